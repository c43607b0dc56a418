package nnbook.author.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nnbook.course.certify.CertifiedGrader;
import nnbook.course.certify.CertifiedRules;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Stubs;
import nnbook.grader.Verdict;
import nnbook.grader.WrongSolutions;
import nnbook.platform.Messages;

/**
 * Grades every solution and every wrong answer in practice and in certified mode: both must come to
 * the same outcome and points in every check, and a solution to all points.
 */
public final class EquivalenceAudit {
  private static final Messages MESSAGES = Messages.of("course");
  private static final int PARALLEL = 2;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Path home;
  private final CertifiedRules rules;

  private EquivalenceAudit(Path home, CertifiedRules rules) {
    this.home = home;
    this.rules = rules;
  }

  /** For the project in {@code home}. Both get more time: a busy machine makes no difference. */
  public static EquivalenceAudit of(Path home) {
    return new EquivalenceAudit(home, CertifiedRules.standard().withLimit(LIMIT));
  }

  /**
   * What was compared.
   *
   * @param answers how many answers were graded twice
   * @param differences a sentence for each that was not graded alike
   */
  public record Comparison(int answers, List<String> differences) {
    /** The differences, and how many there are. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>(differences);
      lines.add(
          differences.isEmpty()
              ? MESSAGES.get("certify.equal", answers)
              : MESSAGES.get("certify.differ", answers, differences.size()));
      return lines;
    }
  }

  /** Compares the answers to {@code asked}; {@code done} hears of each exercise. */
  public Comparison run(ExerciseCatalog catalog, List<Exercise> asked, Consumer<Exercise> done) {
    Queue<Exercise> open = new ConcurrentLinkedQueue<>(asked);
    ExecutorService pool = Executors.newFixedThreadPool(PARALLEL);
    try {
      List<CompletableFuture<Comparison>> parts = new ArrayList<>();
      for (int i = 0; i < PARALLEL; i++) {
        parts.add(CompletableFuture.supplyAsync(() -> part(catalog, open, done), pool));
      }
      int answers = 0;
      List<String> differences = new ArrayList<>();
      for (CompletableFuture<Comparison> part : parts) {
        answers += part.join().answers;
        differences.addAll(part.join().differences);
      }
      return new Comparison(answers, differences.stream().sorted().toList());
    } finally {
      pool.shutdownNow();
    }
  }

  private Comparison part(ExerciseCatalog catalog, Queue<Exercise> open, Consumer<Exercise> done) {
    int answers = 0;
    List<String> differences = new ArrayList<>();
    Stubs stubs = Stubs.in(catalog.folder());
    try (Grader practice = Grader.of(home, stubs, rules.limit());
        CertifiedGrader certified = CertifiedGrader.of(home, stubs, rules)) {
      for (Exercise exercise = open.poll(); exercise != null; exercise = open.poll()) {
        ExercisePaths paths = ExercisePaths.of(home, exercise);
        for (Map.Entry<String, String> answer : WrongSolutions.withSolution(paths).entrySet()) {
          String text = answer.getValue();
          Verdict one = practice.check(exercise, text, "");
          Verdict other = certified.check(exercise, text);
          answers++;
          differences.addAll(
              differences(exercise, answer.getKey(), one, other));
        }
        done.accept(exercise);
      }
    }
    return new Comparison(answers, differences);
  }

  private static List<String> differences(
      Exercise exercise, String name, Verdict practice, Verdict certified) {
    String answer = exercise.id() + " " + name;
    List<String> differences = new ArrayList<>();
    if (!name.equals("solution") && certified.outcome() == Outcome.REFUSED) {
      return List.of(); // such as a layer of its own, which runs while a check looks at it
    }
    if (name.equals("solution") && !certified.passed()) {
      differences.add(MESSAGES.get("certify.solution.fails", answer));
    }
    if (practice.outcome() != certified.outcome()
        || practice.checks().size() != certified.checks().size()) {
      differences.add(
          MESSAGES.get("certify.outcome", answer, practice.outcome(), certified.outcome())
              + " " + certified.sentence());
    }
    for (int i = 0; i < Math.min(practice.checks().size(), certified.checks().size()); i++) {
      CheckResult one = practice.checks().get(i);
      CheckResult other = certified.checks().get(i);
      if (one.outcome() != other.outcome() || !told(one).equals(told(other))) {
        differences.add(
            MESSAGES.get(
                "certify.check", answer, one.name(), one.outcome() + " " + told(one),
                other.outcome() + " " + told(other)));
      }
    }
    return differences;
  }

  /** What a learner reads of a failed check, apart from values. */
  private static String told(CheckResult check) {
    return (check.failure().headline() + " " + check.failure().diagnosis()).strip();
  }
}
