package nnbook.author.attack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nnbook.course.submission.Student;
import nnbook.course.submission.Submissions;
import nnbook.course.submission.SubmittedFile;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Verdict;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;

/** Where attacks are let loose on a grader: a project, its solutions, and bait. */
public final class AttackRange implements AutoCloseable {
  private static final Messages MESSAGES = Messages.of("course");
  private static final String NEXT = "ch01.WeightedInput";

  private final ProjectLayout project;
  private final ExerciseCatalog catalog;
  private final BiFunction<Exercise, String, Verdict> grader;
  private final Bait bait;

  /** {@code grader} grades a text that was handed in for an exercise of the project. */
  public AttackRange(
      Path home, ExerciseCatalog catalog, BiFunction<Exercise, String, Verdict> grader) {
    this.project = new ProjectLayout(home);
    this.catalog = catalog;
    this.grader = grader;
    this.bait = new Bait(home);
  }

  /** Lets {@code attack} loose; one on the next submission, twice. */
  public AttackResult run(Attack attack) {
    Exercise exercise = catalog.one(attack.exercise());
    String text = attack.folder().map(folder -> taken(folder, attack.exercise()))
        .orElseGet(() -> bait.on(attack.text()));
    if (attack.isOnTheNext()) {
      grader.apply(exercise, text);
    }
    return new AttackResult(attack, grader.apply(exercise, text), bait.damage());
  }

  /** What is read of a folder that was handed in. */
  private static String taken(Path folder, String exercise) {
    Student student = Student.of("attacker");
    return Submissions.one(folder, student, List.of(exercise)).read(student).stream()
        .flatMap(attempt -> attempt.files().values().stream())
        .map(SubmittedFile::text)
        .findFirst()
        .orElse("");
  }

  /** The same, and after it a right solution, which must get all points. */
  public AttackResult runAndGoOn(Attack attack) {
    AttackResult result = run(attack);
    Exercise exercise = catalog.one(NEXT);
    Path solution = new ExercisePaths(project, exercise.id()).solution();
    Verdict next = grader.apply(exercise, ExerciseCatalog.source(solution));
    if (next.passed()) {
      return result;
    }
    List<String> damage = new ArrayList<>(result.damage());
    damage.add(MESSAGES.get("attack.next", next.outcome()));
    return new AttackResult(attack, result.verdict(), damage);
  }

  @Override
  public void close() {
    bait.close();
  }
}
