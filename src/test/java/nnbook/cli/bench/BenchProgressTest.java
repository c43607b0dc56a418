package nnbook.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import nnbook.fast.ladder.Speed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
public class BenchProgressTest {
  static BenchProgress after(String... lines) {
    BenchProgress progress = BenchProgress.START;
    for (String line : lines) {
      progress = progress.after(line);
    }
    return progress;
  }

  /** Two rungs; 10,000 samples/s are 4.09088 GFLOP/s. */
  public static BenchProgress complete(String peak) {
    return after("rung 1 nested loops", "rung 2 vector, 2 threads", "peak " + peak,
        "speed 10000.0", "speed 400000.0");
  }

  @Test
  void each_line_tells_more() {
    BenchProgress progress = after("rung 1 nested loops", "rung 2 vector, 2 threads");
    assertEquals(
        List.of(
            new BenchProgress.PlannedRung("nested loops", 1),
            new BenchProgress.PlannedRung("vector, 2 threads", 2)),
        progress.steps());
    assertFalse(progress.peakKnown());
    progress = progress.after("peak 250.5").after("speed 10000.0");
    assertEquals(OptionalDouble.of(250.5), progress.peak());
    assertEquals(List.of(new Speed("nested loops", 1, 10_000)), progress.speeds());
    assertFalse(progress.isDone());
    progress = progress.after("speed 400000.0");
    assertEquals(new Speed("vector, 2 threads", 2, 400_000), progress.speeds().get(1));
    assertTrue(progress.isDone());
  }

  @Test
  void what_the_jvm_itself_says_tells_nothing() {
    assertSame(BenchProgress.START,
        BenchProgress.START.after("WARNING: Using incubator modules: x"));
    assertSame(BenchProgress.START, BenchProgress.START.after(""));
  }

  @Test
  void a_peak_that_cannot_be_measured_is_known_to_be_none() {
    BenchProgress progress = after("rung 1 nested loops", "peak ");
    assertTrue(progress.peakKnown());
    assertEquals(OptionalDouble.empty(), progress.peak());
  }

  @Test
  void the_scale_goes_to_the_peak_of_all_cores_or_as_far_as_needed() {
    assertEquals(4.09088 / 2, complete("250").least(), 1e-9);
    assertEquals(500, complete("250").most());
    assertEquals(163.6352, complete("50").most(), 1e-9);
    assertEquals(2 * 30 * 4.09088, complete("").most(), 1e-9);
  }
}
