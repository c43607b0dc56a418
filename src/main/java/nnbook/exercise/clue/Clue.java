package nnbook.exercise.clue;

/**
 * A mistake that fits a wrong answer.
 *
 * @param key what it is, the same for every input; clues of one family share what stands before
 *     the first point
 * @param sentence what to tell: what was seen, and the next step
 * @param general whether a recognizer of every exercise found it, and not the exercise's own test
 * @param evidence how much speaks for it: 1 could be an accident, 2 and more are told
 */
public record Clue(String key, String sentence, boolean general, int evidence) {
  /** The least evidence that is told. */
  static final int ENOUGH = 2;

  /** The largest {@link #distance}. */
  static final int FARTHEST = 2;

  /** A mistake that the test foresees; {@code evidence} 1 where its value is a common one. */
  public static Clue known(String sentence, int evidence) {
    return new Clue(sentence, sentence, false, evidence);
  }

  /** One that may happen anywhere. */
  static Clue general(String key, String sentence, int evidence) {
    return new Clue(key, sentence, true, evidence);
  }

  boolean isEnough() {
    return evidence >= ENOUGH;
  }

  /**
   * How far from the mistake a general clue is: 0 for what is seen in the numbers themselves, 1 for
   * what is found by trying formulas, 2 for what says only where the numbers are wrong.
   */
  int distance() {
    return key.startsWith("place.") ? 2 : key.startsWith("formula.") ? 1 : 0;
  }

  /** Whether both say the same, each in the words of its check, or are of one family. */
  boolean hasCauseOf(Clue other) {
    return cause().equals(other.cause());
  }

  private String cause() {
    return key.split(general ? "\\." : "[:.]", 2)[0];
  }

  Clue withEvidence(int sum) {
    return new Clue(key, sentence, general, sum);
  }
}
