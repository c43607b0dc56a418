package nnbook.course.grade;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nnbook.course.submission.Student;

/**
 * What late work loses: some percent for each day that has begun, up to a limit.
 *
 * @param due when the work is due, or nothing when it is never late
 * @param percent what a day costs
 * @param most the most that all days together cost
 */
public record LatePenalty(Optional<Instant> due, int percent, int most) {
  /** The days that have begun since the student's due date; 0 when the time is not known. */
  public int daysLate(Optional<Instant> handedIn, Student student) {
    if (due.isEmpty() || handedIn.isEmpty()) {
      return 0;
    }
    Instant last = due.get().plus(Duration.ofDays(student.extensionDays()));
    long seconds = Duration.between(last, handedIn.get()).toSeconds();
    long day = Duration.ofDays(1).toSeconds();
    return seconds <= 0 ? 0 : (int) Math.min(10_000, (seconds + day - 1) / day);
  }

  /** What the points are multiplied with. */
  public double factor(int daysLate) {
    return (100 - Math.min(most, (long) percent * daysLate)) / 100.0;
  }
}
