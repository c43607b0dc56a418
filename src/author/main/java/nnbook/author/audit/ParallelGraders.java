package nnbook.author.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Stubs;

/** Strict graders side by side, each at one exercise at a time. */
public final class ParallelGraders {
  private static final int PARALLEL = 2;

  private ParallelGraders() {}

  /**
   * What {@code work} finds out about each of {@code asked}, in their order; {@code done} hears of
   * each as it is ready.
   */
  public static <T> List<T> each(
      Path home,
      Stubs stubs,
      List<Exercise> asked,
      BiFunction<Grader, Exercise, T> work,
      Consumer<T> done) {
    List<T> results = new ArrayList<>(Collections.nCopies(asked.size(), null));
    Queue<Integer> open = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < asked.size(); i++) {
      open.add(i);
    }
    Runnable grading = () -> {
      try (Grader grader = Grader.strict(home, stubs)) {
        for (Integer next = open.poll(); next != null; next = open.poll()) {
          T result = work.apply(grader, asked.get(next));
          synchronized (results) {
            results.set(next, result);
            done.accept(result);
          }
        }
      }
    };
    ExecutorService pool = Executors.newFixedThreadPool(PARALLEL);
    try {
      List<CompletableFuture<Void>> graders = new ArrayList<>();
      for (int i = 0; i < PARALLEL; i++) {
        graders.add(CompletableFuture.runAsync(grading, pool));
      }
      graders.forEach(CompletableFuture::join);
    } finally {
      pool.shutdownNow();
    }
    return List.copyOf(results);
  }
}
