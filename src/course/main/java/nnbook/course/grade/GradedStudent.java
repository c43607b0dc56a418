package nnbook.course.grade;

import java.util.List;
import java.util.Map;
import nnbook.course.result.StudentResult;
import nnbook.course.submission.Student;

/**
 * A student's result, with what a report tells beside it.
 *
 * @param student who
 * @param result what was graded
 * @param attempt the name of the attempt that counts, or empty when nothing was handed in
 * @param daysLate how many days after its due date
 * @param code the names that the texts of the exercises are kept by, by the exercise's id
 * @param odd sentences about what could not be read
 */
record GradedStudent(
    Student student,
    StudentResult result,
    String attempt,
    int daysLate,
    Map<String, String> code,
    List<String> odd) {
  GradedStudent {
    code = Map.copyOf(code);
    odd = List.copyOf(odd);
  }

  boolean handedIn() {
    return !attempt.isEmpty();
  }
}
