package nnbook.course.grade;

import java.util.List;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;

/**
 * What is known of a whole course once its students are graded: a few words for each exercise.
 *
 * @param exercises those that count
 * @param rules how they were graded
 * @param unmatched a sentence for each file or folder that belongs to no student
 * @param protections what was missing of certified grading's protections, in sentences
 * @param texts how many there were
 * @param students a line each; none where only a part was asked for
 * @param changes what differs from the results before, where there were any
 */
public record CourseSummary(
    List<Exercise> exercises, CourseRules rules, List<String> unmatched, String protections,
    Texts texts, List<StudentLine> students, Optional<ResultChanges> changes) {

  /**
   * How many different texts there were.
   *
   * @param graded how many this run has graded
   * @param kept how many had been graded before
   * @param failed how many the grader could not grade, where only a part was asked for
   */
  public record Texts(int graded, int kept, int failed) {}

  public int studentCount() {
    return students.size();
  }

  public int exerciseCount() {
    return exercises.size();
  }

  /** How many students handed in anything. */
  public int handedIn() {
    return (int) students.stream().filter(StudentLine::handedIn).count();
  }

  /** How many exercises of students have to be graded by hand, because the grader failed. */
  public int byHand() {
    return texts.failed + count(Outcome.NO_TEST);
  }

  /** How many exercises of students ended in this way. */
  int count(Outcome outcome) {
    return (int) students.stream().mapToLong(student -> student.count(outcome)).sum();
  }

  /** How many students got other points than before; nothing when there was nothing before. */
  public Optional<Integer> changedStudents() {
    return changes.map(ResultChanges::studentCount);
  }

  /** The mean share of the points, in percent, of those who handed in. */
  public double meanPercent() {
    return students.stream().filter(StudentLine::handedIn)
        .mapToDouble(StudentLine::percent).average().orElse(0);
  }
}
