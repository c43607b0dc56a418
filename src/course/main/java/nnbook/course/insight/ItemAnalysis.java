package nnbook.course.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of every item, by classical test theory (Crocker and Algina, Introduction to
 * Classical and Modern Test Theory, 1986, chapter 14): how many are right, and whether good
 * students are right more often than weak ones. Who has not answered an item has no say in it.
 */
final class ItemAnalysis {
  private static final int FEWEST_EACH = 5;
  private static final int FEWEST_OTHERS = 10;

  private final List<StudentRecord> students;
  private final Map<TestItem, List<Integer>> answeredBy = new TreeMap<>();
  private final RestScores rest;

  private ItemAnalysis(List<StudentRecord> students) {
    this.students = students;
    for (int i = 0; i < students.size(); i++) {
      for (TestItem item : students.get(i).answers().keySet()) {
        answeredBy.computeIfAbsent(item, key -> new ArrayList<>()).add(i);
      }
    }
    Map<TestItem, Double> difficulty = new HashMap<>();
    answeredBy.forEach((item, who) ->
        difficulty.put(item, (double) right(item, who) / who.size()));
    rest = new RestScores(students, difficulty, FEWEST_OTHERS);
  }

  /** The figures of every item that somebody has answered, in their order. */
  static List<ItemStatistics> of(List<StudentRecord> students) {
    ItemAnalysis analysis = new ItemAnalysis(students);
    return analysis.answeredBy.keySet().stream().map(analysis::statistics).toList();
  }

  private boolean isRight(TestItem item, int student) {
    return students.get(student).answers().get(item);
  }

  private int right(TestItem item, List<Integer> who) {
    return (int) who.stream().filter(i -> isRight(item, i)).count();
  }

  private ItemStatistics statistics(TestItem item) {
    List<Integer> who = answeredBy.get(item);
    List<Integer> scored =
        who.stream().filter(i -> !Double.isNaN(rest.without(item.unit(), i))).toList();
    double[] scores = scored.stream().mapToDouble(i -> rest.without(item.unit(), i)).toArray();
    double[] right = scored.stream().mapToDouble(i -> isRight(item, i) ? 1 : 0).toArray();
    int yes = right(item, scored);
    boolean isEnough =
        scores.length >= Insight.FEWEST && Math.min(yes, scores.length - yes) >= FEWEST_EACH;
    return new ItemStatistics(item, who.size(), right(item, who), scores.length,
        isEnough ? correlation(right, scores) : Double.NaN);
  }

  /** Pearson's correlation of two lists of one length; NaN where one of them is constant. */
  static double correlation(double[] xs, double[] ys) {
    double xMean = mean(xs);
    double yMean = mean(ys);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < xs.length; i++) {
      xx += (xs[i] - xMean) * (xs[i] - xMean);
      yy += (ys[i] - yMean) * (ys[i] - yMean);
      xy += (xs[i] - xMean) * (ys[i] - yMean);
    }
    return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /**
   * How good each student is, seen from one item: by the answers to all other items. The score is
   * the mean of x − p over these, with x = 1 for right and 0 for wrong, and p the part of all
   * students who are right: so nobody is the better for having answered the easy ones only. Answers
   * of the item's own unit are left out with it, because the checks of one exercise fail together
   * (local dependence; Yen, J. Educ. Meas. 30 (1993) 187).
   */
  static final class RestScores {
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
}
