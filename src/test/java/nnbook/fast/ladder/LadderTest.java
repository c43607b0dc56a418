package nnbook.fast.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.fast.Kernels;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LadderTest {
  private static final Stopwatch SHORT = new Stopwatch(0, 0);

  private static List<Integer> threads(int most) {
    return Ladder.rungs(most).stream().map(Rung::threads).toList();
  }

  @Test
  void the_rungs_lead_from_nested_loops_to_all_threads() {
    String vectors = Kernels.best().name();
    assertEquals(
        List.of("nested loops", "textbook engine", "row order", "four-row plain", vectors,
            vectors + ", 2 threads", vectors + ", 3 threads"),
        Ladder.rungs(3).stream().map(Rung::name).toList());
  }

  @Test
  void the_threads_are_doubled_up_to_all() {
    assertEquals(List.of(1, 1, 1, 1, 1), threads(1));
    assertEquals(List.of(1, 1, 1, 1, 1, 2), threads(2));
    assertEquals(List.of(1, 1, 1, 1, 1, 2, 4, 6), threads(6));
    assertEquals(List.of(1, 1, 1, 1, 1, 2, 4, 8), threads(8));
  }

  @Test
  void no_threads_are_refused() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> Ladder.rungs(0));
    assertTrue(e.getMessage().contains("Ladder: threads"), e.getMessage());
  }

  @Test
  void every_rung_is_measured_under_its_name() {
    List<Speed> speeds = Ladder.climb(new TrainingWork(16), SHORT, 2);
    assertEquals(
        Ladder.rungs(2).stream().map(Rung::name).toList(),
        speeds.stream().map(Speed::name).toList());
    assertEquals(threads(2), speeds.stream().map(Speed::threads).toList());
    speeds.forEach(speed -> assertTrue(speed.samplesPerSecond() > 0, speed::toString));
  }

  /** Counted by layers: forward and weight gradient each, and back through all but the first. */
  @Test
  void the_operations_are_those_of_the_network_that_is_trained() {
    double flops = 0;
    for (Layer layer : TrainingWork.network().layers()) {
      double weights = ((Dense) layer).weights().rows() * ((Dense) layer).weights().columns();
      flops += (flops == 0 ? 4 : 6) * weights;
    }
    assertEquals(flops, TrainingWork.FLOPS_PER_SAMPLE);
    assertEquals(409_088, TrainingWork.FLOPS_PER_SAMPLE);
  }

  @Test
  void a_core_has_a_peak() {
    assertTrue(Peak.measure(SHORT).orElseThrow() > 0);
  }
}
