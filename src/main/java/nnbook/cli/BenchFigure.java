package nnbook.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nnbook.fast.ladder.Speed;
import nnbook.platform.Messages;
import nnbook.plot.Figure;
import nnbook.plot.Look;
import nnbook.plot.Plot;

/** The ladder as a picture: a point for each rung, and a line at what its cores could do. */
final class BenchFigure {
  private static final Messages MESSAGES = Messages.of("cli");

  /** How far left of its point a label begins, as a share of the axis: the peak is on the right. */
  private static final double LABEL = 0.12;

  private BenchFigure() {}

  static Figure of(Climb climb) {
    List<Speed> speeds = climb.speeds();
    double[] reached = speeds.stream().mapToDouble(Speed::gigaflops).toArray();
    double[] rungs = IntStream.range(0, reached.length).asDoubleStream().toArray();
    Speed last = speeds.get(reached.length - 1);
    String times = BenchText.digits(last.times(climb.first()));
    Plot plot = new Plot(MESSAGES.get("bench.figure", last.name(), times, climb.first().name()))
        .describe(MESSAGES.get("bench.figure.words", words(climb)))
        .size(640, 90 + 44 * reached.length)
        .logX(MESSAGES.get("bench.figure.x"), climb.least(), climb.most() * 1.5)
        .y("", -0.6, reached.length - 0.4)
        .yNames(speeds.stream().map(Speed::name).toArray(String[]::new))
        .as(Look.MEASURED).points(MESSAGES.get("bench.figure.reached"), reached, rungs);
    double left = Math.pow(climb.least() / climb.most(), LABEL);
    for (int i = 1; i < reached.length; i++) {
      plot.label(BenchText.digits(speeds.get(i).times(climb.first())) + "×", reached[i] * left, i);
    }
    climb.peak().ifPresent(peak -> limit(plot, speeds, peak));
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

  private static String words(Climb climb) {
    StringBuilder words = new StringBuilder();
    for (Speed speed : climb.speeds()) {
      words.append(words.isEmpty() ? "" : "; ").append(MESSAGES.get("bench.figure.rung",
          speed.name(), BenchText.digits(speed.gigaflops())));
    }
    OptionalDouble peak = climb.peak();
    return words + (peak.isEmpty() ? "" : MESSAGES.get("bench.figure.limit",
        BenchText.digits(peak.getAsDouble())));
  }
}
