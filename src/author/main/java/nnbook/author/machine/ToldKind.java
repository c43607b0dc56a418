package nnbook.author.machine;

/** What a wrong answer is told. */
public enum ToldKind {
  /** A mistake that the graded test foresees. */
  EXACT,
  /** What was seen, by a recognizer, or where the code broke. */
  GENERAL,
  /** Expected and actual only. */
  NOTHING,
  /** Another mistake than the one that was made, but only as one of several. */
  DOUBTFUL,
  /** Another mistake than the one that was made. */
  CONTRADICTING,
  /** Nothing, since it passes. */
  PASSED
}
