package nnbook.diagnosis.clue;

/**
 * A mistake that fits a wrong answer.
 *
 * @param key what it is, the same for every input; clues of one family share what stands before
 *     the first point
 * @param sentence what to tell: what was seen, and the next step
 * @param source who found it
 * @param evidence how much speaks for it: 1 could be an accident, 2 and more are told
 */
public record Clue(String key, String sentence, Source source, int evidence) {
  /** The least evidence that is told. */
  static final int ENOUGH = 2;

  /** The least evidence by which an answer that a test foresees shows a mistake. */
  static final int STRONG = 3;

  /** The least evidence by which a property shows one: three answers that have it. */
  static final int CERTAIN = 3 * ENOUGH;

  /** The largest {@link ClueFamily#distance}. */
  static final int FARTHEST = 2;

  /** Who finds mistakes. */
  public enum Source {
    /** The exercise's test, which foresees this very answer. */
    VALUE,
    /** The exercise's test, by a property of the answer. */
    PROPERTY,
    /** The exercise's test, which says what is so with this input, whatever the mistake. */
    FACT,
    /** A recognizer of every exercise. */
    GENERAL
  }

  /** A mistake whose answer the test foresees; {@code evidence} 1 where that is a common one. */
  public static Clue value(String sentence, int evidence) {
    return new Clue(sentence, sentence, Source.VALUE, evidence);
  }

  /** A mistake that the test knows by a property of the answer, or by what is thrown. */
  public static Clue property(String sentence, int evidence) {
    return new Clue(sentence, sentence, Source.PROPERTY, evidence);
  }

  /** What is so with this input, and the answer contradicts. */
  public static Clue fact(String sentence) {
    return new Clue(sentence, sentence, Source.FACT, ENOUGH);
  }

  /** One that may happen anywhere. */
  static Clue general(String key, String sentence, int evidence) {
    return new Clue(key, sentence, Source.GENERAL, evidence);
  }

  public boolean general() {
    return source == Source.GENERAL;
  }

  boolean isEnough() {
    return evidence >= ENOUGH;
  }

  private ClueFamily family() {
    return general() ? ClueFamily.of(key) : ClueFamily.OTHER;
  }

  int distance() {
    return family().distance();
  }

  /** Whether it is still worth telling where other answers show something else. */
  boolean isTelling() {
    return !family().isSideEffect();
  }

  /**
   * Whether one answer shows it, whatever others do: which of its numbers are wrong, or the same of
   * several numbers. A length or a count that a factor happens to be is not shown by that.
   */
  boolean isShown() {
    return switch (family()) {
      case PLACE -> !key.startsWith("place.where");
      case FACTOR -> evidence >= STRONG && !key.matches("factor\\.(times|over|turned|pair) .*");
      default -> evidence >= STRONG && isTelling();
    };
  }

  /** Whether it is that all numbers of the answer are the same, which only many answers show. */
  boolean isConstant() {
    return family() == ClueFamily.CONSTANT;
  }

  /** Whether it is that the answer is an input, or that there is nothing in it. */
  boolean isUnmade() {
    return family() == ClueFamily.INPUT || family() == ClueFamily.EMPTY;
  }

  /** Whether it is that there is no answer at all. */
  boolean isNothing() {
    return family() == ClueFamily.NOTHING;
  }

  /** Whether it is that all is 0, which has words of its own. */
  boolean isZero() {
    return family() == ClueFamily.ZERO;
  }

  /** Whether a foreseen answer of several numbers shows it. */
  boolean isForeseen() {
    return source == Source.VALUE && evidence >= STRONG;
  }

  /** Whether both say the same, each in the words of its check, or are of one family. */
  boolean hasCauseOf(Clue other) {
    return cause().equals(other.cause());
  }

  private String cause() {
    return key.split(general() ? "\\." : "[:.]", 2)[0];
  }

  Clue withEvidence(int sum) {
    return new Clue(key, sentence, source, sum);
  }
}
