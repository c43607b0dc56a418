package nnbook.web.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.platform.Messages;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.Document;
import nnbook.terminal.text.TextStyle;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStep;
import nnbook.web.recorder.Shown;

/** A walk through a film on a screen: a key each, and Enter where keys come in lines. */
public final class StepWalk {
  private static final Messages MESSAGES = Messages.of("step");
  private static final int PAGE = 10;
  private static final int MOST_NAMES = 8;
  private static final String LEAVE = "q|quit|/quit|exit";

  /** So many lines of a step are shown in the smallest window. */
  private static final int LEAST = 4;

  private final Film film;
  private final ExerciseFilms.Filmed filmed;
  private final Screen screen;
  private final StepPage page;
  private final List<String> notes = new ArrayList<>(); // below what is shown, until the next key
  private List<String> instead = List.of(); // of the step
  private Optional<LoopTable> table = Optional.empty(); // that stands there
  private String variable = "";
  private int at;
  private int top; // the first line that is shown, and the first behind those
  private int below;
  private boolean isNew = true;

  /** At the beginning of a film. */
  public StepWalk(ExerciseFilms.Filmed filmed, Screen screen) {
    this.film = filmed.film();
    this.filmed = filmed;
    this.screen = screen;
    this.page = new StepPage(film, filmed.check().map(CheckResult::failure), screen);
  }

  /** Walks until the reader leaves or the input ends. */
  public void run() {
    if (film.steps().isEmpty()) {
      screen.line(MESSAGES.get("empty"));
      return;
    }
    head();
    say("hint");
    String typed = typed();
    while (!typed.matches(LEAVE) || screen.interactive() && !instead.isEmpty()) {
      notes.clear();
      if (table.isPresent() && typed.matches("left|right|up|down")) {
        at = table.get().near(typed.matches("left|up") ? -1 : 1);
        showTable();
      } else {
        boolean rest = typed.equals("r");
        boolean closes = typed.matches(LEAVE) || typed.equals("t") && table.isPresent();
        top = rest ? below : 0;
        isNew = rest || closes;
        instead = rest ? instead : List.of();
        table = rest ? table : Optional.empty();
        obey(closes ? "r" : typed);
      }
      typed = typed();
    }
  }

  private void showTable() {
    table = LoopTable.around(film, at);
    table.ifPresentOrElse(of -> {
      instead = of.lines(screen.columns(), screen.height() - 1, screen.colors());
      isNew = true;
    }, () -> say("loop.none", film.steps().get(at).line()));
  }

  /** Shows what there is to be seen, and waits for a key. */
  private String typed() {
    show();
    return screen.key(MESSAGES.get("prompt")).map(String::strip).orElse("q");
  }

  /** What is filmed, what the film does not hold, and how the run ended. */
  private void head() {
    boolean chosen = filmed.call() > 0;
    filmed.check().ifPresent(of -> {
      Failure failure = of.failure();
      say(TextStyle.BOLD, "check", of.title(), MESSAGES.get(switch (of.outcome()) {
        case PASSED -> chosen ? "check.passed.chosen" : "check.passed";
        case NOT_STARTED -> "check.todo";
        case FAILED -> chosen ? "check.failed.chosen" : "check.failed";
        default -> "check.unended";
      }, filmed.call()));
      if (!failure.expected().isEmpty() && !failure.actual().isEmpty()) {
        say(TextStyle.BAD, "expected.of", failure.expected(), failure.actual());
      }
    });
    int end = film.steps().size() - 1;
    if (film.cut() > 0) {
      say("gap", film.cutAt(), String.format(Locale.ROOT, "%,d", film.cut()));
    }
    if (film.steps().get(end).kind() == FilmStep.Kind.STOP) {
      say("ends", end + 1, new Shown(film.scene(end)).line(film.steps().get(end).told()));
    }
    film.marks().forEach(mark ->
        say(TextStyle.DIAGNOSIS, "marked", mark.step() + 1, mark.text()));
  }

  private void obey(String typed) {
    String[] words = typed.split(" +", 2);
    String rest = words.length > 1 ? words[1].strip() : "";
    switch (words[0]) {
      case "", "n", "next", "right", "down" -> go(at + 1);
      case "b", "back", "left", "up" -> go(at - 1);
      case "pagedown" -> go(at + PAGE);
      case "pageup" -> go(at - PAGE);
      case "home" -> go(0);
      case "i", "into" -> goElse(film.into(at), "into.none");
      case "o", "over" -> go(film.over(at));
      case "u", "out" -> goElse(film.out(at), "out.none");
      case "l", "line" -> toLine(rest);
      case "g" -> asked(rest, "line.which", "").ifPresent(this::toLine);
      case "c", "change" ->
          (variable.isEmpty() ? asked(rest) : Optional.of(rest)).ifPresent(this::toChange);
      case "v" -> asked(rest).ifPresent(this::toChange);
      case "m", "mark" -> mark();
      case "e", "end" -> go(film.steps().size());
      case "a", "all" -> {
        page.showAll();
        isNew = true;
      }
      case "s", "sum" -> notes.addAll(page.parts(at));
      case "r" -> { }
      case "t", "table" -> showTable();
      case "?", "h", "help" -> {
        instead = styled(TextStyle.QUIET, MESSAGES.get("help"));
        isNew = true;
      }
      default -> {
        if (typed.matches("\\d{1,7}")) {
          go(Integer.parseInt(typed) - 1);
        } else {
          say("unknown", typed);
        }
      }
    }
  }

  private Optional<String> asked(String rest) {
    return asked(rest, "change.which",
        page.names(at).stream().limit(MOST_NAMES).collect(Collectors.joining(", ")));
  }

  /** What is typed behind a key; a person is asked for it, who may think better of it. */
  private Optional<String> asked(String rest, String question, String choices) {
    return rest.isEmpty() && screen.interactive()
        ? screen.answer(MESSAGES.get(question, choices) + " ").map(String::strip)
            .filter(answer -> !answer.isEmpty())
        : Optional.of(rest);
  }

  /** To the next mark; behind the last one, to the first. */
  private void mark() {
    List<Integer> marked = film.marks().stream().map(Film.Mark::step).toList();
    int found = marked.stream().filter(step -> step > at).findFirst()
        .or(() -> marked.stream().findFirst()).orElse(at);
    if (found == at) {
      say(marked.isEmpty() ? "mark.none" : "mark.only");
    } else {
      go(found);
    }
  }

  private void goElse(int found, String none) {
    if (found == at && at < film.steps().size() - 1) {
      say(none);
    } else {
      go(found == at ? film.steps().size() : found);
    }
  }

  private void toLine(String typed) {
    if (!typed.matches("\\d{0,5}")) {
      say("line.number", typed);
      return;
    }
    int line = typed.isEmpty() ? film.steps().get(at).line() : Integer.parseInt(typed);
    int found = film.line(at, line);
    if (found == at) {
      say(film.begins(at, line) ? "line.none" : "line.never", line);
    } else {
      go(found);
    }
  }

  private void toChange(String typed) {
    String name = typed.isEmpty() ? variable : typed.replaceFirst("(?<=.)[\\[.].*", "");
    if (name.isEmpty()) {
      say("change.example");
      return;
    }
    List<String> names = page.names(at);
    int found = film.change(at, name);
    boolean isKnown = found != at || names.contains(name) || !film.changes(name).isEmpty();
    variable = isKnown ? name : variable;
    if (found == at) {
      say(isKnown ? "change.none" : names.isEmpty() ? "change.unknown.any" : "change.unknown",
          name, String.join(", ", names));
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
      isNew = true;
      if (at == 0) {
        head();
      }
    }
  }

  /** Paints what fits, and always the notes; what stays on a screen is not painted again. */
  private void show() {
    int room = Math.max(LEAST, screen.height() - 1 - notes.size());
    List<String> all = instead.isEmpty() ? page.lines(at, room) : instead;
    top = top < all.size() ? top : 0;
    below = all.size() - top <= room ? all.size() : top + room - 1;
    List<String> lines = new ArrayList<>(all.subList(top, below));
    if (below < all.size()) {
      lines.addAll(styled(TextStyle.QUIET, MESSAGES.get("rest", all.size() - below)));
    }
    if (isNew || screen.interactive()) {
      lines.addAll(notes);
      screen.paint(lines);
    } else {
      notes.forEach(screen::line);
    }
  }

  private void say(String key, Object... arguments) {
    say(TextStyle.QUIET, key, arguments);
  }

  private void say(TextStyle style, String key, Object... arguments) {
    notes.addAll(styled(style, MESSAGES.get(key, arguments)));
  }

  private List<String> styled(TextStyle style, String words) {
    return new Document(screen.colors()).paragraphs("", words, style).lines(screen.width());
  }
}
