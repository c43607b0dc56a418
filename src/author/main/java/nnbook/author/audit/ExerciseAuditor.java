package nnbook.author.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Sections;
import nnbook.grader.Stubs;
import nnbook.grader.Verdict;
import nnbook.grader.WrongSolution;
import nnbook.grader.WrongSolutions;
import nnbook.platform.FileTree;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/** Audits one exercise with a grader. */
final class ExerciseAuditor {
  private static final Messages MESSAGES = Messages.of("author");
  private static final int TASK_LINES = 8;
  private static final int FEWEST_MISTAKES = 3;
  private static final int LEAD_LINES = 3;
  private static final int LEAD_LENGTH = 400;

  private final Path home;
  private final ExercisePaths paths;
  private final Grader grader;
  private final Exercise exercise;
  private final List<String> faults = new ArrayList<>();
  private final List<WrongSolution> wrongAnswers;

  ExerciseAuditor(Path home, Grader grader, Exercise exercise) {
    this.home = home;
    this.paths = ExercisePaths.of(home, exercise);
    this.grader = grader;
    this.exercise = exercise;
    this.wrongAnswers = wrongAnswers();
  }

  ExerciseAudit run() {
    String stub = exercise.source();
    words(stub);
    grader.prepare(exercise, texts(stub));
    Verdict untouched = grader.check(exercise, stub, "");
    stub(untouched);
    if (untouched.checks().isEmpty()) {
      return new ExerciseAudit(exercise, 0, List.of(), List.of(), faults);
    }
    solution();
    List<ExerciseAudit.Mistake> mistakes = mistakes();
    faults.addAll(new PuzzleAuditor(home, grader, exercise).faults());
    List<String> titles = untouched.checks().stream().map(CheckResult::title).toList();
    idle(titles, mistakes);
    return new ExerciseAudit(exercise, untouched.possiblePoints(), titles, mistakes, faults);
  }

  private List<String> texts(String stub) {
    List<String> texts = new ArrayList<>(List.of(stub));
    if (Files.exists(paths.solution())) {
      texts.add(ExerciseCatalog.source(paths.solution()));
    }
    wrongAnswers.forEach(answer -> texts.add(answer.source()));
    return texts;
  }

  private List<WrongSolution> wrongAnswers() {
    try {
      return WrongSolutions.of(paths);
    } catch (UserError fault) {
      faults.add(fault.getMessage());
      return List.of();
    }
  }

  private void words(String stub) {
    require(exercise.task().lines().filter(l -> !l.isBlank()).count() <= TASK_LINES, "audit.task");
    require(!exercise.task().isBlank(), "audit.task.none");
    require(exercise.stars() > 0 && exercise.minutes() > 0, "audit.effort");
    require(hasAnchor(), "audit.anchor", exercise.anchor());
    require(Stubs.isStub(exercise.id(), stub), "audit.todo", exercise.id());
    String todo = "// TODO " + exercise.id() + ":";
    require(stub.split(Pattern.quote(todo), -1).length <= 2, "audit.todo.once");
    int hints = Sections.hints(exercise).size();
    require(hints == 3 || hints == 4, "audit.hints", hints);
  }

  private boolean hasAnchor() {
    Pattern anchor =
        Pattern.compile("\\[\\[" + Pattern.quote(exercise.anchor()) + "[],]|"
            + "\\[#" + Pattern.quote(exercise.anchor()) + "[],.%]");
    return FileTree.list(paths.project().chapters(), exercise.chapter() + "-.*\\.adoc").stream()
        .anyMatch(chapter -> anchor.matcher(ExerciseCatalog.source(chapter)).find());
  }

  private void stub(Verdict verdict) {
    if (verdict.outcome() == Outcome.NO_TEST) {
      String sentence = verdict.sentence();
      faults.add(sentence.isEmpty() ? MESSAGES.get("audit.no.checks") : sentence);
    } else if (!verdict.problems().isEmpty()) {
      faults.add(MESSAGES.get("audit.stub.compile", verdict.problems().get(0).original()));
    } else {
      for (CheckResult check : verdict.checks()) {
        require(check.outcome() == Outcome.NOT_STARTED, "audit.stub.fails", check.title());
      }
    }
  }

  private void solution() {
    Path file = paths.solution();
    if (!Files.exists(file)) {
      faults.add(MESSAGES.get("audit.solution.missing"));
      return;
    }
    Exercise solution = ExerciseCatalog.read(file);
    require(solution.signature().equals(exercise.signature()), "audit.solution.signature");
    require(solution.task().equals(exercise.task()), "audit.solution.task");
    String text = ExerciseCatalog.source(file);
    require(text.contains("// tag::solution[]"), "audit.solution.tag");
    notes(Sections.of(paths.notes()));
    Verdict verdict = grader.check(exercise, text, "");
    if (!verdict.passed()) {
      faults.add(MESSAGES.get("audit.solution.fails", what(verdict)));
    }
  }

  /** A commentary begins with what a learner is to notice after a pass. */
  private void notes(Sections notes) {
    String lead = notes.lead(exercise.name());
    require(!lead.isBlank(), "audit.notes");
    boolean plain = lead.lines().noneMatch(line -> line.matches("[*.=+|\\[-].*"));
    boolean brief = lead.lines().count() <= LEAD_LINES && lead.length() <= LEAD_LENGTH;
    require(plain && brief, "audit.notes.lead");
  }

  private List<ExerciseAudit.Mistake> mistakes() {
    require(wrongAnswers.size() >= FEWEST_MISTAKES, "audit.mistakes", wrongAnswers.size());
    List<ExerciseAudit.Mistake> mistakes = new ArrayList<>();
    Set<String> messages = new HashSet<>();
    for (WrongSolution answer : wrongAnswers) {
      String name = answer.name();
      String expected = answer.expected();
      require(!expected.isEmpty(), "audit.mistake.expect", name);
      require(messages.add(expected), "audit.mistake.same", name, expected);
      Verdict verdict = grader.check(exercise, answer.source(), "");
      mistake(name, expected, verdict);
      repeat(name, answer.source(), verdict);
      mistakes.add(
          new ExerciseAudit.Mistake(
              name, verdict.checks().stream().map(check -> !check.passed()).toList()));
    }
    return mistakes;
  }

  private void mistake(String name, String expected, Verdict verdict) {
    if (!verdict.problems().isEmpty()) {
      faults.add(
          MESSAGES.get("audit.mistake.compile", name, verdict.problems().get(0).sentence()));
    } else if (verdict.passed()) {
      faults.add(MESSAGES.get("audit.mistake.passes", name));
    } else if (verdict.outcome() == Outcome.NO_TEST) {
      verdict.checks().stream()
          .filter(check -> check.outcome() == Outcome.NO_TEST)
          .map(check -> check.failure().headline())
          .forEach(fault -> faults.add(MESSAGES.get("audit.mistake.breaks", name, fault)));
    } else {
      String told = what(verdict);
      require(told.contains(expected), "audit.mistake.message", name, expected, told);
    }
  }

  /** The seed that a learner is told must show the same failure of the same check again. */
  private void repeat(String name, String text, Verdict verdict) {
    String seed = verdict.told().map(check -> check.failure().seed()).orElse("");
    if (!seed.isEmpty()) {
      Verdict again = grader.check(exercise, text, seed);
      require(failed(again).equals(failed(verdict)), "audit.mistake.seed", name, seed);
    }
  }

  /**
   * Without the values, which differ where the code draws numbers of its own, and without the words
   * that say how sure the mistake is: one seed shows less than several.
   */
  private static List<String> failed(Verdict verdict) {
    return verdict.told().stream()
        .flatMap(check -> Stream.of(check.name(), check.failure().seed(),
            check.failure().headline(), check.failure().mistake()))
        .toList();
  }

  /** Checks that no wrong answer fails could be left out, or a mistake is missing. */
  private void idle(List<String> titles, List<ExerciseAudit.Mistake> mistakes) {
    for (int i = 0; i < titles.size(); i++) {
      int check = i;
      boolean catches =
          mistakes.stream().anyMatch(m -> m.caught().size() > check && m.caught().get(check));
      require(catches, "audit.idle", titles.get(i));
    }
  }

  /** What the learner reads of a verdict. */
  static String what(Verdict verdict) {
    if (!verdict.problems().isEmpty()) {
      return verdict.problems().get(0).sentence();
    }
    return verdict
        .told()
        .map(check -> (check.failure().headline() + " " + check.failure().diagnosis()).strip())
        .orElse(verdict.sentence());
  }

  private void require(boolean holds, String key, Object... arguments) {
    if (!holds) {
      faults.add(MESSAGES.get(key, arguments));
    }
  }
}
