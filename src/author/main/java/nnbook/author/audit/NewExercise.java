package nnbook.author.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nnbook.course.report.TextTemplate;
import nnbook.grader.ExercisePaths;
import nnbook.platform.ChapterName;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/** The files of an exercise that is to be written; the audit tells what is left to fill in. */
public final class NewExercise {
  private static final Messages MESSAGES = Messages.of("author");

  private final ExercisePaths paths;
  private final Map<Path, String> templates = new LinkedHashMap<>();

  private NewExercise(ExercisePaths paths) {
    this.paths = paths;
    templates.put(paths.stub(), "Stub.java");
    templates.put(paths.stub().resolveSibling(ExercisePaths.HINTS), "hints.adoc");
    templates.put(paths.solution(), "Solution.java");
    templates.put(paths.notes(), "notes.adoc");
    templates.put(paths.test(), "Test.java");
    templates.put(paths.wrongAnswers(), "wrong.edits");
  }

  /** Throws UserError if {@code id} is not like ch05.Descend, or such an exercise is there. */
  public static NewExercise of(ProjectLayout project, String id) {
    if (!id.matches(ChapterName.REGEX + "\\.[A-Z]\\w*")) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("new.odd", id));
    }
    NewExercise exercise = new NewExercise(new ExercisePaths(project, id));
    exercise.templates.keySet().stream()
        .filter(file -> !file.toString().endsWith(".adoc") && Files.exists(file))
        .findFirst().ifPresent(file -> {
          throw new UserError(ExitCode.USAGE, MESSAGES.get("new.there", project.name(file)));
        });
    return exercise;
  }

  /** Writes the files, adds sections to those of the chapter, and names all of them. */
  public List<String> write() {
    templates.forEach((file, template) -> SafeFiles.write(file, before(file) + text(template)));
    return templates.keySet().stream().map(paths.project()::name).toList();
  }

  private static String before(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file).stripTrailing() + "\n\n" : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(String template) {
    String[] id = paths.id().split("\\.");
    return TextTemplate.of("author/new/" + template + ".txt")
        .with("CHAPTER", id[0]).with("NAME", id[1]).text();
  }
}
