package nnbook.author.attack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nnbook.course.certify.CertifiedGrader;
import nnbook.course.certify.CertifiedRules;
import nnbook.course.sandbox.Sandbox;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.ProjectLayout;

/** Lets all attacks loose on certified grading, each followed by a right solution. */
public final class AttackAudit {
  /** Shorter than what attacks on time take, longer than any solution needs. */
  private static final Duration LIMIT = Duration.ofSeconds(3);

  private static final int MOST_THREADS = 4;

  private AttackAudit() {}

  /** The folder of the attacks in a clone of the project. */
  public static Path folder(Path home) {
    return home.resolve("src/author/test/resources/attacks");
  }

  /** The rules under which attacks are graded. */
  static CertifiedRules rules(Sandbox sandbox) {
    return CertifiedRules.standard().withSandbox(sandbox).withLimit(LIMIT);
  }

  /** Runs {@code attacks}; {@code tell} hears of each when it is done, from several threads. */
  public static List<AttackResult> run(
      Path home, List<Attack> attacks, Consumer<AttackResult> tell) {
    Queue<Attack> left = new ConcurrentLinkedQueue<>(attacks);
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<AttackResult>>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        parts.add(pool.submit(() -> runSome(home, left, tell)));
      }
      List<AttackResult> results = new ArrayList<>();
      for (Future<List<AttackResult>> part : parts) {
        results.addAll(part.get());
      }
      results.sort((a, b) -> a.attack().id().compareTo(b.attack().id()));
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<AttackResult> runSome(
      Path home, Queue<Attack> left, Consumer<AttackResult> tell) {
    ExerciseCatalog catalog = ExerciseCatalog.of(new ProjectLayout(home).exercises());
    List<AttackResult> results = new ArrayList<>();
    try (CertifiedGrader grader = CertifiedGrader.of(home, rules(Sandbox.here()));
        AttackRange range = new AttackRange(home, catalog, grader::check)) {
      for (Attack next = left.poll(); next != null; next = left.poll()) {
        AttackResult result = range.runAndGoOn(next);
        results.add(result);
        tell.accept(result);
      }
    }
    return results;
  }
}
