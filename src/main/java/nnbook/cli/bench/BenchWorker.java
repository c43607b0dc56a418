package nnbook.cli.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import nnbook.fast.ladder.Ladder;
import nnbook.fast.ladder.Peak;
import nnbook.fast.ladder.Rung;
import nnbook.fast.ladder.Stopwatch;
import nnbook.fast.ladder.TrainingWork;

/**
 * The main class of the JVM that climbs the ladder, one that compiles as well as it can and has the
 * module for vectors. It prints the lines that {@link BenchProgress} reads.
 */
final class BenchWorker {
  private static final int SAMPLES = 1024;

  /** All shares depend on the peak: it is never measured before its loop is compiled. */
  private static final double PEAK_WARM_UP = 0.5;

  private BenchWorker() {}

  /** Takes the number of threads and the seconds for each rung. */
  public static void main(String[] arguments) {
    endWithParent();
    int threads = Integer.parseInt(arguments[0]);
    double seconds = Double.parseDouble(arguments[1]);
    Stopwatch watch = new Stopwatch(seconds / 3, seconds * 2 / 3);
    List<Rung> rungs = Ladder.rungs(threads);
    rungs.forEach(rung -> print(BenchProgress.RUNG, rung.threads() + " " + rung.name()));
    OptionalDouble peak = Peak.measure(
        new Stopwatch(Math.max(PEAK_WARM_UP, watch.warmUp()), watch.measured()));
    print(BenchProgress.PEAK, peak.isPresent() ? peak.getAsDouble() : "");
    TrainingWork work = new TrainingWork(SAMPLES);
    rungs.forEach(rung -> print(BenchProgress.SPEED, rung.measure(work, watch).samplesPerSecond()));
  }

  private static void print(String what, Object value) {
    System.out.println(what + " " + value);
    System.out.flush();
  }

  /** Standard input ends when the parent does, however it does. */
  private static void endWithParent() {
    Thread reader = new Thread(() -> {
      try {
        System.in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        // The parent is gone.
      }
      Runtime.getRuntime().halt(0);
    }, "parent");
    reader.setDaemon(true);
    reader.start();
  }
}
