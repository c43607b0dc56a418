package nnbook.terminal.text;

import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.snippet.chapter.PlaceTitles;

/** The words for what a chapter only names: references to other places, exercises. */
public final class ChapterWords {
  private static final Messages MESSAGES = Messages.of("terminal");

  private final Path home;
  private final PlaceTitles places;

  public ChapterWords(Path home) {
    this.home = home;
    places = new PlaceTitles(home);
  }

  /** Returns the title that an anchor of any chapter belongs to, else the anchor. */
  public String reference(String anchor) {
    return places.of(anchor);
  }

  /** Returns the task of an exercise and how long it takes, a line for each paragraph. */
  public String exercise(String name) {
    Path file = new ExercisePaths(new ProjectLayout(home), name).stub();
    if (!Files.exists(file)) {
      return "";
    }
    Exercise exercise = ExerciseCatalog.read(file);
    String stars = "★".repeat(exercise.stars());
    String effort = MESSAGES.get("exercise.effort", stars, exercise.minutes());
    return exercise.paragraphs() + (exercise.stars() > 0 ? "\n" + effort : "");
  }
}
