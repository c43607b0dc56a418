package nnbook.course.grade;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nnbook.course.certify.ExerciseGrader;
import nnbook.course.result.ExerciseScore;
import nnbook.grader.Outcome;
import nnbook.platform.Messages;

/**
 * Grades texts in several threads, each with a grader of its own, and keeps each score at once. A
 * fault of the grader is tried once more by a fresh one, and never kept. What ran out of time or
 * memory or crashed may have suffered from what ran beside it: it is graded once more at the end,
 * alone, before that counts.
 */
final class ParallelGrading {
  private static final Messages MESSAGES = Messages.of("course");

  private final ExerciseGrader.Maker maker;
  private final KeptScores kept;
  private final GradingProgress progress;
  private final Queue<GradingJob> jobs;
  private final int all;
  private final StudentTimes times;
  private final InstantSource clock;
  private final Map<String, String> faults = new ConcurrentHashMap<>();
  private final Map<GradingJob, ExerciseScore> doubtful = new ConcurrentHashMap<>();
  private int done;

  private ParallelGrading(
      ExerciseGrader.Maker maker, KeptScores kept, List<GradingJob> jobs, StudentTimes times,
      InstantSource clock, GradingProgress progress) {
    this.times = times;
    this.clock = clock;
    this.maker = maker;
    this.kept = kept;
    this.jobs = new ConcurrentLinkedQueue<>(jobs);
    this.all = jobs.size();
    this.progress = progress;
  }

  /** Grades all; returns a sentence for each key that has to be graded by hand. */
  static Map<String, String> run(
      ExerciseGrader.Maker maker, KeptScores kept, List<GradingJob> jobs, StudentTimes times,
      CourseTask task, GradingProgress progress) {
    ParallelGrading grading =
        new ParallelGrading(maker, kept, jobs, times, task.run().clock(), progress);
    int threads = task.run().threads();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, jobs.size()); i++) {
      running.add(pool.submit(grading::work));
    }
    try {
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      grading.jobs.clear();
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
    grading.confirm();
    return grading.faults;
  }

  private void work() {
    try (FreshGrader grader = new FreshGrader(maker)) {
      for (GradingJob job = jobs.poll(); job != null; job = jobs.poll()) {
        Optional<ExerciseScore> score = grade(grader, job);
        if (score.filter(told -> isDoubtful(told, grader.get())).isPresent()) {
          doubtful.put(job, score.get());
        } else {
          if (score.isPresent()) {
            keep(job, score.get());
          }
          told();
        }
      }
    }
  }

  /** Of two scores that differ, the one with more points counts. */
  private void confirm() {
    if (doubtful.isEmpty()) {
      return;
    }
    try (FreshGrader grader = new FreshGrader(maker)) {
      doubtful.forEach((job, first) -> {
        grade(grader, job)
            .map(second -> first.points() > second.points() ? first : second)
            .ifPresent(told -> keep(job, told));
        told();
      });
    }
  }

  /** Whether the machine can have had a part in it. */
  private static boolean isDoubtful(ExerciseScore score, ExerciseGrader grader) {
    boolean endless = score.outcome() == Outcome.TIME_LIMIT && grader.isSure();
    return !endless && score.outcome().compareTo(Outcome.TIME_LIMIT) >= 0
        || score.problems().stream().anyMatch(problem -> problem.line() == 0);
  }

  private synchronized void told() {
    done++;
    progress.graded(done, all);
  }

  /** The score; nothing where time is over, or the grader failed twice, which is noted. */
  private Optional<ExerciseScore> grade(FreshGrader grader, GradingJob job) {
    if (times.isOver(job)) {
      return Optional.empty();
    }
    Instant start = clock.instant();
    Optional<ExerciseScore> score = run(grader, job);
    score.ifPresent(told -> times.took(job, Duration.between(start, clock.instant())));
    return score;
  }

  private Optional<ExerciseScore> run(FreshGrader grader, GradingJob job) {
    String text = kept.code(job.code());
    String fault = "";
    for (int i = 0; i < 2; i++) {
      try {
        ExerciseScore score = grader.get().score(job.exercise(), text);
        if (score.outcome() != Outcome.NO_TEST) {
          return Optional.of(new ExerciseScore(job.exercise().id(), score.outcome(),
              score.checks(), score.problems(), score.sentence(), job.key()));
        }
        fault = sentence(score);
      } catch (RuntimeException e) {
        fault = MESSAGES.get("grade.fault", e);
      }
      grader.renew();
    }
    faults.put(job.key(), fault);
    return Optional.empty();
  }

  private static String sentence(ExerciseScore score) {
    return score.checks().stream()
        .filter(check -> check.outcome() == Outcome.NO_TEST)
        .map(check -> check.failure().headline())
        .findFirst()
        .orElse(score.sentence());
  }

  private void keep(GradingJob job, ExerciseScore score) {
    kept.put(ShortTexts.of(score), times.took(job, Duration.ZERO));
  }

  /** A grader that can be replaced by a new one. */
  private static final class FreshGrader implements AutoCloseable {
    private final ExerciseGrader.Maker maker;
    private ExerciseGrader grader;

    FreshGrader(ExerciseGrader.Maker maker) {
      this.maker = maker;
      this.grader = maker.make();
    }

    ExerciseGrader get() {
      return grader;
    }

    void renew() {
      grader.close();
      grader = maker.make();
    }

    @Override
    public void close() {
      grader.close();
    }
  }
}
