package nnbook.course.certify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nnbook.course.sandbox.Sandbox;
import nnbook.grader.Grader;

/**
 * By what rules a course grades an exercise.
 *
 * @param limit how long a check may take
 * @param seeds where the seeds begin that a check runs beside the visible ones: the course's
 *     secret; 0 for the visible ones alone
 * @param hidden the folder of the instructor's own tests, {@code chNN/NameHiddenTest.java}
 * @param allowed what submissions may name
 * @param sandbox where they run
 */
public record CertifiedRules(
    Duration limit, long seeds, Optional<Path> hidden, AllowList allowed, Sandbox sandbox) {

  /** Practice's time limit and seeds, no hidden checks. */
  public static CertifiedRules standard() {
    return new CertifiedRules(
        Grader.TIME_LIMIT, 0, Optional.empty(), AllowList.book(), Sandbox.here());
  }

  /** The same with other seeds. */
  public CertifiedRules withSeeds(long secret) {
    return new CertifiedRules(limit, secret, hidden, allowed, sandbox);
  }

  /** The same with hidden checks. */
  public CertifiedRules withHidden(Path folder) {
    return new CertifiedRules(limit, seeds, Optional.of(folder), allowed, sandbox);
  }

  /** The same in another sandbox. */
  public CertifiedRules withSandbox(Sandbox other) {
    return new CertifiedRules(limit, seeds, hidden, allowed, other);
  }

  /** The same with another list of names. */
  public CertifiedRules withAllowed(AllowList other) {
    return new CertifiedRules(limit, seeds, hidden, other, sandbox);
  }

  /** The same with another time limit. */
  public CertifiedRules withLimit(Duration other) {
    return new CertifiedRules(other, seeds, hidden, allowed, sandbox);
  }
}
