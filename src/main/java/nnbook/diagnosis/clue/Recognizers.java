package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nnbook.engine.matrix.Numbers;
import nnbook.platform.Messages;

/** The recognizers of mistakes that can happen in any exercise. */
public final class Recognizers {
  private static final Messages MESSAGES = Messages.of("diagnosis");

  /** Of two that find clues of one family, the first is told. */
  private static final List<Recognizer> ALL =
      List.of(
          new SpecialNumberRecognizer(),
          new LengthRecognizer(),
          new FactorRecognizer(),
          new DifferenceRecognizer(),
          new PowerRecognizer(),
          new OrderRecognizer(),
          new TotalRecognizer(),
          new GapRecognizer(),
          new PrecisionRecognizer(),
          new FormulaPartRecognizer(),
          new ProductRecognizer());

  private Recognizers() {}

  /**
   * What they find in a wrong answer to {@code inputs}, which maps labels to values. Where anything
   * but numbers is compared, they have nothing to say. {@code place} says of which part of the
   * answer the numbers are; it is empty for the whole.
   */
  public static Clues clues(
      Map<String, ?> inputs, Object expected, Object actual, double tolerance, String place) {
    Optional<WrongValue> answer = WrongValue.of(inputs, expected, actual, tolerance, place);
    List<Clue> clues = new ArrayList<>();
    answer.ifPresent(wrong -> ALL.forEach(kind -> clues.addAll(kind.clues(wrong))));
    return new Clues(clues, List.of(), List.of(), answer.isPresent());
  }

  /** Where none of them finds anything: which of the numbers are wrong. */
  public static Clues places(
      Map<String, ?> inputs, Object expected, Object actual, double tolerance) {
    Optional<WrongValue> answer =
        WrongValue.of(inputs, asNumbers(expected), asNumbers(actual), tolerance, "");
    List<Clue> clues = answer.map(new PlaceRecognizer()::clues).orElse(List.of());
    return new Clues(clues, List.of(), List.of(), answer.isPresent());
  }

  /** Yes is 1, no is 0. */
  private static Object asNumbers(Object value) {
    return value instanceof boolean[] answers
        ? IntStream.range(0, answers.length).map(i -> answers[i] ? 1 : 0).toArray()
        : value;
  }

  /** All numbers of an answer are the same: by itself an accident, but not in many answers. */
  public static Clues constant(double... numbers) {
    double first = numbers.length == 0 ? Double.NaN : numbers[0];
    if (!Double.isFinite(first) || !Arrays.stream(numbers).allMatch(x -> x == first)) {
      return Clues.NONE;
    }
    String digits = Numbers.format(first + 0.0); // not -0
    String subject = numbers.length == 1 ? "clue.constant.one" : "clue.constant.every";
    String sentence = MESSAGES.get("clue.constant", MESSAGES.get(subject), digits);
    Clue clue = Clue.general(ClueFamily.CONSTANT.key(" " + digits), sentence, 1);
    return new Clues(List.of(clue), List.of(), List.of(), false);
  }

  /** Only one part of a record is wrong. */
  public static Clues part(String name) {
    return one(ClueFamily.PLACE.key(".part " + name), MESSAGES.get("clue.place.part", name));
  }

  /** The answer is an input, of whatever type. */
  public static Clues input(String label) {
    return one(ClueFamily.INPUT.key("." + label), MESSAGES.get("clue.input", "", label));
  }

  /** There is no answer: that is worth telling where it is so in several checks. */
  public static Clues nothing() {
    Clue clue = Clue.general(ClueFamily.NOTHING.key(""), MESSAGES.get("clue.nothing"), 1);
    return new Clues(List.of(clue), List.of(), List.of(), false);
  }

  /** The answer has nothing in it. */
  public static Clues empty() {
    return one(ClueFamily.EMPTY.key(""), MESSAGES.get("clue.empty"));
  }

  /** Where none of them finds anything: an input was changed on the way. */
  public static Clues changed(String label) {
    return one("changed." + label, MESSAGES.get("clue.changed", label));
  }

  /** For an array with a null, which no right answer has. */
  public static Clues missing(int index) {
    return one("null", MESSAGES.get("clue.null", "", "[" + index + "]"));
  }

  /** For an answer that should tell of a NaN among its inputs. */
  public static Clues swallowed(Object actual) {
    boolean lost =
        NumberGrid.of(actual)
            .filter(grid -> grid.stream().noneMatch(Double::isNaN))
            .isPresent();
    return lost ? one("swallowed", MESSAGES.get("clue.swallowed")) : Clues.NONE;
  }

  private static Clues one(String key, String sentence) {
    Clue clue = Clue.general(key, sentence, Clue.ENOUGH);
    return new Clues(List.of(clue), List.of(), List.of(), true);
  }
}
