package nnbook.course.insight.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nnbook.course.insight.cohort.StudentRecord;
import nnbook.course.insight.cohort.TestItem;

/**
 * How good each student is, seen from one item: by the answers to all other items. The score is
 * the mean of x − p over these, with x = 1 for right and 0 for wrong, and p the part of all
 * students who are right: so nobody is the better for having answered the easy ones only. Answers
 * of the item's own unit are left out with it, because the checks of one exercise fail together
 * (local dependence; Yen, J. Educ. Meas. 30 (1993) 187).
 */
final class RestScores {
  private final Map<TestItem, Double> difficulty;
  private final int fewest;
  private final List<Map<String, Sum>> students = new ArrayList<>();

  /** A sum and of how many. */
  private record Sum(double total, int count) {
    private static final Sum NONE = new Sum(0, 0);

    private Sum plus(double value) {
      return new Sum(total + value, count + 1);
    }

    private Sum minus(Sum other) {
      return new Sum(total - other.total, count - other.count);
    }
  }

  /** Students with fewer than {@code fewest} other answers get no score. */
  RestScores(List<StudentRecord> students, Map<TestItem, Double> difficulty, int fewest) {
    this.difficulty = difficulty;
    this.fewest = fewest;
    students.forEach(student -> this.students.add(sums(student)));
  }

  /** The sums of each unit, and of all under an empty name. */
  private Map<String, Sum> sums(StudentRecord student) {
    Map<String, Sum> sums = new HashMap<>();
    for (Map.Entry<TestItem, Boolean> answer : student.answers().entrySet()) {
      TestItem item = answer.getKey();
      double more = (answer.getValue() ? 1 : 0) - difficulty.get(item);
      sums.merge(item.unit(), Sum.NONE.plus(more), (a, b) -> a.plus(more));
      sums.merge("", Sum.NONE.plus(more), (a, b) -> a.plus(more));
    }
    return sums;
  }

  /** The score of a student, by index, without the answers of {@code unit}; NaN for none. */
  double without(String unit, int student) {
    Map<String, Sum> sums = students.get(student);
    Sum rest =
        sums.getOrDefault("", Sum.NONE).minus(sums.getOrDefault(unit, Sum.NONE));
    return rest.count < fewest ? Double.NaN : rest.total / rest.count;
  }
}
