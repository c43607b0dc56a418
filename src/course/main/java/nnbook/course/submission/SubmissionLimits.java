package nnbook.course.submission;

/**
 * How much of a submission is read. An honest one stays far below all of these; what goes beyond
 * one of them is told in a sentence.
 */
public final class SubmissionLimits {
  /** The most bytes of one exercise; the longest stub has about 3,000. */
  public static final int EXERCISE_BYTES = 200_000;

  /** The most files and folders of one submission, without those that are passed over. */
  public static final int FILES = 20_000;

  /** The most folders within each other. */
  public static final int DEPTH = 20;

  /** The most bytes of a zip. */
  public static final long ZIP_BYTES = 200_000_000;

  /** The most attempts of a student: the newest count. */
  public static final int ATTEMPTS = 50;

  /** The most sentences about one attempt. */
  static final int NOTES = 20;

  /** The most places in which one exercise is looked at. */
  static final int PLACES = 5;

  private SubmissionLimits() {}
}
