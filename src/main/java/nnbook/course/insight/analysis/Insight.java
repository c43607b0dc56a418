package nnbook.course.insight.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nnbook.course.insight.cohort.Diagnosed;
import nnbook.course.insight.cohort.StudentRecord;

/**
 * What the answers of a course tell about its questions.
 *
 * @param students how many students have answered anything
 * @param items every check and question that was answered
 * @param exercises every exercise that was touched, in the book's order
 * @param diagnoses the named mistakes, the commonest first
 * @param findings what to look at, the most useful first
 */
public record Insight(
    int students,
    List<ItemStatistics> items,
    List<ExerciseStatistics> exercises,
    List<DiagnosisCount> diagnoses,
    List<Finding> findings) {
  private static final int SEVERAL = 3;

  /** Analyzes what {@code students} have answered; {@code order} is that of exercises. */
  public static Insight of(
      List<StudentRecord> students, Comparator<String> order, Thresholds thresholds) {
    List<StudentRecord> active = students.stream().filter(s -> !s.isEmpty()).toList();
    List<ItemStatistics> items = ItemAnalysis.of(active, thresholds);
    List<ExerciseStatistics> exercises = ExerciseAnalysis.of(active, order);
    List<Finding> findings =
        Stream.of(
                ItemFindings.onceEach(items, thresholds),
                ExerciseFindings.of(exercises, thresholds))
            .flatMap(List::stream)
            .sorted()
            .toList();
    return new Insight(active.size(), items, exercises, diagnoses(active), findings);
  }

  /**
   * The mistakes that at least {@value #SEVERAL} students have made. A rarer one helps nobody, and
   * a text that somebody has written into a progress file stays there.
   */
  public List<DiagnosisCount> commonDiagnoses() {
    return diagnoses.stream().filter(count -> count.students() >= SEVERAL).toList();
  }

  private static List<DiagnosisCount> diagnoses(List<StudentRecord> students) {
    Map<Diagnosed, Integer> counts =
        new TreeMap<>(
            Comparator.comparing(Diagnosed::exercise).thenComparing(Diagnosed::sentence));
    students.forEach(
        student -> student.mistakes().forEach(m -> counts.merge(m, 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(entry -> new DiagnosisCount(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(DiagnosisCount::students).reversed())
        .toList();
  }
}
