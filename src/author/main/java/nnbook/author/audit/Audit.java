package nnbook.author.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Stubs;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;

/**
 * Audits exercises: every stub compiles and fails only by its TODO, every solution passes, every
 * wrong answer fails with its own message, and nothing is missing or left over.
 */
public final class Audit {
  private static final Messages MESSAGES = Messages.of("author");

  private Audit() {}

  /**
   * Audits {@code asked}, exercises of {@code catalog}; {@code done} hears of each. Results come in
   * the order of {@code asked}. Throws UserError when the project has no solutions.
   */
  public static List<ExerciseAudit> run(
      Path home, ExerciseCatalog catalog, List<Exercise> asked, Consumer<ExerciseAudit> done) {
    if (!Files.isDirectory(new ProjectLayout(home).solutions())) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("audit.no.solutions", home));
    }
    return ParallelGraders.each(
        home,
        Stubs.in(catalog.folder()),
        asked,
        (grader, exercise) -> new ExerciseAuditor(home, grader, exercise).run(),
        done);
  }

  /** Files and sections in the project's folders that belong to no exercise, a sentence each. */
  public static List<String> strayFiles(Path home, ExerciseCatalog catalog) {
    return StrayFiles.find(home, catalog);
  }
}
