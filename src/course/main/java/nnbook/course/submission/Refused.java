package nnbook.course.submission;

/** An attempt of which nothing is read; the message says why, in a sentence. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  Refused(String sentence) {
    super(sentence);
  }
}
