package nnbook.course.insight.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.course.insight.cohort.ExerciseTrail;
import nnbook.course.insight.cohort.StudentRecord;

/** The figures of every exercise: who begins, who finishes, and what hints do. */
final class ExerciseAnalysis {
  private ExerciseAnalysis() {}

  /** The figures of every exercise that somebody has touched, in {@code order}. */
  static List<ExerciseStatistics> of(List<StudentRecord> students, Comparator<String> order) {
    Comparator<String> ordered = order.thenComparing(Comparator.naturalOrder());
    Map<String, List<ExerciseTrail>> trails = new TreeMap<>(ordered);
    students.forEach(student ->
        student.exercises().forEach((exercise, trail) ->
            trails.computeIfAbsent(exercise, key -> new ArrayList<>()).add(trail)));
    List<ExerciseStatistics> all = new ArrayList<>();
    trails.forEach((exercise, of) -> all.add(statistics(exercise, of)));
    return all;
  }

  private static ExerciseStatistics statistics(String exercise, List<ExerciseTrail> trails) {
    return new ExerciseStatistics(
        exercise,
        count(trails.stream().map(ExerciseTrail::started).toList()),
        count(trails.stream().map(ExerciseTrail::passed).toList()),
        count(trails.stream().map(ExerciseTrail::skipped).toList()),
        count(trails.stream().map(ExerciseTrail::gaveUp).toList()),
        median(trails.stream().filter(ExerciseTrail::passed)
            .mapToInt(ExerciseTrail::tries).filter(tries -> tries > 0).sorted().toArray()),
        hints(trails));
  }

  private static int count(List<Boolean> facts) {
    return (int) facts.stream().filter(fact -> fact).count();
  }

  private static double median(int[] sorted) {
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1
        ? sorted[middle]
        : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }

  private static List<HintStatistics> hints(List<ExerciseTrail> trails) {
    int most = trails.stream().mapToInt(ExerciseTrail::hints).max().orElse(0);
    List<HintStatistics> hints = new ArrayList<>();
    for (int number = 1; number <= most; number++) {
      int hint = number;
      List<ExerciseTrail> seen = trails.stream().filter(t -> t.hints() >= hint).toList();
      long helped = seen.stream()
          .filter(t -> t.hints() == hint && t.passed() && !t.gaveUp())
          .count();
      hints.add(new HintStatistics(number, seen.size(), (int) helped));
    }
    return hints;
  }
}
