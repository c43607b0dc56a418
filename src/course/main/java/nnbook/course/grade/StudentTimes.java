package nnbook.course.grade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many seconds the texts of each student have taken, so that nobody takes all of the machine's
 * time. What comes after the limit, in the order of grading, is out of time. Seconds are kept with
 * the scores, so that each run says the same.
 */
final class StudentTimes {
  private final Duration limit;
  private final Map<String, List<String>> keys = new LinkedHashMap<>();
  private final Map<String, Long> seconds = new ConcurrentHashMap<>();

  /** Those of {@code jobs}, in the order of grading. */
  StudentTimes(Duration limit, List<GradingJob> jobs, KeptScores kept) {
    this.limit = limit;
    for (GradingJob job : jobs) {
      seconds.put(job.key(), kept.seconds(job.key()));
      job.students().forEach(student ->
          keys.computeIfAbsent(student, id -> new ArrayList<>()).add(job.key()));
    }
  }

  /** Whether all that have handed in this text are out of time. */
  boolean isOver(GradingJob job) {
    return job.students().stream().allMatch(student -> isOver(student, job.key()));
  }

  /** Whether the texts of {@code student} before that of {@code key} took longer than the limit. */
  boolean isOver(String student, String key) {
    long sum = 0;
    for (String earlier : keys.getOrDefault(student, List.of())) {
      if (earlier.equals(key)) {
        return sum > limit.toSeconds();
      }
      sum += seconds.get(earlier);
    }
    return false;
  }

  /** Adds whole seconds: what took less is not worth a file. Returns the sum for this text. */
  long took(GradingJob job, Duration time) {
    return seconds.merge(job.key(), time.toSeconds(), Long::sum);
  }

  /** The limit, where {@code key} came after it. */
  Optional<Long> limit(String student, String key) {
    return isOver(student, key) ? Optional.of(limit.toSeconds()) : Optional.empty();
  }
}
