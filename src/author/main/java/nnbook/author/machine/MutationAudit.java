package nnbook.author.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nnbook.author.audit.Explanations;
import nnbook.author.audit.ParallelGraders;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Stubs;
import nnbook.grader.Verdict;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.Messages;

/**
 * Audits what learners are told by wrong answers that are made by machine.
 *
 * @param tallies what became of the answers of each exercise
 * @param faults what is wrong, a sentence each
 */
public record MutationAudit(List<Tally> tallies, List<String> faults) {
  /** Reasons for what passes, and for sentences that seem to contradict. */
  static final String REASONS = "src/author/machine.txt";

  private static final Messages MESSAGES = Messages.of("author");
  private static final Set<ToldKind> REASONED =
      EnumSet.of(ToldKind.PASSED, ToldKind.CONTRADICTING, ToldKind.DOUBTFUL);
  private static final int FEWEST_NAMED = 85;
  private static final int MOST_CONTRADICTING = 1;
  private static final int LIMIT = 24;

  /** The answers made from one solution, and at which of them the graded test breaks. */
  public record Tally(
      Exercise exercise, List<JudgedMutation> answers, List<MutatedSolution> broken) {
    public long count(ToldKind kind) {
      return answers.stream().filter(answer -> answer.told() == kind).count();
    }
  }

  /** Makes and grades the answers to {@code asked}; {@code done} hears of each exercise. */
  public static MutationAudit run(
      Path home, ExerciseCatalog catalog, List<Exercise> asked, Consumer<Tally> done) {
    Stubs stubs = Stubs.in(catalog.folder());
    List<Tally> tallies =
        ParallelGraders.each(home, stubs, asked, (g, e) -> graded(home, stubs, g, e), done);
    return judged(home, tallies, asked.size() == catalog.all().size());
  }

  private static Tally graded(Path home, Stubs stubs, Grader grader, Exercise exercise) {
    String stub = stubs.find(exercise.id()).orElseGet(exercise::source);
    Path file = ExercisePaths.of(home, exercise).solution();
    String solution = Files.exists(file) ? ExerciseCatalog.source(file) : "";
    List<JudgedMutation> judged = new ArrayList<>();
    List<MutatedSolution> broken = new ArrayList<>();
    try (IsolatedCompiler compiler = new IsolatedCompiler(List.of(WorkerClassPath.book()))) {
      List<MutatedSolution> answers =
          SolutionMutator.answers(compiler, exercise.id(), stub, solution);
      grader.prepare(exercise, answers.stream().limit(LIMIT).map(MutatedSolution::text).toList());
      for (MutatedSolution answer : answers) {
        if (judged.size() < LIMIT) {
          Verdict verdict = grader.check(exercise, answer.text(), "");
          if (verdict.outcome() == Outcome.NO_TEST) {
            broken.add(answer);
          } else if (verdict.problems().isEmpty()) {
            judged.add(MutationJudge.judge(answer, verdict));
          }
        }
      }
    }
    return new Tally(exercise, judged, broken);
  }

  private static MutationAudit judged(Path home, List<Tally> tallies, boolean all) {
    Explanations reasons = Explanations.read(home, REASONS);
    List<String> faults = new ArrayList<>();
    Set<String> asked = new TreeSet<>();
    List<Tally> explained = new ArrayList<>();
    for (Tally tally : tallies) {
      asked.add(tally.exercise().id());
      explained.add(
          new Tally(
              tally.exercise(),
              tally.answers().stream().map(one -> explain(one, reasons, faults)).toList(),
              tally.broken()));
      for (MutatedSolution one : tally.broken()) {
        String method = one.exercise() + "." + one.method();
        if (reasons.take(method, one.code(), "breaks: " + one.change()).isEmpty()) {
          faults.add(MESSAGES.get("machine.breaks", one.place(), one.change()));
        }
      }
    }
    faults.addAll(
        reasons.unused(method -> asked.contains(method.substring(0, method.lastIndexOf('.')))));
    MutationAudit audit = new MutationAudit(explained, faults);
    if (all) {
      audit.judgeShares();
    }
    return audit;
  }

  private static JudgedMutation explain(
      JudgedMutation one, Explanations reasons, List<String> faults) {
    if (!REASONED.contains(one.told())) {
      return one;
    }
    MutatedSolution answer = one.answer();
    String method = answer.exercise() + "." + answer.method();
    Optional<String> reason = reasons.take(method, answer.code(), one.change());
    if (reason.isEmpty() && one.told() == ToldKind.PASSED) {
      faults.add(
          MESSAGES.get(
              "machine.passes", answer.place(), answer.method(), answer.change(), answer.code()));
    }
    return reason.map(one::explained).orElse(one);
  }

  private void judgeShares() {
    if (percent(ToldKind.EXACT, ToldKind.GENERAL) < FEWEST_NAMED) {
      faults.add(
          MESSAGES.get(
              "machine.few", percentText(ToldKind.EXACT, ToldKind.GENERAL), FEWEST_NAMED));
    }
    if (percent(ToldKind.CONTRADICTING) > MOST_CONTRADICTING) {
      faults.add(
          MESSAGES.get(
              "machine.contradicting", percentText(ToldKind.CONTRADICTING), MOST_CONTRADICTING));
    }
  }

  /** How many answers are wrong: those that pass with a reason are right. */
  public long wrong() {
    return tallies.stream()
        .flatMap(tally -> tally.answers().stream())
        .filter(one -> one.told() != ToldKind.PASSED || one.reason().isEmpty())
        .count();
  }

  public long count(ToldKind kind) {
    return tallies.stream().mapToLong(tally -> tally.count(kind)).sum();
  }

  private double percent(ToldKind... kinds) {
    long sum = Arrays.stream(kinds).mapToLong(this::count).sum();
    return wrong() == 0 ? 0 : 100.0 * sum / wrong();
  }

  /** The share of the wrong answers that are told this, with one decimal. */
  public String percentText(ToldKind... kinds) {
    return String.format(Locale.ROOT, "%.1f", percent(kinds));
  }

  /** For each general recognizer, in how many exercises it spoke and did not contradict. */
  public Map<String, Integer> recognizers() {
    Map<String, Set<String>> exercises = new TreeMap<>();
    for (Tally tally : tallies) {
      for (JudgedMutation one : tally.answers()) {
        if (one.told() == ToldKind.GENERAL) {
          one.recognizers().forEach(key ->
              exercises.computeIfAbsent(key, k -> new TreeSet<>()).add(tally.exercise().id()));
        }
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    exercises.forEach((key, ids) -> counts.put(key, ids.size()));
    return counts;
  }
}
