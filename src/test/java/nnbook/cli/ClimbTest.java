package nnbook.cli;

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
class ClimbTest {
  static Climb after(String... lines) {
    Climb climb = Climb.START;
    for (String line : lines) {
      climb = climb.after(line);
    }
    return climb;
  }

  /** Two rungs; 10,000 samples/s are 4.09088 GFLOP/s. */
  static Climb complete(String peak) {
    return after("rung 1 nested loops", "rung 2 vector, 2 threads", "peak " + peak,
        "speed 10000.0", "speed 400000.0");
  }

  @Test
  void each_line_tells_more() {
    Climb climb = after("rung 1 nested loops", "rung 2 vector, 2 threads");
    assertEquals(
        List.of(new Climb.Step("nested loops", 1), new Climb.Step("vector, 2 threads", 2)),
        climb.steps());
    assertFalse(climb.peakKnown());
    climb = climb.after("peak 250.5").after("speed 10000.0");
    assertEquals(OptionalDouble.of(250.5), climb.peak());
    assertEquals(List.of(new Speed("nested loops", 1, 10_000)), climb.speeds());
    assertFalse(climb.isDone());
    climb = climb.after("speed 400000.0");
    assertEquals(new Speed("vector, 2 threads", 2, 400_000), climb.speeds().get(1));
    assertTrue(climb.isDone());
  }

  @Test
  void what_the_jvm_itself_says_tells_nothing() {
    assertSame(Climb.START, Climb.START.after("WARNING: Using incubator modules: x"));
    assertSame(Climb.START, Climb.START.after(""));
  }

  @Test
  void a_peak_that_cannot_be_measured_is_known_to_be_none() {
    Climb climb = after("rung 1 nested loops", "peak ");
    assertTrue(climb.peakKnown());
    assertEquals(OptionalDouble.empty(), climb.peak());
  }

  @Test
  void the_scale_goes_to_the_peak_of_all_cores_or_as_far_as_needed() {
    assertEquals(4.09088 / 2, complete("250").least(), 1e-9);
    assertEquals(500, complete("250").most());
    assertEquals(163.6352, complete("50").most(), 1e-9);
    assertEquals(2 * 30 * 4.09088, complete("").most(), 1e-9);
  }
}
