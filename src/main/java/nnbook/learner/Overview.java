package nnbook.learner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nnbook.grader.Exercise;
import nnbook.learner.ExerciseStatus;

/** How several exercises stand, in the book's order. */
public final class Overview {
  private final List<Exercise> exercises;
  private final Map<String, ExerciseStatus> standings;

  private Overview(List<Exercise> exercises, Map<String, ExerciseStatus> standings) {
    this.exercises = exercises;
    this.standings = standings;
  }

  static Overview of(List<Exercise> exercises, Function<Exercise, ExerciseStatus> standing) {
    Map<String, ExerciseStatus> standings = new LinkedHashMap<>();
    exercises.forEach(exercise -> standings.put(exercise.id(), standing.apply(exercise)));
    return new Overview(exercises, standings);
  }

  /** The same after one exercise has changed. */
  public Overview with(Exercise exercise, ExerciseStatus standing) {
    return of(exercises, e -> e.equals(exercise) ? standing : standing(e));
  }

  public List<Exercise> exercises() {
    return exercises;
  }

  public ExerciseStatus standing(Exercise exercise) {
    return standings.get(exercise.id());
  }

  public int count(ExerciseStatus standing) {
    return (int) standings.values().stream().filter(standing::equals).count();
  }

  /** The part of one chapter. */
  public Overview chapter(String chapter) {
    return of(
        exercises.stream().filter(e -> e.chapter().equals(chapter)).toList(), this::standing);
  }

  public List<String> chapters() {
    return exercises.stream().map(Exercise::chapter).distinct().toList();
  }

  /**
   * The first exercise that is neither passed nor skipped: of the chapter of {@code last}, else of
   * those behind it, else of all.
   */
  public Optional<Exercise> next(String last) {
    List<String> chapters = chapters();
    String chapter = last.replaceFirst("\\..*", "");
    int at = Math.max(0, chapters.indexOf(chapter));
    return IntStream.range(0, chapters.size())
        .mapToObj(i -> chapters.get((at + i) % chapters.size()))
        .flatMap(name -> exercises.stream().filter(e -> e.chapter().equals(name)))
        .filter(e -> standing(e).isOpen())
        .findFirst();
  }

  /** The next such exercise behind {@code exercise}, else one before it, never itself. */
  public Optional<Exercise> nextAfter(Exercise exercise) {
    int size = exercises.size();
    int at = exercises.indexOf(exercise);
    return IntStream.range(1, size)
        .mapToObj(i -> exercises.get((at + i) % size))
        .filter(e -> standing(e).isOpen())
        .findFirst();
  }
}
