package nnbook.grader.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Grader;
import nnbook.grader.Stubs;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;

/**
 * Audits exercises: every stub compiles and fails only by its TODO, every solution passes, every
 * wrong answer fails with its own message, and nothing is missing or left over.
 */
public final class Audit {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final int PARALLEL = 2;

  private Audit() {}

  /**
   * Audits {@code asked}, exercises of {@code catalog}; {@code done} hears of each. Results come in
   * the order of {@code asked}. Throws UserError when the project has no solutions.
   */
  public static List<ExerciseAudit> run(
      Path home, ExerciseCatalog catalog, List<Exercise> asked, Consumer<ExerciseAudit> done) {
    if (!Files.isDirectory(new ProjectLayout(home).solutions())) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("audit.no.solutions", home));
    }
    ExerciseAudit[] audits = new ExerciseAudit[asked.size()];
    Queue<Integer> open = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < asked.size(); i++) {
      open.add(i);
    }
    ExecutorService pool = Executors.newFixedThreadPool(PARALLEL);
    try {
      List<CompletableFuture<Void>> workers = new ArrayList<>();
      for (int i = 0; i < PARALLEL; i++) {
        workers.add(
            CompletableFuture.runAsync(() -> work(home, catalog, asked, open, audits, done), pool));
      }
      workers.forEach(CompletableFuture::join);
    } finally {
      pool.shutdownNow();
    }
    return List.of(audits);
  }

  private static void work(
      Path home,
      ExerciseCatalog catalog,
      List<Exercise> asked,
      Queue<Integer> open,
      ExerciseAudit[] audits,
      Consumer<ExerciseAudit> done) {
    try (Grader grader = Grader.strict(home, Stubs.in(catalog.folder()))) {
      Integer next = open.poll();
      while (next != null) {
        audits[next] = new ExerciseAuditor(home, grader, asked.get(next)).run();
        synchronized (done) {
          done.accept(audits[next]);
        }
        next = open.poll();
      }
    }
  }

  /** Files and sections in the project's folders that belong to no exercise, a sentence each. */
  public static List<String> strayFiles(Path home, ExerciseCatalog catalog) {
    return StrayFiles.find(home, catalog);
  }
}
