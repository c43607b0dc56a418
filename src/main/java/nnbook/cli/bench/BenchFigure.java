package nnbook.cli.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nnbook.fast.ladder.Speed;
import nnbook.platform.Messages;
import nnbook.plot.Figure;
import nnbook.plot.Look;
import nnbook.plot.Plot;

/** The ladder as a picture: a point for each rung, and a line at what its cores could do. */
public final class BenchFigure {
  private static final Messages MESSAGES = Messages.of("cli");

  /** How far left of its point a label begins, as a share of the axis: the peak is on the right. */
  private static final double LABEL = 0.12;

  private BenchFigure() {}

  public static Figure of(BenchProgress progress) {
    List<Speed> speeds = progress.speeds();
    double[] reached = speeds.stream().mapToDouble(Speed::gigaflops).toArray();
    double[] rungs = IntStream.range(0, reached.length).asDoubleStream().toArray();
    Speed last = speeds.get(reached.length - 1);
    String times = BenchTable.digits(last.times(progress.first()));
    Plot plot = new Plot(MESSAGES.get("bench.figure", last.name(), times, progress.first().name()))
        .describe(MESSAGES.get("bench.figure.words", words(progress)))
        .size(640, 90 + 44 * reached.length)
        .logX(MESSAGES.get("bench.figure.x"), progress.least(), progress.most() * 1.5)
        .y("", -0.6, reached.length - 0.4)
        .yNames(speeds.stream().map(Speed::name).toArray(String[]::new))
        .as(Look.MEASURED).points(MESSAGES.get("bench.figure.reached"), reached, rungs);
    double left = Math.pow(progress.least() / progress.most(), LABEL);
    for (int i = 1; i < reached.length; i++) {
      String faster = BenchTable.digits(speeds.get(i).times(progress.first())) + "×";
      plot.label(faster, reached[i] * left, i);
    }
    progress.peak().ifPresent(peak -> limit(plot, speeds, peak));
    return plot;
  }

  /** A stair that leads to the right where a rung has more cores than the one below. */
  private static void limit(Plot plot, List<Speed> speeds, double peak) {
    double[] most = new double[2 * speeds.size()];
    double[] edges = new double[most.length];
    for (int i = 0; i < most.length; i++) {
      most[i] = peak * speeds.get(i / 2).threads();
      edges[i] = i / 2 + (i % 2 == 0 ? -0.5 : 0.5);
    }
    plot.as(Look.REFERENCE).line(MESSAGES.get("bench.figure.peak"), most, edges);
  }

  private static String words(BenchProgress progress) {
    StringBuilder words = new StringBuilder();
    for (Speed speed : progress.speeds()) {
      words.append(words.isEmpty() ? "" : "; ").append(MESSAGES.get("bench.figure.rung",
          speed.name(), BenchTable.digits(speed.gigaflops())));
    }
    OptionalDouble peak = progress.peak();
    return words + (peak.isEmpty() ? "" : MESSAGES.get("bench.figure.limit",
        BenchTable.digits(peak.getAsDouble())));
  }
}
