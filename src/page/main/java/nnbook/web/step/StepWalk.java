package nnbook.web.step;

import java.util.List;
import java.util.Optional;
import nnbook.platform.Messages;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.Document;
import nnbook.terminal.text.TextStyle;
import nnbook.web.recorder.Film;

/** A walk through a film on a screen, a key and Enter each. */
public final class StepWalk {
  private static final Messages MESSAGES = Messages.of("step");

  private final Film film;
  private final Screen screen;
  private final StepPage page;
  private String variable = "";
  private int at;

  /** At the beginning of a film, or at the last steps of one that had no end. */
  public StepWalk(Film film, Screen screen) {
    this.film = film;
    this.screen = screen;
    this.page = new StepPage(film, screen.colors());
    this.at = film.first();
  }

  /** Walks until the reader leaves or the input ends. */
  public void run() {
    if (film.steps().isEmpty()) {
      say("empty");
      return;
    }
    say("hint");
    film.marks().forEach(mark -> say("marked", mark.step() + 1, mark.text()));
    show(page.of(at));
    Optional<String> typed = screen.read(MESSAGES.get("prompt"));
    while (typed.isPresent() && !typed.get().strip().matches("q|quit|/quit|exit")) {
      obey(typed.get().strip());
      typed = screen.read(MESSAGES.get("prompt"));
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
      case "u", "out" -> go(film.out(at));
      case "l", "line" -> toLine(rest);
      case "c", "change" -> toChange(rest);
      case "m", "mark" -> go(film.marks().stream().mapToInt(Film.Mark::step)
          .filter(step -> step > at).findFirst().orElse(at));
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

  private void toLine(String typed) {
    int line = typed.matches("\\d{1,5}")
        ? Integer.parseInt(typed) : film.steps().get(at).line();
    int found = film.line(at, line);
    if (found == at) {
      say("line.none", line);
    } else {
      go(found);
    }
  }

  private void toChange(String typed) {
    variable = typed.isEmpty() ? variable : typed;
    if (variable.isEmpty()) {
      say("change.which");
      return;
    }
    int found = film.change(at, variable);
    if (found == at) {
      say("change.none", variable);
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
