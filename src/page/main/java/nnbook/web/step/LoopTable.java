package nnbook.web.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.platform.Messages;
import nnbook.terminal.text.TextStyle;
import nnbook.web.recorder.Call;
import nnbook.web.recorder.Change;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStep;
import nnbook.web.recorder.Scene;
import nnbook.web.recorder.Shown;
import nnbook.web.recorder.Sum;
import nnbook.web.recorder.Thing;

/** The run of a loop that a step is in, as a table: a row for each round, with what changes. */
final class LoopTable {
  private static final Messages MESSAGES = Messages.of("step");
  private static final Pattern LOOP = Pattern.compile("\\b(?:for|while|do)\\b");
  private static final Pattern NO_CODE = Pattern.compile(
      "\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'|//.*|/\\*(?s:.*?)\\*/");
  private static final int LONGEST = 24; // text in a cell

  private final Film film;
  private final Call call;
  private final int line;
  private final List<Round> rounds;
  private final int now;

  private LoopTable(Film film, Call call, int line, List<Round> rounds, int step) {
    this.film = film;
    this.call = call;
    this.line = line;
    this.rounds = rounds;
    now = (int) rounds.stream().filter(round -> round.from <= step).count() - 1;
  }

  /** The lines of a loop. */
  private record Loop(int first, int last) {}

  /** Its steps. */
  private record Round(int from, int to) {}

  /** Of the innermost loop around a step, or around the call that it is in. */
  static Optional<LoopTable> around(Film film, int step) {
    Call call = film.steps().get(step).call();
    int line = film.steps().get(step).line();
    List<Loop> around = loops(film.sources().get(call.source()).text()).stream()
        .filter(loop -> loop.first <= line && line <= loop.last).toList();
    for (int i = around.size() - 1; i >= 0; i--) {
      List<Round> rounds = rounds(film, step, around.get(i));
      if (!rounds.isEmpty() && rounds.get(0).from <= step) {
        return Optional.of(new LoopTable(film, call, around.get(i).first, rounds, step));
      }
    }
    return call.caller().flatMap(caller -> IntStream.iterate(step, i -> i >= 0, i -> i - 1)
        .filter(i -> film.steps().get(i).call() == caller).boxed().findFirst())
        .flatMap(before -> around(film, before));
  }

  private static List<Loop> loops(String text) {
    String code = NO_CODE.matcher(text).replaceAll(found -> found.group().replaceAll(".", " "));
    List<Loop> loops = new ArrayList<>();
    Matcher found = LOOP.matcher(code);
    while (found.find()) {
      int to = end(code, found.start());
      boolean endsDo = found.group().equals("while")
          && !code.substring(found.start(), to).contains("{")
          && code.substring(0, found.start()).stripTrailing().endsWith("}");
      if (!endsDo) {
        loops.add(new Loop(lineAt(code, found.start()), lineAt(code, to)));
      }
    }
    return loops;
  }

  private static int lineAt(String code, int place) {
    return 1 + (int) code.substring(0, place).chars().filter(c -> c == '\n').count();
  }

  /** Where the statement ends that begins there. */
  private static int end(String code, int from) {
    int depth = 0;
    for (int i = from; i < code.length(); i++) {
      char c = code.charAt(i);
      depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
      if (depth == 0 && (c == ';' || c == '}')) {
        return i;
      }
    }
    return code.length();
  }

  /** All rounds of the run of a loop that a step is in. */
  private static List<Round> rounds(Film film, int step, Loop loop) {
    Call call = film.steps().get(step).call();
    boolean late = film.cut() > 0 && step >= film.cutAt();
    int from = step;
    while (from > (late ? film.cutAt() : 0) && !leaves(film.steps().get(from - 1), call, loop)) {
      from--;
    }
    int end = film.cut() > 0 && !late ? film.cutAt() : film.steps().size();
    int to = step;
    while (to + 1 < end && !leaves(film.steps().get(to + 1), call, loop)) {
      to++;
    }
    return rounds(film, call, loop, from, to);
  }

  private static boolean leaves(FilmStep step, Call call, Loop loop) {
    return step.call() == call
        ? step.kind() != FilmStep.Kind.BACK && (step.line() < loop.first || step.line() > loop.last)
        : step.call().depth() <= call.depth();
  }

  /** A round begins with the head, or, where that computes nothing, with what comes first. */
  private static List<Round> rounds(Film film, Call call, Loop loop, int first, int last) {
    int head = IntStream.rangeClosed(loop.first, loop.last)
        .filter(line -> film.begins(first, line)).findFirst().orElse(0);
    int[] begins = IntStream.rangeClosed(first, last)
        .filter(i -> film.steps().get(i).call() == call && film.steps().get(i).line() == head
            && film.steps().get(i).kind() == FilmStep.Kind.LINE).toArray();
    List<Round> rounds = new ArrayList<>();
    for (int k = 0; k < begins.length; k++) {
      int from = begins[k];
      int to = k + 1 < begins.length ? begins[k + 1] - 1 : last;
      boolean isRound = loop.first == loop.last ? !isOver(film.sums(from))
          : head != loop.first || film.steps().subList(from + 1, to + 1).stream()
              .anyMatch(step -> step.call() == call);
      if (isRound) {
        rounds.add(new Round(from, to));
      }
    }
    return rounds;
  }

  /** Whether a condition does not hold. */
  private static boolean isOver(List<Sum> sums) {
    return sums.stream().map(Sum::result).filter(result -> result.matches("true|false"))
        .findFirst().filter("false"::equals).isPresent();
  }

  /** The first step of the round so many behind that of the step; the nearest that there is. */
  int near(int by) {
    return rounds.get(Math.max(0, Math.min(rounds.size() - 1, now + by))).from;
  }

  /** The table, as much of it as has room around the step. */
  List<String> lines(int width, int height, boolean colors) {
    int room = Math.max(1, height - 4);
    int first = Math.max(0, Math.min(now - room / 2, rounds.size() - room));
    List<Round> shown = rounds.subList(first, Math.min(rounds.size(), first + room));
    List<List<String>> columns = columns(first, shown);
    int fit = 0;
    int left = width;
    while (fit < columns.size() && left >= 2 + wide(columns.get(fit))) {
      left -= 2 + wide(columns.get(fit++));
    }
    List<String> lines = new ArrayList<>(List.of(MESSAGES.get("loop", line, first + 1,
        first + shown.size(), rounds.size())));
    for (int i = 0; i <= shown.size(); i++) {
      int row = i;
      String text = columns.stream().limit(fit).map(column -> "  "
          + " ".repeat(wide(column) - column.get(row).length()) + column.get(row))
          .collect(Collectors.joining());
      lines.add(i == 1 + now - first ? TextStyle.BOLD.on("▶" + text.substring(1), colors) : text);
    }
    if (fit < columns.size()) {
      lines.add(MESSAGES.get("loop.hidden", columns.size() - fit));
    }
    lines.add(TextStyle.QUIET.on(MESSAGES.get("loop.keys"), colors));
    return lines;
  }

  private static int wide(List<String> column) {
    return column.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The number of each round, and what most rounds have and is not always the same. */
  private List<List<String>> columns(int first, List<Round> shown) {
    List<Map<String, String>> values = shown.stream().map(round -> values(round.to)).toList();
    Map<String, String> before =
        shown.get(0).from > 0 ? values(shown.get(0).from - 1) : Map.of();
    Set<String> names = new LinkedHashSet<>();
    values.forEach(row -> names.addAll(row.keySet()));
    List<List<String>> columns = new ArrayList<>();
    columns.add(Stream.concat(Stream.of(MESSAGES.get("page.round")),
        IntStream.rangeClosed(first + 1, first + shown.size()).mapToObj(String::valueOf)).toList());
    for (String name : names) {
      List<String> texts = values.stream().map(row -> row.getOrDefault(name, "")).toList();
      Stream<String> all =
          Stream.concat(Stream.ofNullable(before.get(name)), texts.stream());
      boolean isOfInner = 2 * texts.stream().filter(String::isEmpty).count() > texts.size();
      if (!isOfInner && all.filter(text -> !text.isEmpty()).distinct().count() > 1) {
        List<String> column = new ArrayList<>(List.of(name));
        for (int i = 0; i < shown.size(); i++) {
          column.add(texts.get(i).length() <= LONGEST
              ? texts.get(i) : cell(name, shown.get(i)));
        }
        columns.add(column);
      }
    }
    return columns;
  }

  /** What the variables are when a step is done; of a table only that it is another one. */
  private Map<String, String> values(int step) {
    Shown scene = new Shown(film.scene(step));
    Map<String, String> values = new LinkedHashMap<>();
    Stream.of(call, Film.TOP).flatMap(of -> scene.variables(of).stream()).forEach(one ->
        values.putIfAbsent(one.name(), String.join(" / ", one.lines()).replace("*", "")));
    return values;
  }

  /** Of what is long, the cell that a round has set last. */
  private String cell(String name, Round round) {
    Scene scene = film.scene(round.to);
    for (int i = round.to; i >= round.from; i--) {
      for (Change change : film.steps().get(i).changes()) {
        if (change.of() instanceof Thing thing && change.cell() >= 0) {
          Optional<String> found = scene.names(thing).stream().filter(one -> one.equals(name)
              || one.startsWith(name + "[")).findFirst();
          if (found.isPresent()) {
            return found.get().substring(name.length()) + "[" + change.cell() + "] = "
                + new Shown(scene).line(change.value());
          }
        }
      }
    }
    return "";
  }
}
