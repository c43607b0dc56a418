package nnbook.web.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.diagnosis.Failure;
import nnbook.platform.Messages;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.Document;
import nnbook.terminal.text.TextStyle;
import nnbook.terminal.text.WordWrap;
import nnbook.web.recorder.Call;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStep;
import nnbook.web.recorder.Scene;
import nnbook.web.recorder.Shown;
import nnbook.web.recorder.Sum;

/** A step of a film as a page of text: code, the sum under its line, variables. */
final class StepPage {
  private static final Messages MESSAGES = Messages.of("step");

  /** How many lines of code are shown before and after the one that runs, if there is room. */
  private static final int AROUND = 4;

  private static final int MOST_NAMES = 5;
  private static final String MARGIN = "        ";

  private final Film film;
  private final Optional<Failure> failure;
  private final Screen screen;
  private final boolean colors;
  private boolean all;

  /** {@code failure}: of the check that asked for what the film shows, if it fails. */
  StepPage(Film film, Optional<Failure> failure, Screen screen) {
    this.film = film;
    this.failure = failure;
    this.screen = screen;
    this.colors = screen.colors();
  }

  /** From now on shows all variables, or, asked again, no longer those that no code here names. */
  void showAll() {
    all = !all;
  }

  /**
   * The lines of a step, with less code around its own where there are too many; where there still
   * are, the variables that the line names or changes come first.
   */
  List<String> lines(int number, int most) {
    for (int around = AROUND; around >= 0; around--) {
      List<String> lines = of(number, around, false).lines(screen.width());
      if (lines.size() <= most) {
        return lines;
      }
    }
    return of(number, 0, true).lines(screen.width());
  }

  private Document of(int number, int around, boolean usedFirst) {
    FilmStep step = film.steps().get(number);
    Scene scene = film.scene(number);
    Shown shown = new Shown(scene);
    Document page = new Document(colors);
    page.paragraphs("", title(number, step), TextStyle.TITLE);
    if (number == film.cutAt() && film.cut() > 0) {
      page.paragraphs("", MESSAGES.get("cut",
          String.format(Locale.ROOT, "%,d", film.cut())), TextStyle.DIAGNOSIS);
    }
    code(page, number, step, around);
    ends(page, number, step, shown);
    List<Shown.Variable> own = shown.variables(step.call());
    List<String> names = own.stream().map(Shown.Variable::name).toList();
    List<Shown.Variable> outside = shown.variables(Film.TOP).stream()
        .filter(one -> !names.contains(one.name())).toList();
    List<Shown.Variable> named = outside.stream().filter(one -> all || isNamed(one)).toList();
    Predicate<Shown.Variable> first = one -> usedFirst && isUsed(one, step);
    variables(page, Stream.concat(own.stream(), named.stream()).filter(first).toList());
    variables(page, own.stream().filter(first.negate()).toList());
    callers(page, scene.calls().stream().skip(1).map(Call::name)
        .filter(name -> !name.isEmpty()).toList());
    variables(page, named.stream().filter(first.negate()).toList());
    if (named.size() < outside.size()) {
      page.paragraphs("  ", MESSAGES.get("others", outside.size() - named.size()), TextStyle.QUIET);
    }
    if (!step.printed().isEmpty()) {
      page.paragraphs("  ", MESSAGES.get("printed", step.printed().stripTrailing()));
    }
    return page;
  }

  /** Those that call themselves are one line. */
  private static void callers(Document page, List<String> names) {
    for (int i = 0, next; i < names.size(); i = next) {
      next = i + 1;
      while (next < names.size() && names.get(next).equals(names.get(i))) {
        next++;
      }
      page.paragraphs("", MESSAGES.get(next == i + 1 ? "caller" : "caller.times", names.get(i),
          next - i), TextStyle.QUIET);
    }
  }

  /** What decides: it stands above the variables, which a small window may have no room for. */
  private void ends(Document page, int number, FilmStep step, Shown shown) {
    told(page, step, shown);
    if (number == film.steps().size() - 1 && step.kind() == FilmStep.Kind.RETURN) {
      failure.filter(one -> !one.expected().isEmpty()).ifPresent(one ->
          page.paragraphs("  ", MESSAGES.get(shown.line(step.told()).equals(one.actual())
              ? "expected" : "expected.of", one.expected(), one.actual()), TextStyle.BAD));
    }
    film.missingCell(number).ifPresent(missing -> page.paragraphs("  ", MESSAGES.get("missing",
        String.join(", ", film.scene(number).names(missing.thing())), missing.cell(),
        shown.line(missing.thing())), TextStyle.BAD));
    film.marks().stream().filter(mark -> mark.step() == number)
        .forEach(mark -> page.paragraphs("  ", mark.text(), TextStyle.DIAGNOSIS));
  }

  private String title(int number, FilmStep step) {
    String method = step.call().name();
    String where = method.isEmpty() ? "" : MESSAGES.get("method", method);
    return MESSAGES.get("title", film.sources().get(step.call().source()).name(), number + 1,
        film.steps().size(), where, MESSAGES.get(switch (step.kind()) {
          case CALL -> "begins.next";
          case BACK -> "back";
          case STOP -> "stops";
          default -> "has.run";
        }, line(number, step), step.visit()), begun(number, step));
  }

  /** The line of a step; where that only begins, the one that runs next. */
  private int line(int number, FilmStep step) {
    return step.line() > 0 || number + 1 == film.steps().size()
        ? step.line() : film.steps().get(number + 1).line();
  }

  /** Which of several calls of a check begins. */
  private String begun(int number, FilmStep step) {
    List<FilmStep> calls = film.steps().stream().filter(one ->
        one.kind() == FilmStep.Kind.CALL && one.call().depth() == 0).toList();
    return calls.size() < 2 || !calls.contains(step) ? ""
        : MESSAGES.get("begins.of", calls.indexOf(step) + 1, calls.size());
  }

  private void code(Document page, int number, FilmStep step, int around) {
    List<String> lines = lines(step);
    int marked = line(number, step);
    int from = Math.max(1, marked - around);
    int to = Math.min(lines.size(), marked + around);
    page.emptyLine();
    for (int line = from; line <= to; line++) {
      String text = String.format("%s%4d  ", line == marked ? "▶" : " ", line)
          + lines.get(line - 1);
      if (line != marked) {
        page.code(text.length() <= screen.columns()
            ? text : text.substring(0, screen.columns() - 1) + "…");
        continue;
      }
      int indent = text.length() - lines.get(line - 1).stripLeading().length();
      code(page, TextStyle.BOLD, text.substring(0, indent), text.substring(indent));
      for (Sum sum : film.sums(number)) {
        code(page, TextStyle.GOOD, MARGIN, told(sum, lines.get(line - 1)));
      }
    }
    page.emptyLine();
  }

  private List<String> lines(FilmStep step) {
    return film.sources().get(step.call().source()).text().lines().toList();
  }

  /** Code that goes on below itself where it is too wide. */
  private void code(Document page, TextStyle style, String first, String text) {
    WordWrap.of(style.on(text, colors), screen.columns(), style.on(first, colors),
        " ".repeat(first.length())).forEach(page::code);
  }

  /** Whether a step changes it, or its line names it. */
  private boolean isUsed(Shown.Variable variable, FilmStep step) {
    return variable.changed()
        || lines(step).stream().skip(step.line() - 1L).limit(1).anyMatch(names(variable));
  }

  /** What has the name of a variable in it. */
  private static Predicate<String> names(Shown.Variable variable) {
    return Pattern.compile("(?<![\\w$])" + Pattern.quote(variable.name()) + "(?![\\w$])")
        .asPredicate();
  }

  /** A sum with the name of what it is, unless that is all that its line computes. */
  private static String told(Sum sum, String line) {
    String code = line.replaceAll("\\s+", " ").replace("*", "·");
    boolean whole = !code.contains(sum.source()) || sum.result().matches("true|false")
        || code.matches("(.*[^=!<>]=| ?return|.*->)? ?" + Pattern.quote(sum.source())
            + "( ?[;)].*)?");
    return whole ? "= " + sum : sum.source() + " = "
        + (sum.text().equals(sum.source()) && !sum.result().isEmpty() ? sum.result() : sum);
  }

  /** Whether code that has run here has its name in it, or has changed it. */
  private boolean isNamed(Shown.Variable variable) {
    return variable.changed()
        || film.sources().stream().map(Film.Source::text).anyMatch(names(variable));
  }

  private void variables(Document page, List<Shown.Variable> variables) {
    int width = variables.stream().mapToInt(one -> one.name().length()).max().orElse(0);
    for (Shown.Variable variable : variables) {
      String first = (variable.changed() ? "* " : "  ") + variable.name()
          + " ".repeat(width - variable.name().length()) + "  ";
      TextStyle style = variable.changed() ? TextStyle.BOLD : TextStyle.PLAIN;
      String same = variable.same().isEmpty()
          ? "" : "   " + MESSAGES.get("same", variable.same().stream().distinct()
              .limit(MOST_NAMES).collect(Collectors.joining(", ")));
      for (int i = 0; i < variable.lines().size(); i++) {
        code(page, style, i == 0 ? first : " ".repeat(first.length()),
            variable.lines().get(i) + (i == 0 ? same : ""));
      }
    }
  }

  /** The names of all variables that a page has. */
  List<String> names(int number) {
    Shown shown = new Shown(film.scene(number));
    return Stream.of(film.steps().get(number).call(), Film.TOP)
        .flatMap(of -> shown.variables(of).stream()).map(Shown.Variable::name).distinct().toList();
  }

  private static void told(Document page, FilmStep step, Shown shown) {
    if (step.told().equals("")) {
      return;
    }
    String key = step.kind() == FilmStep.Kind.STOP ? "stopped" : "returned";
    page.paragraphs("  ", MESSAGES.get(key, shown.line(step.told())),
        step.kind() == FilmStep.Kind.STOP ? TextStyle.BAD : TextStyle.PLAIN);
  }

  /** The parts of the sums under a line, one below the other. */
  List<String> parts(int number) {
    Document page = new Document(colors);
    for (Sum sum : film.sums(number)) {
      sum.parts().forEach(part -> page.code("    " + part));
      page.code("  = " + sum);
    }
    return (page.isEmpty() ? page.paragraphs(MESSAGES.get("sums.none")) : page)
        .lines(screen.width());
  }
}
