package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nnbook.platform.Messages;

/** A wrong answer of numbers, what it should be, and the inputs: all that a recognizer sees. */
final class WrongValue {
  private static final Messages MESSAGES = Messages.of("diagnosis");
  private static final double CLOSEST = 1e-9;
  private static final double SMALL = 20;
  private static final int FEW = 4;
  private static final double WIDEST = 1e-6;

  private final Map<String, NumberGrid> inputs = new LinkedHashMap<>();
  private final NumberGrid expected;
  private final NumberGrid actual;
  private final double tolerance;
  private final String place;

  /** A number that the inputs show, as a length does, and its name. */
  record Length(String name, double value) {}

  private WrongValue(
      Map<String, ?> inputs, NumberGrid expected, NumberGrid actual, double tolerance,
      String place) {
    inputs.forEach((label, value) ->
        NumberGrid.of(value).ifPresent(grid -> this.inputs.put(label, grid)));
    this.expected = expected;
    this.actual = actual;
    this.place = place;
    this.tolerance = Math.max(CLOSEST, Math.min(WIDEST, tolerance));
  }

  /** Nothing when the two are not made of numbers only. */
  static Optional<WrongValue> of(
      Map<String, ?> inputs, Object expected, Object actual, double tolerance, String place) {
    Optional<NumberGrid> right = NumberGrid.of(expected);
    Optional<NumberGrid> wrong = NumberGrid.of(actual);
    return right.isPresent() && wrong.isPresent()
        ? Optional.of(new WrongValue(inputs, right.get(), wrong.get(), tolerance, place))
        : Optional.empty();
  }

  NumberGrid expected() {
    return expected;
  }

  NumberGrid actual() {
    return actual;
  }

  Map<String, NumberGrid> inputs() {
    return inputs;
  }

  boolean hasRightShape() {
    return expected.hasShapeOf(actual);
  }

  /** Lengths, numbers of rows and columns, whole numbers and sizes of the inputs, from 2. */
  List<Length> lengths() {
    List<Length> lengths = new ArrayList<>();
    inputs.forEach((label, grid) -> {
      switch (grid.form()) {
        case NUMBER -> lengths.add(new Length(label, grid.values()[0]));
        case ROW -> {
          lengths.add(named("clue.length", label, grid.size()));
          lengths.addAll(sizes(label, grid.values()));
        }
        case TABLE -> {
          lengths.add(named("clue.rows", label, grid.size()));
          lengths.add(named("clue.columns", label, grid.columns()));
        }
      }
    });
    lengths.removeIf(length -> length.value < 2 || length.value != Math.rint(length.value));
    return lengths;
  }

  /** The numbers of a short row of whole ones, as the sizes of layers are. */
  private static List<Length> sizes(String label, double... row) {
    boolean sizes = row.length <= FEW && Arrays.stream(row).allMatch(x -> x == Math.rint(x));
    return IntStream.range(0, sizes ? row.length : 0)
        .mapToObj(i -> new Length(label + "[" + i + "]", row[i]))
        .toList();
  }

  private static Length named(String key, String label, int value) {
    return new Length(MESSAGES.get(key, label), value);
  }

  /**
   * How many different numbers show that the answer is {@code wanted}, where this is not the
   * expected one; 0 when it is not that. NaN in {@code wanted} stands for any number.
   */
  int evidence(NumberGrid wanted) {
    if (!actual.hasShapeOf(wanted)) {
      return 0;
    }
    double[] right = expected.hasShapeOf(wanted) ? expected.values() : new double[0];
    double[] all = wanted.values();
    double[] seen = actual.values();
    double scale = wanted.largest();
    Set<Float> telling = new HashSet<>();
    for (int i = 0; i < all.length; i++) {
      if (Double.isNaN(all[i])) {
        continue;
      }
      if (!isClose(all[i], seen[i], tolerance * scale)) {
        return 0;
      }
      if (right.length == 0 || !isClose(right[i], all[i], 1000 * tolerance * scale)) {
        telling.add(isCommon(all[i]) ? 0 : (float) all[i]);
      }
    }
    return telling.size();
  }

  /** Whether it is a part of an answer, of whose other parts it says nothing. */
  boolean isPart() {
    return !place.isEmpty();
  }

  /** Whether it is one small whole number, which much else is by accident. */
  boolean isSmallCount() {
    double value = actual.values()[0];
    return actual.form() == NumberGrid.Form.NUMBER
        && value == Math.rint(value)
        && Math.abs(value) <= SMALL;
  }

  /** Whether the number at this place differs from the expected one. */
  boolean isWrong(int index) {
    double right = expected.value(index);
    return !isClose(right, actual.value(index), tolerance * Math.max(1, Math.abs(right)));
  }

  /** Many wrong answers have these: together they say no more than one number. */
  private static boolean isCommon(double value) {
    return value == 0 || Math.abs(value) == 1;
  }

  private static boolean isClose(double a, double b, double distance) {
    return a == b || Math.abs(a - b) <= distance;
  }

  /** A clue when the answer is {@code wanted}; the sentence's {0} is the answer's subject. */
  Optional<Clue> clue(NumberGrid wanted, String key, String sentence, Object... words) {
    int evidence = evidence(wanted);
    return evidence == 0
        ? Optional.empty()
        : Optional.of(Clue.general(key, sentence(sentence, words), evidence));
  }

  /** A sentence about the numbers of the answer, which are {0}. */
  String sentence(String key, Object... words) {
    Object[] all = new Object[words.length + 1];
    boolean one = actual.form() == NumberGrid.Form.NUMBER;
    String at = place.isEmpty() ? "" : ".at";
    all[0] = MESSAGES.get((one ? "clue.one" : "clue.every") + at, place);
    System.arraycopy(words, 0, all, 1, words.length);
    return MESSAGES.get("clue." + key + (key.equals("input") ? at : ""), all);
  }
}
