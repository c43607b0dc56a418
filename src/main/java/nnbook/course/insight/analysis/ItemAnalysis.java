package nnbook.course.insight.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nnbook.course.insight.cohort.ItemAnswer;
import nnbook.course.insight.cohort.StudentRecord;
import nnbook.course.insight.cohort.TestItem;

/**
 * The figures of every item, by classical test theory (Crocker and Algina, Introduction to
 * Classical and Modern Test Theory, 1986, chapter 14): how many are right, and whether good
 * students are right more often than weak ones. Who has not answered an item has no say in it.
 */
final class ItemAnalysis {
  private final List<StudentRecord> students;
  private final Map<TestItem, List<Integer>> answeredBy = new TreeMap<>();
  private final RestScores rest;

  private ItemAnalysis(List<StudentRecord> students, Thresholds thresholds) {
    this.students = students;
    for (int i = 0; i < students.size(); i++) {
      for (TestItem item : students.get(i).answers().keySet()) {
        answeredBy.computeIfAbsent(item, key -> new ArrayList<>()).add(i);
      }
    }
    Map<TestItem, Double> difficulty = new HashMap<>();
    answeredBy.forEach((item, who) -> difficulty.put(item, (double) right(item) / who.size()));
    rest = new RestScores(students, difficulty, thresholds.fewestOthers());
  }

  /** The figures of every item that somebody has answered, in their order. */
  static List<ItemStatistics> of(List<StudentRecord> students, Thresholds thresholds) {
    ItemAnalysis analysis = new ItemAnalysis(students, thresholds);
    return analysis.answeredBy.keySet().stream().map(analysis::statistics).toList();
  }

  private ItemAnswer answer(TestItem item, int student) {
    return students.get(student).answers().get(item);
  }

  private int right(TestItem item) {
    return (int) answeredBy.get(item).stream().filter(i -> answer(item, i).right()).count();
  }

  private ItemStatistics statistics(TestItem item) {
    List<Integer> who = answeredBy.get(item);
    List<Integer> scored =
        who.stream().filter(i -> !Double.isNaN(rest.without(item.unit(), i))).toList();
    double[] scores = scored.stream().mapToDouble(i -> rest.without(item.unit(), i)).toArray();
    List<ItemAnswer> answers = scored.stream().map(i -> answer(item, i)).toList();
    boolean[] right = new boolean[scores.length];
    for (int i = 0; i < right.length; i++) {
      right[i] = answers.get(i).right();
    }
    return new ItemStatistics(
        item, who.size(), right(item), PointBiserial.of(right, scores),
        choices(item, who, answers, scores));
  }

  private List<ChoiceStatistics> choices(
      TestItem item, List<Integer> who, List<ItemAnswer> answers, double[] scores) {
    Map<Integer, Integer> counts = new TreeMap<>();
    TreeSet<Integer> keys = new TreeSet<>();
    for (int i : who) {
      ItemAnswer answer = answer(item, i);
      counts.merge(answer.choice(), 1, Integer::sum);
      if (answer.right()) {
        keys.add(answer.choice());
      }
    }
    counts.remove(0);
    List<ChoiceStatistics> choices = new ArrayList<>();
    counts.forEach((number, count) -> {
      boolean[] taken = new boolean[scores.length];
      for (int i = 0; i < taken.length; i++) {
        taken[i] = answers.get(i).choice() == number;
      }
      choices.add(new ChoiceStatistics(
          number, count, keys.contains(number), PointBiserial.of(taken, scores),
          thirds(taken, scores)));
    });
    return choices;
  }

  /** How large a part of the weakest, the middle and the best third is {@code taken}. */
  private static List<Double> thirds(boolean[] taken, double[] scores) {
    int n = scores.length;
    List<Integer> byScore = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      byScore.add(i);
    }
    byScore.sort(Comparator.comparing(i -> scores[i]));
    List<Double> thirds = new ArrayList<>();
    for (int third = 0; third < 3 && n >= 3; third++) {
      List<Integer> who = byScore.subList(third * n / 3, (third + 1) * n / 3);
      thirds.add((double) who.stream().filter(i -> taken[i]).count() / who.size());
    }
    return thirds;
  }
}
