package nnbook.course.insight;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the answers of a course tell about its questions.
 *
 * @param students how many students have answered anything
 * @param items every check and question that was answered
 * @param stops the exercises where students are stuck, most of them first
 * @param mistakes the named mistakes that at least {@value #SEVERAL} students have made, the
 *     commonest first: a rarer one helps nobody, and a text that somebody has written into a
 *     progress file stays there
 */
public record Insight(
    int students, List<ItemStatistics> items, List<ExerciseStop> stops,
    List<CommonMistake> mistakes) {
  /** The fewest students by whose answers an item is judged. */
  public static final int FEWEST = 20;

  private static final int SEVERAL = 3;

  /** How many have begun an exercise, and how many of these have not passed it. */
  public record ExerciseStop(String exercise, int started, int stuck) {}

  /** How many students have made a mistake that graded tests name. */
  public record CommonMistake(Diagnosed mistake, int students) {}

  /** Analyzes what {@code students} have answered; {@code order} is that of exercises. */
  public static Insight of(List<StudentRecord> students, Comparator<String> order) {
    List<StudentRecord> active = students.stream().filter(s -> !s.isEmpty()).toList();
    return new Insight(active.size(), ItemAnalysis.of(active), stops(active, order),
        mistakes(active));
  }

  private static List<ExerciseStop> stops(List<StudentRecord> students, Comparator<String> order) {
    Map<String, ExerciseStop> stops =
        new TreeMap<>(order.thenComparing(Comparator.naturalOrder()));
    for (StudentRecord student : students) {
      for (Map.Entry<String, Boolean> exercise : student.exercises().entrySet()) {
        int stuck = exercise.getValue() ? 0 : 1;
        stops.merge(exercise.getKey(), new ExerciseStop(exercise.getKey(), 1, stuck), (a, b) ->
            new ExerciseStop(a.exercise, a.started + b.started, a.stuck + b.stuck));
      }
    }
    return stops.values().stream()
        .filter(stop -> stop.stuck > 0)
        .sorted(Comparator.comparing(ExerciseStop::stuck).reversed())
        .toList();
  }

  private static List<CommonMistake> mistakes(List<StudentRecord> students) {
    Map<Diagnosed, Integer> counts = new HashMap<>();
    students.forEach(
        student -> student.mistakes().forEach(mistake -> counts.merge(mistake, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= SEVERAL)
        .map(entry -> new CommonMistake(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(CommonMistake::students).reversed()
            .thenComparing(common -> common.mistake().exercise())
            .thenComparing(common -> common.mistake().sentence()))
        .toList();
  }
}
