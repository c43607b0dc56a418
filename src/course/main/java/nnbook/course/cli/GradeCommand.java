package nnbook.course.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nnbook.cli.Json;
import nnbook.course.certify.CertifiedGrader;
import nnbook.course.certify.CertifiedRules;
import nnbook.course.certify.ExerciseGrader;
import nnbook.course.grade.CourseGrading;
import nnbook.course.grade.CourseRules;
import nnbook.course.grade.CourseRulesFile;
import nnbook.course.grade.CourseSummary;
import nnbook.course.grade.CourseTask;
import nnbook.course.grade.GradingProgress;
import nnbook.course.grade.Shard;
import nnbook.course.result.ResultFiles;
import nnbook.course.sandbox.Protections;
import nnbook.course.sandbox.Sandbox;
import nnbook.course.submission.Roster;
import nnbook.course.submission.Student;
import nnbook.course.submission.Submissions;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Stubs;
import nnbook.platform.ExitCode;
import nnbook.platform.ProjectLayout;
import nnbook.terminal.screen.TerminalCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades what the students of a course handed in. */
@Command(name = "grade")
final class GradeCommand extends OfficeCommand {
  private static final int MOST_JOBS = 256;

  /** With the roster of another course nothing matches; the overview lists all. */
  private static final int UNMATCHED = 10;

  @Parameters(descriptionKey = "grade.submissions", paramLabel = "SUBMISSIONS")
  private Path submissions;

  @Option(names = "--roster", descriptionKey = "grade.roster", paramLabel = "FILE")
  private Optional<Path> roster = Optional.empty();

  @Option(names = "--student", descriptionKey = "grade.student", paramLabel = "ID")
  private Optional<String> student = Optional.empty();

  @Option(names = "--out", required = true, descriptionKey = "grade.out", paramLabel = "FOLDER")
  private Path out;

  @Option(names = "--rules", descriptionKey = "grade.rules", paramLabel = "FILE")
  private Optional<Path> rulesFile = Optional.empty();

  @Option(names = "--exercises", split = ",", descriptionKey = "grade.exercises",
      paramLabel = "NAME")
  private List<String> exercises = List.of();

  @Option(names = "--since", descriptionKey = "grade.since", paramLabel = "FOLDER")
  private Optional<Path> since = Optional.empty();

  @Option(names = "--accept-missing", descriptionKey = "grade.accept")
  private boolean acceptMissing;

  @Option(names = "--jobs", descriptionKey = "grade.jobs", paramLabel = "N")
  private int jobs = Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors());

  @Option(names = "--shard", descriptionKey = "grade.shard", paramLabel = "K/N")
  private Optional<String> shard = Optional.empty();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  protected ExitCode run() {
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw wrongUse("grade.jobs.limit", MOST_JOBS);
    }
    if (roster.isPresent() == student.isPresent()) {
      throw wrongUse("grade.who");
    }
    if (roster.isPresent() && real(out).startsWith(real(submissions))) {
      throw wrongUse("grade.out.inside", out, submissions);
    }
    CourseTask task = task();
    GradingProgress progress =
        json ? GradingProgress.NONE : new GradingBar(out(), TerminalCheck.isTerminal());
    CourseSummary summary = CourseGrading.run(task, maker(task), progress);
    if (json) {
      print(json(summary));
    } else {
      tell(summary);
    }
    return summary.byHand() == 0 ? ExitCode.PASS : ExitCode.INTERNAL;
  }

  private CourseTask task() {
    since.ifPresent(ResultFiles::files); // a wrong folder is told now, not after hours
    Path home = home();
    ExerciseCatalog catalog = ExerciseCatalog.of(new ProjectLayout(home).exercises());
    CourseRules rules =
        rulesFile.map(CourseRulesFile::read).orElse(CourseRules.USUAL).withExercises(exercises);
    List<String> ids =
        catalog.asked(rules.exercises()).stream().map(Exercise::id).toList();
    Roster students = roster.map(Roster::read)
        .orElseGet(() -> new Roster(List.of(Student.of(student.orElseThrow()))));
    Submissions all = student.isPresent()
        ? Submissions.one(submissions, students.students().get(0), ids)
        : Submissions.of(submissions, students, ids);
    return new CourseTask(
        catalog, Stubs.of(home), students, all, rules, out, since,
        new CourseTask.Run(jobs, Clock.systemUTC(), shard.map(Shard::of), protections()));
  }

  private static Path real(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static ExerciseGrader.Maker maker(CourseTask task) {
    Path home = home();
    CertifiedRules rules = task.rules().certified(Sandbox.here());
    return () -> CertifiedGrader.of(home, task.stubs(), rules);
  }

  /** What the overview says of the protections; refuses to go on when one is missing. */
  private String protections() {
    Protections here = Protections.here();
    if (here.areComplete()) {
      return words("grade.protections.all");
    }
    if (!acceptMissing) {
      throw wrongUse("grade.protections.missing", here.text());
    }
    return words("grade.protections.accepted", here.text());
  }

  private void tell(CourseSummary summary) {
    if (shard.isPresent()) {
      say("grade.shard.done", shard.get(), summary.texts().graded(), summary.texts().kept(), out);
      return;
    }
    List<String> unmatched = summary.unmatched();
    unmatched.stream().limit(UNMATCHED).forEach(this::warn);
    if (unmatched.size() > UNMATCHED) {
      warn(words("grade.unmatched.more", unmatched.size() - UNMATCHED));
    }
    say("grade.done", summary.handedIn(), summary.studentCount(), summary.exerciseCount());
    say("grade.texts", summary.texts().graded(), summary.texts().kept());
    if (summary.byHand() > 0) {
      say("grade.by.hand", summary.byHand());
    }
    summary.changedStudents().ifPresent(changed ->
        say("grade.changed", changed, out.resolve("changes.html")));
    say("grade.overview", out.resolve("overview.html"));
  }

  private ObjectNode json(CourseSummary summary) {
    return Json.object()
        .put("students", summary.studentCount())
        .put("handedIn", summary.handedIn())
        .put("exercises", summary.exerciseCount())
        .put("graded", summary.texts().graded())
        .put("kept", summary.texts().kept())
        .put("byHand", summary.byHand())
        .put("unmatched", summary.unmatched().size())
        .put("changed", summary.changedStudents().orElse(0))
        .put("meanPercent", summary.meanPercent())
        .put("overview", out.resolve("overview.html").toString());
  }
}
