package nnbook.course.grade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.course.certify.ExerciseGrader;
import nnbook.course.result.ExerciseScore;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Outcome;
import nnbook.grader.Stubs;
import nnbook.platform.ExitCode;
import nnbook.platform.FileTree;
import nnbook.platform.Messages;
import nnbook.platform.NameMatcher;
import nnbook.platform.UserError;

/** The exercises of an assignment: their checks, and what their scores depend on. */
final class AssignedExercises {
  private static final Messages MESSAGES = Messages.of("course");

  private final Map<String, Exercise> exercises = new LinkedHashMap<>();
  private final Map<String, List<CheckResult>> checks = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Map<String, String> stubs = new LinkedHashMap<>();

  private AssignedExercises() {}

  /**
   * The exercises of {@code catalog} that count by the rules. Throws UserError when a rule names
   * something that does not exist.
   */
  static AssignedExercises of(
      ExerciseCatalog catalog, Stubs stubs, CourseRules rules, ExerciseGrader grader) {
    rules.checks().hidden().ifPresent(folder -> checkHidden(catalog, folder));
    AssignedExercises all = new AssignedExercises();
    List<Exercise> asked = new ArrayList<>(catalog.asked(rules.exercises()));
    asked.sort(Comparator.comparingInt(catalog.all()::indexOf));
    for (Exercise exercise : asked) {
      String id = exercise.id();
      all.exercises.put(id, exercise);
      all.checks.put(id, grader.checks(exercise));
      all.keys.put(id, grader.key(exercise));
      stubs.find(id).ifPresent(stub -> all.stubs.put(id, plain(stub)));
    }
    if (asked.isEmpty()) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("grade.nothing", catalog.folder()));
    }
    all.checkWeights(catalog, rules);
    all.checkVisibility(catalog, rules);
    return all;
  }

  /** A file among the hidden checks that belongs to no exercise would never run. */
  private static void checkHidden(ExerciseCatalog catalog, Path folder) {
    List<String> ids = catalog.all().stream().map(Exercise::id).toList();
    for (Path file : FileTree.files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      String id = name.replaceFirst("HiddenTest\\.java$", "").replace('/', '.');
      if (name.endsWith(".java") && !ids.contains(id)) {
        String meant = NameMatcher.among(ids)
            .nearest(name.replaceFirst("(?:Hidden)?(?:Test)?\\.java$", "").replace('/', '.'))
            .orElse(ids.get(0));
        throw new UserError(ExitCode.USAGE, MESSAGES.get(
            "rules.hidden", file, meant.replace('.', '/') + "HiddenTest.java"));
      }
    }
  }

  private void checkWeights(ExerciseCatalog catalog, CourseRules rules) {
    for (String name : rules.weights().keySet()) {
      if (catalog.find(name).isEmpty() && !catalog.chapters().contains(name)) {
        throw new UserError(ExitCode.USAGE, MESSAGES.get("rules.weight", name));
      }
    }
  }

  private void checkVisibility(ExerciseCatalog catalog, CourseRules rules) {
    for (String pattern : rules.visibility().keySet()) {
      boolean fits = checks.entrySet().stream().anyMatch(exercise ->
          exercise.getValue().stream().anyMatch(check ->
              CourseRules.fits(pattern, exercise.getKey() + "." + check.name())));
      if (!fits && !isOfAnother(catalog, pattern)) {
        throw new UserError(ExitCode.USAGE, MESSAGES.get("rules.pattern", pattern));
      }
    }
  }

  /** Whether it is on exercises that do not count this time. */
  private boolean isOfAnother(ExerciseCatalog catalog, String pattern) {
    String start = pattern.replaceFirst("\\*.*", "");
    return catalog.all().stream()
        .map(exercise -> exercise.id() + ".")
        .filter(name -> !checks.containsKey(name.substring(0, name.length() - 1)))
        .anyMatch(name -> name.startsWith(start) || start.startsWith(name));
  }

  /** In the book's order. */
  List<Exercise> all() {
    return List.copyOf(exercises.values());
  }

  Optional<Exercise> find(String id) {
    return Optional.ofNullable(exercises.get(id));
  }

  Exercise get(String id) {
    return exercises.get(id);
  }

  /** Whether {@code text} is the stub, whatever its blanks are. */
  boolean isUntouched(String id, String text) {
    return Optional.ofNullable(stubs.get(id)).filter(plain(text)::equals).isPresent();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s", "");
  }

  /** What the score of {@code text} is kept as. */
  String key(String id, String text) {
    return KeptScores.key(keys.get(id), text);
  }

  /** The score of an exercise that was not run. */
  ExerciseScore notRun(String id, Outcome outcome, String sentence) {
    List<CheckResult> all = checks.get(id).stream().map(c ->
        new CheckResult(c.name(), c.points(), outcome, c.visibility(), c.category(), c.failure(),
            "")).toList();
    return new ExerciseScore(id, outcome, all, List.of(), sentence, "");
  }
}
