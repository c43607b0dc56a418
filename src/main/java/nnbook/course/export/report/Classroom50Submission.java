package nnbook.course.export.report;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * What Classroom 50 wants to know of a submission, besides its points.
 *
 * @param classroom the short name of the classroom
 * @param assignment the short name of the assignment
 * @param type how it is handed in
 * @param owner the account or team that the repository belongs to
 * @param submission the tag of the submission, {@code submit/…}
 * @param commit the hash of the graded commit
 * @param release the address of the release, or empty
 * @param review the address of the review, or empty
 * @param submitted when it was handed in
 * @param graded when it was graded
 * @param user the account that handed it in
 * @param userId the number of that account, if it is known
 */
public record Classroom50Submission(
    String classroom,
    String assignment,
    Type type,
    String owner,
    String submission,
    String commit,
    String release,
    String review,
    Instant submitted,
    Instant graded,
    String user,
    OptionalLong userId) {

  /** How an assignment is handed in. */
  public enum Type {
    INDIVIDUAL,
    GROUP,
    TEAM
  }
}
