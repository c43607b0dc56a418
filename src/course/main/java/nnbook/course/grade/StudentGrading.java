package nnbook.course.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.StudentResult;
import nnbook.course.submission.CourseTime;
import nnbook.course.submission.HandInTime;
import nnbook.course.submission.Student;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.platform.Messages;

/** Makes a student's result of kept scores and of the rules: which attempt counts, and how much. */
final class StudentGrading {
  private static final Messages MESSAGES = Messages.of("course");

  private final AssignedExercises exercises;
  private final CourseRules rules;
  private final KeptScores kept;
  private final Map<String, String> faults;
  private final StudentTimes times;
  private final HandMarks marks;
  private final String held;

  /** An attempt and what it is worth. */
  private record Graded(PlannedAttempt attempt, List<ExerciseScore> scores, int daysLate,
      double points) {}

  StudentGrading(
      AssignedExercises exercises, CourseRules rules, KeptScores kept,
      Map<String, String> faults, StudentTimes times, HandMarks marks, String held) {
    this.times = times;
    this.marks = marks;
    this.held = held;
    this.exercises = exercises;
    this.rules = rules;
    this.kept = kept;
    this.faults = faults;
  }

  /** The result of {@code student}, of whose group {@code attempts} are, from first to last. */
  GradedStudent of(Student student, List<Student> partners, List<PlannedAttempt> attempts) {
    List<String> notes = new ArrayList<>();
    Optional<Graded> counted = counted(student, attempts);
    if (counted.isEmpty()) {
      notes.add(MESSAGES.get("grade.note.nothing"));
      comment(student).ifPresent(notes::add);
      StudentResult result = new StudentResult(
          student.id(), marked(student, scores()), notes, 1, held);
      return new GradedStudent(student, result, "", 0, Map.of(), List.of());
    }
    return counted(student, partners, attempts, counted.get());
  }

  private GradedStudent counted(
      Student student, List<Student> partners, List<PlannedAttempt> attempts, Graded graded) {
    PlannedAttempt attempt = graded.attempt();
    List<String> odd = odd(attempt, attempts);
    List<String> notes = new ArrayList<>();
    together(student, partners, attempt).ifPresent(notes::add);
    if (attempts.size() > 1 && held.isEmpty()) {
      String key = rules.best() ? "grade.note.best" : "grade.note.last";
      notes.add(MESSAGES.get(key, attempts.size(), attempt.name()));
    }
    notes.addAll(time(graded));
    List<ExerciseScore> scores = marked(student, graded.scores());
    byHand(scores).ifPresent(notes::add);
    overTime(attempt).ifPresent(odd::add);
    Stream.of(attempt.origin()).filter(told -> !told.isEmpty()).forEach(notes::add);
    notes.addAll(odd);
    comment(student).ifPresent(notes::add);
    double factor = rules.late().factor(graded.daysLate());
    Map<String, String> code = new LinkedHashMap<>();
    attempt.exercises().forEach((id, exercise) -> {
      if (exercise.runs()) {
        code.put(id, exercise.code());
      }
    });
    StudentResult result = new StudentResult(student.id(), scores, notes, factor, held);
    return new GradedStudent(
        student, result, attempt.name(), graded.daysLate(), code, odd);
  }

  /** With what was entered by hand for this student. */
  private List<ExerciseScore> marked(Student student, List<ExerciseScore> scores) {
    return scores.stream().map(score -> marks.applied(student.id(), score)).toList();
  }

  private Optional<String> comment(Student student) {
    return held.isEmpty()
        ? marks.comment(student.id()).map(words -> MESSAGES.get("grade.note.comment", words))
        : Optional.empty();
  }

  /** The exercises that came after the time for all of them was over. */
  private Optional<String> overTime(PlannedAttempt attempt) {
    List<String> ids = exercises.all().stream().map(Exercise::id)
        .filter(id -> over(attempt, attempt.exercise(id)).isPresent()).toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(MESSAGES.get("grade.note.over", String.join(", ", ids),
            rules.studentLimit().toSeconds()));
  }

  private Optional<Long> over(PlannedAttempt attempt, PlannedExercise planned) {
    return planned.runs()
        ? times.limit(attempt.student().id(), planned.key())
        : Optional.empty();
  }

  /** What could not be read: of the attempt that counts, then of the others. */
  private static List<String> odd(PlannedAttempt counted, List<PlannedAttempt> attempts) {
    List<String> odd = new ArrayList<>(counted.notes());
    attempts.stream().filter(attempt -> attempt != counted).forEach(attempt ->
        attempt.notes().forEach(note ->
            odd.add(MESSAGES.get("grade.note.of", attempt.name(), note))));
    return odd;
  }

  /** The best, or the last in which an exercise was found; of equals the last. */
  private Optional<Graded> counted(Student student, List<PlannedAttempt> attempts) {
    if (attempts.isEmpty()) {
      return Optional.empty();
    }
    List<PlannedAttempt> found =
        attempts.stream().filter(attempt -> !attempt.exercises().isEmpty()).toList();
    List<PlannedAttempt> candidates = found.isEmpty() ? attempts : found;
    if (!rules.best()) {
      return Optional.of(graded(student, candidates.get(candidates.size() - 1)));
    }
    return candidates.stream()
        .map(attempt -> graded(student, attempt))
        .reduce((a, b) -> a.points() > b.points() ? a : b);
  }

  private Graded graded(Student student, PlannedAttempt attempt) {
    List<ExerciseScore> scores =
        exercises.all().stream()
            .map(exercise -> rules.applied(
                over(attempt, attempt.exercise(exercise.id()))
                    .map(seconds -> exercises.notRun(exercise.id(), Outcome.TIME_LIMIT,
                        MESSAGES.get("grade.over", seconds)))
                    .orElseGet(() -> score(exercise, attempt.exercise(exercise.id())))))
            .toList();
    int days = rules.late().daysLate(attempt.time().map(HandInTime::instant), student);
    int sum = scores.stream().mapToInt(ExerciseScore::points).sum();
    return new Graded(attempt, scores, days, rules.late().factor(days) * sum);
  }

  /** Of who handed in nothing. */
  private List<ExerciseScore> scores() {
    return exercises.all().stream()
        .map(exercise -> rules.applied(score(exercise, PlannedExercise.UNTOUCHED)))
        .toList();
  }

  private ExerciseScore score(Exercise exercise, PlannedExercise planned) {
    String id = exercise.id();
    if (!planned.fault().isEmpty()) {
      return exercises.notRun(id, Outcome.UNREADABLE, planned.fault());
    }
    if (!planned.runs()) {
      return exercises.notRun(id, Outcome.NOT_STARTED, "");
    }
    Optional<ExerciseScore> score = kept.find(planned.key());
    return score.isPresent() && !faults.containsKey(planned.key())
        ? score.get()
        : byHand(id, planned.key());
  }

  /** No checks and no points, so that our fault changes nobody's percentage. */
  private ExerciseScore byHand(String id, String key) {
    String reason = faults.getOrDefault(key, MESSAGES.get("grade.fault.lost"));
    return new ExerciseScore(id, Outcome.NO_TEST, List.of(), List.of(),
        MESSAGES.get("grade.by.hand", reason), key);
  }

  private static Optional<String> together(
      Student student, List<Student> partners, PlannedAttempt attempt) {
    if (partners.isEmpty()) {
      return Optional.empty();
    }
    String names = partners.stream()
        .filter(partner -> !partner.equals(attempt.student()))
        .map(StudentGrading::name)
        .collect(Collectors.joining(", "));
    boolean own = attempt.student().equals(student);
    String key = own ? "grade.note.together"
        : names.isEmpty() ? "grade.note.by" : "grade.note.partner";
    return Optional.of(MESSAGES.get(key, names, name(attempt.student())));
  }

  private static String name(Student student) {
    return student.name().isEmpty()
        ? student.id()
        : MESSAGES.get("grade.name", student.name(), student.id());
  }

  /** When it was handed in, who says so, and what follows from it, where anything is due. */
  private List<String> time(Graded graded) {
    Optional<HandInTime> time = graded.attempt().time();
    if (rules.late().due().isEmpty()) {
      return List.of();
    }
    if (time.isEmpty()) {
      return List.of(MESSAGES.get("grade.note.no.time"));
    }
    String source = time.get().source().name().toLowerCase(Locale.ROOT);
    String told = MESSAGES.get("grade.note.time." + source, CourseTime.text(time.get().instant()));
    int days = graded.daysLate();
    long lost = Math.round(100 - 100 * rules.late().factor(days));
    return days == 0
        ? List.of(told)
        : List.of(told, MESSAGES.get(
            days == 1 ? "grade.note.late.one" : "grade.note.late", days, lost));
  }

  private static Optional<String> byHand(List<ExerciseScore> scores) {
    long count =
        scores.stream().filter(score -> score.outcome() == Outcome.NO_TEST).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            MESSAGES.get(count == 1 ? "grade.note.hand.one" : "grade.note.hand", count));
  }
}
