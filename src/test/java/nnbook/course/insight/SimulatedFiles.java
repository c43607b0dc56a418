package nnbook.course.insight;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nnbook.course.insight.analysis.SimulatedCourse;
import nnbook.course.insight.cohort.ItemAnswer;
import nnbook.course.insight.cohort.StudentRecord;
import nnbook.course.insight.cohort.TestItem;
import nnbook.course.result.CheckScore;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import nnbook.course.result.Visibility;
import nnbook.exercise.Failure;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Outcome;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.snippet.chapter.PredictQuestion;

/** Writes a simulated course as its students would hand it in, with the book's own questions. */
final class SimulatedFiles {
  private static final List<String> MISTAKES = List.of(
      "the bias was added twice", "rows and columns are swapped",
      "the input is changed; copy it first", "the sum is divided by n although it should not");

  private final Path folder;
  private final Random random;
  private final SimulatedCourse course;
  private final Map<TestItem, SimulatedCourse.Flaw> planted;

  SimulatedFiles(Path home, Path folder, long seed, int students) {
    this.folder = folder;
    random = new Random(seed);
    List<String> exercises = ExerciseCatalog.of(new ProjectLayout(home).exercises()).all().stream()
        .map(Exercise::id).limit(SimulatedCourse.EXERCISES).toList();
    Map<TestItem, Integer> questions = new LinkedHashMap<>();
    for (Path chapter : Chapters.all(home)) {
      for (PredictQuestion question : PredictQuestion.of(ChapterSource.read(chapter, home))) {
        if (questions.size() < SimulatedCourse.QUESTIONS) {
          questions.put(TestItem.question(question.chapter(), question.key()),
              question.box().choices().size());
        }
      }
    }
    course = new SimulatedCourse(seed, students, 1, exercises, questions);
    planted = course.planted();
  }

  /** The items with a flaw. */
  Set<TestItem> planted() {
    return planted.keySet();
  }

  /** Graded results in {@code graded}, progress in {@code handed-in}. */
  void write() {
    int number = 0;
    for (StudentRecord student : course.students()) {
      String id = "s%03d".formatted(++number);
      Map<String, List<CheckScore>> checks = new TreeMap<>();
      StringBuilder state = new StringBuilder("# How the exercises stand; safe to delete.\n");
      student.answers().forEach((item, answer) -> {
        if (item.kind() == TestItem.Kind.CHECK) {
          checks.computeIfAbsent(item.unit(), unit -> new ArrayList<>()).add(score(item, answer));
        } else {
          state.append(item.chapter()).append(".predict.")
              .append(item.unit().substring(item.chapter().length() + 1))
              .append(" = ").append(answer.choice())
              .append(answer.right() ? " right\n" : " wrong\n");
        }
      });
      List<ExerciseScore> scores = new ArrayList<>();
      checks.forEach((exercise, all) -> {
        boolean passed = all.stream().allMatch(CheckScore::passed);
        scores.add(new ExerciseScore(exercise, passed ? Outcome.PASSED : Outcome.FAILED, all,
            List.of(), "", "key"));
        state.append(state(exercise, all, passed));
      });
      ResultFiles.write(folder.resolve("graded/results/" + id + ".json"),
          new StudentResult(id, scores, List.of(), 1));
      SafeFiles.write(
          folder.resolve("handed-in/" + id + "/.nnbook/state.properties"), state.toString());
    }
  }

  private CheckScore score(TestItem item, ItemAnswer answer) {
    String mistake = answer.right() || random.nextInt(3) == 0
        ? "" : MISTAKES.get(Math.abs(item.id().hashCode() % MISTAKES.size()));
    Failure failure = new Failure(answer.right() ? Failure.Kind.OTHER : Failure.Kind.WRONG_VALUE,
        "", "", "", "", "", mistake, "");
    return new CheckScore(item.name(), 1, answer.right() ? Outcome.PASSED : Outcome.FAILED,
        Visibility.VISIBLE, "", failure, "");
  }

  private String state(String exercise, List<CheckScore> checks, boolean passed) {
    StringBuilder first = new StringBuilder();
    for (CheckScore check : checks) {
      boolean easy = planted.get(TestItem.check(exercise, check.name()))
          == SimulatedCourse.Flaw.NOBODY_FAILS;
      boolean right = check.passed() && (easy || random.nextInt(5) > 0);
      first.append(right ? " +" : " -").append(check.name());
    }
    String hash = "%016x".formatted(random.nextLong());
    int hints = random.nextInt(8) - 3;
    return exercise + " = " + (passed ? "passed 1/1 " : "failed 0/1 ") + hash + "\n"
        + exercise + ".first =" + first + "\n"
        + exercise + ".tries = " + (1 + random.nextInt(7)) + "\n"
        + (hints > 0 ? exercise + ".hints = " + Math.min(4, hints) + "\n" : "");
  }
}
