package nnbook.web.recorder;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;
import nnbook.platform.Messages;

/**
 * Where a film leaves what a graded test has for named quantities. A variable may have the name and
 * mean something else, so a mark is put with care: only where the film has come to its end, and on
 * a variable that is no parameter, never had the right numbers, and does not end with those of
 * another station. It has as many numbers, all at once or a part in each round of a loop. A sum has
 * many values before its last one, so it is marked where it is complete; and the sentence says
 * "if".
 */
final class Stations {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final double TOLERANCE = 1e-6;
  private static final int MOST_CELLS = 1_000;

  private final Film film;
  private final Station station;
  private final List<Double> expected;

  /** From where a variable of the name is there to where it is no more. */
  private final List<Life> lives = new ArrayList<>();

  private Stations(Film film, Station station) {
    this.film = film;
    this.station = station;
    this.expected = numbers(station.value());
  }

  private static final class Life {
    final Call call;
    final List<List<Double>> values = new ArrayList<>();
    final List<Integer> since = new ArrayList<>(); // the step that gave each of the last numbers
    List<Double> last = List.of();

    Life(Call call) {
      this.call = call;
    }

    void see(int step, List<Double> now, boolean written) {
      for (int k = 0; k < now.size(); k++) {
        if (k >= since.size()) {
          since.add(step);
        } else if (written && now.size() == 1 || !now.get(k).equals(last.get(k))) {
          since.set(k, step);
        }
      }
      last = now;
      values.add(now);
    }

    boolean had(List<Double> numbers) {
      return values.stream().anyMatch(value -> agree(value, numbers));
    }
  }

  /** A mark for the first station that a variable of its name does not come to. */
  static Optional<Film.Mark> missed(Film film, List<Station> stations) {
    return isWhole(film) ? stations.stream()
        .flatMap(station -> new Stations(film, station).mark(stations).stream())
        .min(Comparator.comparingInt(Film.Mark::step)) : Optional.empty();
  }

  private static boolean isWhole(Film film) {
    int steps = film.steps().size();
    return steps > 0 && film.cut() == 0
        && film.steps().get(0).kind() == FilmStep.Kind.CALL
        && film.steps().get(steps - 1).kind() == FilmStep.Kind.RETURN;
  }

  /** A mark where the first wrong number of what is returned is written for the last time. */
  static Optional<Film.Mark> wrongCell(Film film, Object expected, Object answer) {
    FilmStep end = film.steps().isEmpty() ? null : film.steps().get(film.steps().size() - 1);
    List<Double> wanted = numbers(expected);
    if (!isWhole(film) || end.call() != film.steps().get(0).call()
        || !(end.told() instanceof Thing thing) || wanted.size() > MOST_CELLS
        || !agree(numbers(thing, film.scene(film.steps().size() - 1)), numbers(answer))) {
      return Optional.empty();
    }
    Life life = new Life(end.call());
    Scene scene = film.scene(0);
    int made = 0;
    for (int i = 0; i < film.steps().size(); i++) {
      if (i > 0) {
        scene.play(film.steps().get(i));
      }
      made = life.last.isEmpty() ? i : made;
      life.see(i, numbers(thing, scene), false);
    }
    int first = made;
    return life.last.size() != wanted.size() ? Optional.empty()
        : IntStream.range(0, wanted.size())
            .filter(k -> life.since.get(k) > first && !isNear(life.last.get(k), wanted.get(k)))
            .boxed().min(Comparator.comparing(life.since::get))
            .flatMap(k -> wrongCell(film, life, k, thing, expected));
  }

  private static Optional<Film.Mark> wrongCell(
      Film film, Life life, int k, Thing thing, Object expected) {
    int since = life.since.get(k);
    double is = life.last.get(k);
    double should = numbers(expected).get(k);
    boolean alike = Numbers.format(is).equals(Numbers.format(should));
    return film.scene(since).names(thing).stream().findFirst()
        .map(name -> new Film.Mark(since, MESSAGES.get("station.cell", name + place(expected, k),
            alike ? is : Numbers.format(is), alike ? should : Numbers.format(should))));
  }

  private Optional<Film.Mark> mark(List<Station> all) {
    if (hasParameter() || expected.isEmpty()) {
      return Optional.empty();
    }
    List<Double> ends = lives.stream().flatMap(life -> life.last.stream()).toList();
    int each = expected.size() / Math.max(1, lives.size());
    boolean alike = ends.size() == expected.size()
        && lives.stream().allMatch(life -> life.last.size() == each);
    return !alike || agree(sorted(ends), sorted(expected))
        || all.stream().anyMatch(other -> agree(ends, numbers(other.value())))
        ? Optional.empty()
        : IntStream.range(0, lives.size()).mapToObj(i -> mark(i, each))
            .flatMap(Optional::stream).findFirst();
  }

  /** What later calls of a method have may follow from what an earlier one has returned. */
  private Optional<Film.Mark> mark(int number, int each) {
    Life life = lives.get(number);
    List<Double> wanted = expected.subList(number * each, (number + 1) * each);
    return life.call != lives.get(0).call || life.had(wanted) ? Optional.empty()
        : IntStream.range(0, each).filter(k -> !isNear(life.last.get(k), wanted.get(k)))
            .mapToObj(k -> mark(life, k, number * each + k)).findFirst();
  }

  /** Whether a variable of the name is a parameter; else all lives of such variables are known. */
  private boolean hasParameter() {
    Map<Call, Life> alive = new HashMap<>();
    Scene scene = film.scene(0);
    for (int i = 0; i < film.steps().size(); i++) {
      FilmStep step = film.steps().get(i);
      if (i > 0) {
        scene.play(step);
      }
      Object value = scene.values(step.call()).get(station.name());
      if (value == null) {
        alive.remove(step.call());
      } else if (step.kind() == FilmStep.Kind.CALL) {
        return true;
      } else {
        alive.computeIfAbsent(step.call(), this::begin).see(i, numbers(value, scene),
            !sign(step).isEmpty());
      }
    }
    return false;
  }

  private Life begin(Call call) {
    lives.add(new Life(call));
    return lives.get(lives.size() - 1);
  }

  /** The sign by which the line of a step gives the variable, or a cell of it, a value; or none. */
  private String sign(FilmStep step) {
    String[] lines = film.sources().get(step.call().source()).text().split("\n");
    Matcher given = Pattern.compile("(^|[^\\w.$])" + station.name()
        + "(\\[[^=]*\\])?\\s*([-+*/]?=|\\+\\+|--)([^=]|$)")
        .matcher(step.line() > 0 ? lines[step.line() - 1] : "");
    return given.find() ? given.group(3) : "";
  }

  private Film.Mark mark(Life life, int cell, int number) {
    int since = life.since.get(cell);
    boolean adds = sign(film.steps().get(since)).length() > 1;
    return new Film.Mark(adds ? film.over(since) : since,
        sentence(life.last.get(cell), number, life.last.size() < expected.size()));
  }

  /** Whether these are the numbers that are wanted, but for rounding. */
  static boolean agree(List<Double> numbers, List<Double> wanted) {
    return numbers.size() == wanted.size() && IntStream.range(0, numbers.size())
        .allMatch(k -> isNear(numbers.get(k), wanted.get(k)));
  }

  private static List<Double> sorted(List<Double> numbers) {
    return numbers.stream().sorted().toList();
  }

  private static boolean isNear(double number, double wanted) {
    return Double.compare(number, wanted) == 0
        || Math.abs(number - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
  }

  /** {@code alone}: whether the variable has no more than this one of the numbers. */
  private String sentence(double last, int k, boolean alone) {
    double wanted = expected.get(k);
    boolean alike = Numbers.format(last).equals(Numbers.format(wanted));
    String name = station.name();
    return MESSAGES.get(alone ? "station.one" : "station",
        alone ? name : name + place(station.value(), k),
        alike ? last : Numbers.format(last), name, station.meaning(),
        alike ? wanted : Numbers.format(wanted), place(station.value(), k));
  }

  private static String place(Object value, int k) {
    if (value instanceof Matrix matrix) {
      return "[" + k / matrix.columns() + ", " + k % matrix.columns() + "]";
    }
    if (!value.getClass().isArray()) {
      return "";
    }
    Object first = Array.get(value, 0);
    int columns = first.getClass().isArray() ? Array.getLength(first) : 1;
    return columns == 1 && !first.getClass().isArray()
        ? "[" + k + "]" : "[" + k / columns + "][" + k % columns + "]";
  }

  /** All numbers of a value of a test, row by row; none where something else is in it. */
  private static List<Double> numbers(Object value) {
    List<Double> all = new ArrayList<>();
    if (value != null && value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        all.addAll(numbers(Array.get(value, i)));
      }
      return all;
    }
    return plain(value);
  }

  /** The same of a value of the film. */
  static List<Double> numbers(Object value, Scene scene) {
    if (!(value instanceof Thing thing)) {
      return plain(value);
    }
    List<Double> all = new ArrayList<>();
    for (Object cell : scene.contents(thing).cells()) {
      all.addAll(numbers(cell, scene));
    }
    return all;
  }

  private static List<Double> plain(Object value) {
    List<Double> all = new ArrayList<>();
    if (value instanceof Matrix matrix) {
      for (double[] row : matrix.toArray()) {
        for (double number : row) {
          all.add(number);
        }
      }
    } else if (value instanceof Number number) {
      all.add(number.doubleValue());
    }
    return all;
  }
}
