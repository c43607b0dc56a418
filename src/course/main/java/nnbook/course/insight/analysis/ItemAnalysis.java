package nnbook.course.insight.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.course.insight.cohort.StudentRecord;
import nnbook.course.insight.cohort.TestItem;

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
}
