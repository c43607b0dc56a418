package nnbook.course.insight;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.snippet.chapter.PredictQuestion;

/**
 * The exercises and Predict questions of the book, in its order. What students hand in counts only
 * where the book knows it: a name that somebody has written into a file reaches no report.
 */
public final class KnownItems {
  private final Map<String, Integer> exercises = new HashMap<>();
  private final Map<TestItem, PredictQuestion> questions = new LinkedHashMap<>();

  private KnownItems(List<Exercise> exercises, List<PredictQuestion> questions) {
    exercises.forEach(exercise -> this.exercises.put(exercise.id(), this.exercises.size()));
    questions.forEach(question ->
        this.questions.put(TestItem.question(question.chapter(), question.key()), question));
  }

  /** Those of the project in {@code home}; a chapter that cannot be read has no questions. */
  public static KnownItems of(Path home) {
    return new KnownItems(
        ExerciseCatalog.of(new ProjectLayout(home).exercises()).all(),
        Chapters.all(home).stream().flatMap(file -> questions(file, home).stream()).toList());
  }

  private static List<PredictQuestion> questions(Path file, Path home) {
    try {
      return PredictQuestion.of(ChapterSource.read(file, home));
    } catch (UserError e) {
      return List.of();
    }
  }

  public boolean isExercise(String id) {
    return exercises.containsKey(id);
  }

  /** The question that {@code item} stands for. */
  public Optional<PredictQuestion> question(TestItem item) {
    return Optional.ofNullable(questions.get(item));
  }

  /** The book's order of exercises; those that it does not have come last. */
  public Comparator<String> order() {
    return Comparator.comparing(id -> exercises.getOrDefault(id, Integer.MAX_VALUE));
  }
}
