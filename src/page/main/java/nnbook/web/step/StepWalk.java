package nnbook.web.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nnbook.platform.Messages;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.Document;
import nnbook.terminal.text.TextStyle;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStep;
import nnbook.web.recorder.Shown;

/** A walk through a film on a screen, a key and Enter each. */
public final class StepWalk {
  private static final Messages MESSAGES = Messages.of("step");

  private final Film film;
  private final Screen screen;
  private final StepPage page;
  private String variable = "";
  private int at;

  /** At the beginning of a film. */
  public StepWalk(Film film, Screen screen) {
    this.film = film;
    this.screen = screen;
    this.page = new StepPage(film, screen.colors());
  }

  /** Walks until the reader leaves or the input ends. */
  public void run() {
    if (film.steps().isEmpty()) {
      say("empty");
      return;
    }
    say("hint");
    head();
    film.marks().forEach(mark -> say("marked", mark.step() + 1, mark.text()));
    show(page.of(at));
    Optional<String> typed = screen.read(MESSAGES.get("prompt"));
    while (typed.isPresent() && !typed.get().strip().matches("q|quit|/quit|exit")) {
      obey(typed.get().strip());
      typed = screen.read(MESSAGES.get("prompt"));
    }
  }

  /** What the film does not hold, and how the run ended. */
  private void head() {
    int end = film.steps().size() - 1;
    if (film.cut() > 0) {
      say("gap", film.cutAt(), String.format(Locale.ROOT, "%,d", film.cut()));
    }
    if (film.steps().get(end).kind() == FilmStep.Kind.STOP) {
      say("ends", end + 1, new Shown(film.scene(end)).line(film.steps().get(end).told()));
    }
  }

  private void obey(String typed) {
    String[] words = typed.split(" +", 2);
    String rest = words.length > 1 ? words[1].strip() : "";
    switch (words[0]) {
      case "", "n", "next" -> go(at + 1);
      case "b", "back" -> go(at - 1);
      case "i", "into" -> go(film.into(at));
      case "o", "over" -> go(film.over(at));
      case "u", "out" -> out();
      case "l", "line" -> toLine(rest);
      case "c", "change" -> toChange(rest);
      case "m", "mark" -> go(film.marks().stream().mapToInt(Film.Mark::step)
          .filter(step -> step > at).findFirst().orElse(at));
      case "e", "end" -> go(film.steps().size());
      case "s", "sum" -> show(page.parts(at));
      case "?", "h", "help" -> say("help");
      default -> {
        if (typed.matches("\\d{1,7}")) {
          go(Integer.parseInt(typed) - 1);
        } else {
          say("unknown", typed);
        }
      }
    }
  }

  private void out() {
    int found = film.out(at);
    if (found == at && film.steps().get(at).call().caller().isEmpty()) {
      say("out.none");
    } else {
      go(found);
    }
  }

  private void toLine(String typed) {
    int line = typed.matches("\\d{1,5}")
        ? Integer.parseInt(typed) : film.steps().get(at).line();
    int found = film.line(at, line);
    if (found == at) {
      say(film.begins(at, line) ? "line.none" : "line.never", line);
    } else {
      go(found);
    }
  }

  private void toChange(String typed) {
    variable = typed.isEmpty() ? variable : typed.replaceFirst("(?<=.)[\\[.].*", "");
    if (variable.isEmpty()) {
      say("change.which");
      return;
    }
    int found = film.change(at, variable);
    if (found == at) {
      List<String> names = page.names(at);
      say(names.isEmpty() || names.contains(variable) ? "change.none" : "change.unknown",
          variable, String.join(", ", names));
    } else {
      go(found);
    }
  }

  private void go(int step) {
    int next = Math.max(0, Math.min(film.steps().size() - 1, step));
    if (next == at) {
      say(step < 0 ? "first" : step >= film.steps().size() ? "last" : "nowhere");
    } else {
      at = next;
      show(page.of(at));
    }
  }

  private void show(Document text) {
    screen.line("");
    List<String> lines = text.lines(screen.width());
    lines.forEach(screen::line);
  }

  private void say(String key, Object... arguments) {
    for (String line : MESSAGES.get(key, arguments).split("\n")) {
      screen.paragraph("", "", TextStyle.QUIET.on(line, screen.colors()));
    }
  }
}
