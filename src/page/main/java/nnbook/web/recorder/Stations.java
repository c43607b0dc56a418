package nnbook.web.recorder;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;
import nnbook.platform.Messages;

/**
 * Where a film leaves what a graded test has for named quantities. A variable may have the name and
 * mean something else, so a mark is put with care: only where the call has returned, and on a
 * variable of its own that has numbers of the same count, is no parameter, comes once, never had
 * the right ones, and does not end with those of another station; and its sentence says "if".
 */
final class Stations {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final double TOLERANCE = 1e-6;

  private final Film film;
  private final Call call;
  private final Station station;
  private final List<Double> expected;
  private List<Double> last = List.of();
  private boolean met;
  private int lives;

  private Stations(Film film, Station station) {
    this.film = film;
    this.call = film.steps().get(0).call();
    this.station = station;
    this.expected = numbers(station.value());
  }

  /** A mark for the first of the stations that a variable of its name does not come to. */
  static Optional<Film.Mark> missed(Film film, List<Station> stations) {
    int steps = film.steps().size();
    boolean whole = steps > 0 && film.cut() == 0
        && film.steps().get(0).kind() == FilmStep.Kind.CALL
        && film.steps().get(steps - 1).kind() == FilmStep.Kind.RETURN;
    return whole ? stations.stream()
        .flatMap(station -> new Stations(film, station).mark(stations).stream()).findFirst()
        : Optional.empty();
  }

  private Optional<Film.Mark> mark(List<Station> all) {
    Scene scene = film.scene(0);
    if (scene.values(call).containsKey(station.name())) {
      return Optional.empty(); // a parameter
    }
    boolean alive = false;
    int[] since = new int[expected.size()];
    for (int i = 1; i < film.steps().size(); i++) {
      scene.play(film.steps().get(i));
      Object value = scene.values(call).get(station.name());
      lives += value != null && !alive ? 1 : 0;
      alive = value != null;
      if (value != null) {
        see(i, numbers(value, scene), since);
      }
    }
    OptionalInt wrong = wrong();
    boolean isAnother = all.stream().anyMatch(other -> agrees(numbers(other.value())));
    return met || isAnother || lives != 1 || wrong.isEmpty() ? Optional.empty()
        : Optional.of(new Film.Mark(since[wrong.getAsInt()], sentence(wrong.getAsInt())));
  }

  private void see(int step, List<Double> now, int[] since) {
    for (int k = 0; k < Math.min(since.length, now.size()); k++) {
      if (k >= last.size() || !now.get(k).equals(last.get(k))) {
        since[k] = step;
      }
    }
    last = now;
    met |= agrees(expected);
  }

  private boolean agrees(List<Double> wanted) {
    return last.size() == wanted.size()
        && IntStream.range(0, last.size()).allMatch(k -> isNear(last.get(k), wanted.get(k)));
  }

  /** The first number that is not as expected; none where they cannot be compared. */
  private OptionalInt wrong() {
    return last.size() != expected.size() ? OptionalInt.empty()
        : IntStream.range(0, last.size()).filter(k -> !isNear(last.get(k), expected.get(k)))
            .findFirst();
  }

  private static boolean isNear(double number, double wanted) {
    return Math.abs(number - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
  }

  private String sentence(int k) {
    String actual = Numbers.format(last.get(k));
    String wanted = Numbers.format(expected.get(k));
    boolean alike = actual.equals(wanted);
    return MESSAGES.get("station", station.name() + place(station.value(), k),
        alike ? last.get(k) : actual, station.name(), station.meaning(),
        alike ? expected.get(k) : wanted);
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
    if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        all.addAll(numbers(Array.get(value, i)));
      }
      return all;
    }
    return plain(value);
  }

  /** The same of a value of the film. */
  private static List<Double> numbers(Object value, Scene scene) {
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
