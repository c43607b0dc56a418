package nnbook.course.grade;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.course.certify.ExerciseGrader;
import nnbook.course.report.CourseCsv;
import nnbook.course.report.ReportText;
import nnbook.course.result.ResultFiles;
import nnbook.course.submission.CourseTime;
import nnbook.course.submission.HandInTime;
import nnbook.course.submission.Student;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * Grades a whole course: reads all submissions, grades each different text once, and then writes
 * results and reports, a student at a time. All scores are kept as soon as they are known; the rest
 * is computed from them, so that a run that was killed ends the same way when it is started again.
 */
public final class CourseGrading {
  private static final Messages MESSAGES = Messages.of("course");
  private static final Comparator<PlannedAttempt> BY_TIME =
      Comparator.comparing(attempt -> attempt.time().map(HandInTime::instant).orElse(Instant.MIN));

  /** Those of the table, before the exercises'. */
  private static final List<String> COLUMNS =
      List.of("id", "name", "email", "group", "handed_in", "points", "possible", "percent",
          "days_late", "factor", "by_hand", "notes");

  private final CourseTask task;
  private final ExerciseGrader.Maker maker;
  private final GradingProgress progress;
  private final CourseFolder folder;
  private final KeptScores kept;

  private CourseGrading(
      CourseTask task, ExerciseGrader.Maker maker, GradingProgress progress) {
    this.task = task;
    this.maker = maker;
    this.progress = progress;
    this.folder = new CourseFolder(task.folder());
    this.kept = new KeptScores(folder.kept());
  }

  /** Grades the course and writes all files. Throws UserError for what the instructor can mend. */
  public static CourseSummary run(
      CourseTask task, ExerciseGrader.Maker maker, GradingProgress progress) {
    return new CourseGrading(task, maker, progress).locked();
  }

  private CourseSummary locked() {
    Path lock = folder.kept().resolve("lock");
    try {
      Files.createDirectories(folder.kept());
      try (FileChannel channel = FileChannel.open(
              lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
          FileLock held = channel.tryLock(0, Long.MAX_VALUE, task.run().shard().isPresent())) {
        if (held == null) {
          throw busy();
        }
        return grade();
      }
    } catch (OverlappingFileLockException e) {
      throw busy();
    } catch (IOException e) {
      throw new UserError(ExitCode.FILES,
          MESSAGES.get("grade.folder", task.folder(), SafeFiles.reason(e)), e);
    }
  }

  private UserError busy() {
    return new UserError(ExitCode.FILES, MESSAGES.get("grade.busy", task.folder()));
  }

  private CourseSummary grade() {
    if (task.run().shard().isEmpty()) { // the files half written of other parts are theirs
      folder.clean();
    }
    AssignedExercises exercises;
    try (ExerciseGrader grader = maker.make()) {
      exercises = AssignedExercises.of(task.catalog(), task.stubs(), task.rules(), grader);
    }
    HandMarks marks =
        HandMarks.in(folder.file("by-hand.csv"), task.roster(), exercises, task.rules());
    AttemptPlanner planner = new AttemptPlanner(exercises, kept);
    Map<Student, List<PlannedAttempt>> attempts = new LinkedHashMap<>();
    for (Student student : task.roster().students()) {
      attempts.put(student, planner.plan(student, task.submissions()));
    }
    List<GradingJob> all = planner.jobs();
    List<GradingJob> own = all.stream()
        .filter(job -> task.run().shard().map(shard -> shard.has(job.key())).orElse(true)).toList();
    List<GradingJob> open = own.stream().filter(job -> !kept.has(job.key())).toList();
    StudentTimes times = new StudentTimes(task.rules().studentLimit(), all, kept);
    Map<String, String> faults =
        ParallelGrading.run(maker, kept, open, times, task, progress);
    if (task.run().shard().isPresent()) {
      return summary(exercises, texts(open, own, faults.size()), List.of(), Optional.empty());
    }
    StudentGrading grading =
        new StudentGrading(exercises, task.rules(), kept, faults, times, marks, held());
    List<StudentLine> students = students(grading, attempts);
    Optional<ResultChanges> changes = task.since().map(ResultFiles::folder).or(folder::before)
        .map(old -> ResultChanges.between(old, folder.draft()));
    CourseSummary summary = summary(exercises, texts(open, own, 0), students, changes);
    write(summary);
    return summary;
  }

  private static CourseSummary.Texts texts(
      List<GradingJob> open, List<GradingJob> own, int failed) {
    return new CourseSummary.Texts(open.size(), own.size() - open.size(), failed);
  }

  private CourseSummary summary(AssignedExercises exercises, CourseSummary.Texts texts,
      List<StudentLine> students, Optional<ResultChanges> changes) {
    return new CourseSummary(
        exercises.all(), task.rules(), task.submissions().unmatched(), task.run().protections(),
        texts, students, changes);
  }

  /** Until when results are held back from students; an empty text when they are not. */
  private String held() {
    return task.rules().heldUntil(task.roster().students())
        .filter(task.run().clock().instant()::isBefore)
        .map(CourseTime::text)
        .orElse("");
  }

  /** Writes the files of each student. */
  private List<StudentLine> students(
      StudentGrading grading, Map<Student, List<PlannedAttempt>> attempts) {
    StudentPage page = new StudentPage(task.catalog(), kept);
    List<StudentLine> lines = new ArrayList<>();
    for (Student student : task.roster().students()) {
      List<Student> partners = task.roster().partners(student);
      List<PlannedAttempt> group =
          task.roster().students().stream() // the same order for all of a group
              .filter(other -> other.equals(student) || partners.contains(other))
              .flatMap(other -> attempts.get(other).stream())
              .sorted(BY_TIME)
              .toList();
      GradedStudent graded = grading.of(student, partners, group);
      ResultFiles.write(folder.draft(student.id()), graded.result());
      Path own = folder.student(student.id());
      ResultFiles.write(own.resolve("result.json"), graded.result().forStudent());
      SafeFiles.write(own.resolve("report.html"), page.of(graded));
      lines.add(StudentLine.of(graded));
    }
    return lines;
  }

  private void write(CourseSummary summary) {
    summary.changes().ifPresent(changes -> {
      SafeFiles.write(folder.file("changes.html"), ChangesPage.of(changes, task.roster()));
      SafeFiles.write(folder.file("changes.csv"), ChangesPage.csv(changes));
    });
    SafeFiles.write(folder.file("results.csv"), table(summary));
    SafeFiles.write(folder.file("overview.html"), OverviewPage.of(summary));
    folder.replaceResults();
  }

  /** The results of all students as a table for spreadsheets: a row a student. */
  private static String table(CourseSummary summary) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(COLUMNS);
    summary.exercises().stream().map(Exercise::id).forEach(header::add);
    rows.add(header);
    summary.students().forEach(student -> rows.add(row(student)));
    return CourseCsv.of(rows);
  }

  /** An exercise that has to be graded by hand has an empty cell. */
  private static List<String> row(StudentLine line) {
    List<String> row = new ArrayList<>(List.of(
        line.student().id(), line.student().name(), line.student().email(),
        line.student().group(), line.attempt(), ReportText.number(line.points()),
        "" + line.possiblePoints(), ReportText.number(line.percent()), "" + line.daysLate(),
        ReportText.number(line.factor()), "" + line.count(Outcome.NO_TEST),
        String.join(" ", line.notes())));
    line.exercises().forEach(exercise ->
        row.add(exercise.outcome() == Outcome.NO_TEST ? "" : "" + exercise.points()));
    return row;
  }
}
