package nnbook.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Measures one piece of work once. Each engine has a fresh process that waits while another is
 * measured; they take turns in short chunks, so that a noisy moment of the machine meets them all.
 */
final class Round {
  private static final double WARM_UP = 1.5;
  private static final int CALM_MILLIS = 50;
  private static final double MOST_WHEN_IDLE = 0.03;

  private final Peers settings;
  private final Work work;
  private final Path folder;
  private final Cell cell;
  private final Map<Engine, Peer> peers = new EnumMap<>(Engine.class);
  private final Map<Engine, List<Double>> times = new EnumMap<>(Engine.class);
  private final Set<String> versions = new TreeSet<>();
  private final Map<Engine, Double> whenIdle = new EnumMap<>(Engine.class);
  private double waited;

  Round(Peers settings, Cell cell) {
    this.settings = settings;
    this.work = cell.work;
    this.folder = work.is("whole") ? settings.folder : Peers.TARGET.resolve("peers/work");
    this.cell = cell;
  }

  Set<String> versions() {
    return versions;
  }

  void measure() throws IOException, InterruptedException {
    try {
      if (work.is("whole")) {
        wholeProcesses();
      } else {
        Data.draw(work).write(folder);
        start();
        compare();
        each("time " + WARM_UP, false);
        for (int round = 0; round < settings.rounds; round++) {
          each("time " + settings.seconds, true);
        }
        times.forEach((engine, all) -> cell.add(engine, Cell.median(all)));
        tellWhoWasBusy();
      }
    } finally {
      peers.values().forEach(Peer::close);
    }
  }

  private List<Engine> engines() {
    return Arrays.stream(Engine.values())
        .filter(engine -> engine.does(work) && !settings.without.contains(engine)).toList();
  }

  private List<String> command(Engine engine) {
    return engine.command(work, folder, settings);
  }

  private void start() {
    for (Engine engine : engines()) {
      try {
        Path log = folder.resolveSibling(engine.name().toLowerCase(Locale.ROOT) + ".log");
        peers.put(engine, new Peer(command(engine), work.threads(), settings.avx2, log));
      } catch (Peer.Missing e) {
        leaveOut(engine, e.getMessage());
      }
    }
    for (Engine engine : List.copyOf(peers.keySet())) {
      try {
        versions.add(peers.get(engine).versions());
      } catch (Peer.Missing e) {
        leaveOut(engine, e.getMessage());
      }
    }
  }

  /** From the same weights and samples, all have the same losses, or the same predictions. */
  private void compare() {
    double most = work.trains() ? 1e-4 : 1e-5;
    double[] expected = {};
    for (Engine engine : List.copyOf(peers.keySet())) {
      try {
        double[] shown = engine == Engine.PEAK ? expected : peers.get(engine).ask("check");
        expected = engine == Engine.VECTOR ? shown : expected;
        double difference = difference(shown, expected);
        if (!(difference <= most)) {
          settings.disagreed();
          leaveOut(engine, "its work is not the same, it begins with " + beginning(shown)
              + " instead of " + beginning(expected));
        }
      } catch (Peer.Missing e) {
        leaveOut(engine, e.getMessage());
      }
    }
  }

  private static String beginning(double[] numbers) {
    return Arrays.toString(Arrays.copyOf(numbers, Math.min(3, numbers.length)));
  }

  /** The greatest, as a share of the number where that is more than 1. */
  private static double difference(double[] a, double[] b) {
    double most = a.length == b.length ? 0 : Double.NaN;
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      most = Math.max(most, Math.abs(a[i] - b[i]) / Math.max(1, Math.abs(b[i])));
    }
    return most;
  }

  private void each(String request, boolean counted) throws InterruptedException {
    for (Engine engine : List.copyOf(peers.keySet())) {
      Thread.sleep(CALM_MILLIS);
      Map<Engine, Double> before = cpuSeconds();
      long start = System.nanoTime();
      try {
        double time = peers.get(engine).ask(request)[0];
        if (counted) {
          times.computeIfAbsent(engine, e -> new ArrayList<>()).add(time);
          noteWhoWasBusy(engine, before);
          waited += (System.nanoTime() - start) / 1e9;
        }
      } catch (Peer.Missing e) {
        leaveOut(engine, e.getMessage());
      }
    }
  }

  private Map<Engine, Double> cpuSeconds() {
    Map<Engine, Double> seconds = new EnumMap<>(Engine.class);
    peers.forEach((engine, peer) -> seconds.put(engine, peer.cpuSeconds()));
    return seconds;
  }

  private void noteWhoWasBusy(Engine measured, Map<Engine, Double> before) {
    cpuSeconds().forEach((engine, after) -> {
      if (engine != measured) {
        whenIdle.merge(engine, after - before.get(engine), Double::sum);
      }
    });
  }

  /** Threads that look for work all the time would slow down whoever is measured. */
  private void tellWhoWasBusy() {
    whenIdle.forEach((engine, seconds) -> {
      if (seconds > MOST_WHEN_IDLE * waited) {
        System.out.printf("Beware: %s computed for %.1f of %.1f s while others were measured.%n",
            engine.title, seconds, waited);
      }
    });
  }

  private void wholeProcesses() throws IOException, InterruptedException {
    List<Engine> present = new ArrayList<>(engines());
    for (int run = 0; run < settings.runs; run++) {
      for (Engine engine : List.copyOf(present)) {
        Thread.sleep(CALM_MILLIS);
        long start = System.nanoTime();
        Process process = Peer.builder(command(engine), work.threads(), settings.avx2)
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        boolean ended = process.waitFor(Peer.PATIENCE, TimeUnit.SECONDS);
        double seconds = (System.nanoTime() - start) / 1e9;
        String said = ended ? new String(process.getInputStream().readAllBytes()).strip() : "";
        process.destroyForcibly();
        if (said.startsWith("0.8")) {
          cell.add(engine, seconds);
        } else {
          leaveOut(engine, "its accuracy was " + (said.isEmpty() ? "missing" : said));
          present.remove(engine);
        }
      }
    }
  }

  private void leaveOut(Engine engine, String reason) {
    System.out.println("Left out of " + work + ": " + engine.title + ", " + reason + ".");
    cell.remove(engine);
    times.remove(engine);
    Peer peer = peers.remove(engine);
    if (peer != null) {
      peer.close();
    }
  }
}
