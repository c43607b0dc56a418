package nnbook.course.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.course.submission.Attempt;
import nnbook.course.submission.HandInTime;
import nnbook.course.submission.Student;
import nnbook.course.submission.Submissions;
import nnbook.course.submission.SubmittedFile;

/** Reads submissions, keeps their texts, and says what is to be graded. */
final class AttemptPlanner {
  private final AssignedExercises exercises;
  private final KeptScores kept;
  private final Map<String, GradingJob> jobs = new LinkedHashMap<>();

  AttemptPlanner(AssignedExercises exercises, KeptScores kept) {
    this.exercises = exercises;
    this.kept = kept;
  }

  /** The attempts of {@code student}, from first to last. */
  List<PlannedAttempt> plan(Student student, Submissions submissions) {
    List<Attempt> attempts = submissions.read(student);
    List<PlannedAttempt> planned = new ArrayList<>();
    for (Attempt attempt : attempts) {
      boolean only = attempts.size() == 1;
      Optional<HandInTime> time = student.submitted()
          .filter(told -> only)
          .map(told -> new HandInTime(told, HandInTime.Source.ROSTER))
          .or(attempt::time);
      Map<String, PlannedExercise> found = new LinkedHashMap<>();
      attempt.files().forEach((id, file) -> found.put(id, plan(student, id, file)));
      planned.add(new PlannedAttempt(
          student, attempt.name(), time, found, attempt.notes(), attempt.origin()));
    }
    return planned;
  }

  private PlannedExercise plan(Student student, String id, SubmittedFile file) {
    if (!file.isReadable()) {
      return PlannedExercise.unreadable(file.fault());
    }
    if (exercises.isUntouched(id, file.text())) {
      return PlannedExercise.UNTOUCHED;
    }
    String code = kept.putCode(file.text());
    String key = exercises.key(id, file.text());
    jobs.computeIfAbsent(key, own ->
        new GradingJob(exercises.get(id), own, code, new LinkedHashSet<>()))
        .students().add(student.id());
    return new PlannedExercise(key, code, "");
  }

  /** One for each text that was handed in, by exercise. */
  List<GradingJob> jobs() {
    List<String> order = exercises.all().stream().map(exercise -> exercise.id()).toList();
    return jobs.values().stream()
        .sorted(Comparator.comparingInt(job -> order.indexOf(job.exercise().id())))
        .toList();
  }
}
