package nnbook.course.insight.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nnbook.course.insight.analysis.Finding.Kind;
import nnbook.course.insight.cohort.TestItem;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Which exercises and hints to look at, compared with all others of the course by exact one-sided
 * binomial tests, with a limit for false discoveries over all exercises and over all hints.
 *
 * <ul>
 *   <li>Students stop at an exercise when of those who begin it more than 1.5 times as many as on
 *       average do not pass.
 *   <li>A hint does not help when of those who read it fewer than half as many as of the readers of
 *       all hints of this step pass without a further one.
 * </ul>
 */
final class ExerciseFindings {
  private static final double OFTEN = 1.5;
  private static final double SELDOM = 0.5;

  private final List<ExerciseStatistics> exercises;
  private final Thresholds thresholds;

  private ExerciseFindings(List<ExerciseStatistics> exercises, Thresholds thresholds) {
    this.exercises = exercises;
    this.thresholds = thresholds;
  }

  static List<Finding> of(List<ExerciseStatistics> exercises, Thresholds thresholds) {
    ExerciseFindings findings = new ExerciseFindings(exercises, thresholds);
    return Stream.of(findings.left(), findings.hints()).flatMap(List::stream).toList();
  }

  private List<Finding> left() {
    int started = exercises.stream().mapToInt(ExerciseStatistics::started).sum();
    int left = exercises.stream().mapToInt(ExerciseStatistics::left).sum();
    double usual = Math.min(1, OFTEN * left / Math.max(1, started));
    List<Finding> tested = new ArrayList<>();
    for (ExerciseStatistics exercise : exercises) {
      if (exercise.started() >= thresholds.fewest()) {
        double doubt = 1 - atMost(exercise.left() - 1, exercise.started(), usual);
        tested.add(finding(Kind.LEFT, exercise, 0, doubt));
      }
    }
    return surest(tested);
  }

  private List<Finding> hints() {
    Map<Integer, int[]> bySteps = new TreeMap<>();
    exercises.stream().flatMap(exercise -> exercise.hints().stream()).forEach(hint -> {
      int[] sums = bySteps.computeIfAbsent(hint.number(), key -> new int[2]);
      sums[0] += hint.helped();
      sums[1] += hint.seen();
    });
    List<Finding> tested = new ArrayList<>();
    for (ExerciseStatistics exercise : exercises) {
      for (HintStatistics hint : exercise.hints()) {
        int[] sums = bySteps.get(hint.number());
        double usual = SELDOM * sums[0] / sums[1];
        if (hint.seen() >= thresholds.fewest()) {
          double doubt = atMost(hint.helped(), hint.seen(), usual);
          tested.add(finding(Kind.NO_HELP, exercise, hint.number(), doubt));
        }
      }
    }
    return surest(tested);
  }

  /** The probability of at most {@code count} of {@code all}. */
  private static double atMost(int count, int all, double probability) {
    return new BinomialDistribution(null, all, probability).cumulativeProbability(count);
  }

  private static Finding finding(
      Kind kind, ExerciseStatistics exercise, int number, double doubt) {
    return new Finding(kind, TestItem.exercise(exercise.exercise()), number, doubt);
  }

  private List<Finding> surest(List<Finding> tested) {
    double limit =
        FalseDiscoveries.limit(
            tested.stream().map(Finding::doubt).toList(), thresholds.error());
    Predicate<Finding> sure = finding -> finding.doubt() <= limit;
    return tested.stream().filter(sure).toList();
  }
}
