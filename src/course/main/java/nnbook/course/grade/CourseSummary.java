package nnbook.course.grade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;

/** What is known of a whole course once its students are graded: a few words for each exercise. */
public final class CourseSummary {
  private final List<Exercise> exercises;
  private final CourseRules rules;
  private final List<String> unmatched;
  private final String protections;
  private final int graded;
  private final int kept;
  private final List<StudentLine> students = new ArrayList<>();
  private Optional<ResultChanges> changes = Optional.empty();
  private int failed;

  CourseSummary(
      List<Exercise> exercises, CourseRules rules, List<String> unmatched, String protections,
      int graded, int kept) {
    this.exercises = exercises;
    this.rules = rules;
    this.unmatched = unmatched;
    this.protections = protections;
    this.graded = graded;
    this.kept = kept;
  }

  void add(GradedStudent student) {
    students.add(StudentLine.of(student));
  }

  /** The same for one part of a course, in which so many texts could not be graded. */
  CourseSummary failed(int count) {
    failed = count;
    return this;
  }

  void changed(ResultChanges found) {
    changes = Optional.of(found);
  }

  List<Exercise> exercises() {
    return exercises;
  }

  CourseRules rules() {
    return rules;
  }

  List<StudentLine> students() {
    return Collections.unmodifiableList(students);
  }

  String protections() {
    return protections;
  }

  Optional<ResultChanges> changes() {
    return changes;
  }

  /** A sentence for each file or folder that belongs to no student. */
  public List<String> unmatched() {
    return unmatched;
  }

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

  /** How many different texts this run has graded. */
  public int graded() {
    return graded;
  }

  /** How many had been graded before. */
  public int kept() {
    return kept;
  }

  /** How many exercises of students have to be graded by hand, because the grader failed. */
  public int byHand() {
    return failed + count(Outcome.NO_TEST);
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
