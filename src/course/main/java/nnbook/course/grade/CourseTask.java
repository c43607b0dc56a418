package nnbook.course.grade;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import nnbook.course.submission.Roster;
import nnbook.course.submission.Submissions;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Stubs;

/**
 * What is to be graded, and where the results go.
 *
 * @param catalog all exercises of the book
 * @param stubs the exercises as the book ships them
 * @param roster the students
 * @param submissions what they handed in
 * @param rules how it is graded
 * @param folder where the results go
 * @param since the folder of a course graded earlier, to be compared with
 * @param run how it is done
 */
public record CourseTask(
    ExerciseCatalog catalog,
    Stubs stubs,
    Roster roster,
    Submissions submissions,
    CourseRules rules,
    Path folder,
    Optional<Path> since,
    Run run) {
  /**
   * How a course is graded on this machine.
   *
   * @param threads how many exercises are graded at once
   * @param clock the time
   * @param shard the part that is graded here, or nothing for all
   * @param protections what is missing of certified grading's protections, in sentences, or empty
   */
  public record Run(
      int threads, InstantSource clock, Optional<Shard> shard, String protections) {}
}
