package nnbook.course.submission;

/**
 * The file of one exercise in an attempt.
 *
 * @param path where it was, in the submission
 * @param text its text, or empty when there is a fault
 * @param fault why it cannot be graded, in a sentence, or empty
 */
public record SubmittedFile(String path, String text, String fault) {
  public boolean isReadable() {
    return fault.isEmpty();
  }
}
