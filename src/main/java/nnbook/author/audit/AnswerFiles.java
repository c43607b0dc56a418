package nnbook.author.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nnbook.grader.ExercisePaths;

/** The answers to an exercise that the book keeps. */
public final class AnswerFiles {
  private AnswerFiles() {}

  /** The solution, then the typical wrong answers by name. */
  public static List<Path> of(ExercisePaths paths) {
    List<Path> files = new ArrayList<>(List.of(paths.solution()));
    files.addAll(FileList.in(paths.wrongAnswers(), ".*\\.java"));
    return files;
  }
}
