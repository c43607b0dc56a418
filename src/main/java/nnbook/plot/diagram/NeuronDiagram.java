package nnbook.plot.diagram;

import java.util.List;
import java.util.Optional;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.neuron.Neuron;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;

/** One neuron: inputs, weights, the sum z with its bias, the activation g, the output a. */
public final class NeuronDiagram implements Diagram {
  private static final double GAP = 66;
  private static final Places WIDE = new Places(60, 270, 400, 520, 60);
  private static final Places NARROW = new Places(28, 152, 238, 310, 30);
  private static final double RADIUS = 20;
  private static final double BIG = 28;

  /** Where along the picture inputs, sum, function and output stand, and the room after them. */
  private record Places(double input, double sum, double function, double output, double rest) {
    double betweenSumAndFunction() {
      return (sum + BIG + function - 26) / 2 - 4;
    }
  }

  private final int inputs;
  private final Optional<Neuron> neuron;
  private final Places places;

  /** A neuron with this many inputs, in symbols. */
  public NeuronDiagram(int inputs) {
    this(inputs, Optional.empty(), WIDE);
  }

  /** A neuron with its numbers. */
  public NeuronDiagram(Neuron neuron) {
    this(neuron.weights().length, Optional.of(neuron), WIDE);
  }

  private NeuronDiagram(int inputs, Optional<Neuron> neuron, Places places) {
    this.inputs = inputs;
    this.neuron = neuron;
    this.places = places;
  }

  @Override
  public Diagram narrow() {
    return new NeuronDiagram(inputs, neuron, NARROW);
  }

  @Override
  public String csv(List<String> names) {
    return neuron.map(n -> NetworkData.csv(n, names)).orElse("");
  }

  @Override
  public double width() {
    return places.output() + places.rest();
  }

  @Override
  public double height() {
    return Math.max((inputs - 1) * GAP + 110, 190);
  }

  @Override
  public void check(double[] input) {
    if (neuron.isEmpty() || input.length != inputs) {
      String wanted = neuron.isEmpty() ? "a neuron with weights" : inputs + " values";
      throw new ShapeException(
          "NetworkDiagram.values: needs " + wanted + ", was given " + input.length + " values");
    }
  }

  @Override
  public void draw(Svg svg, double[] input) {
    double middle = height() / 2 + 8;
    for (int i = 0; i < inputs; i++) {
      Strokes.line(svg, places.input() + RADIUS, y(i), places.sum(), middle, 1.2);
    }
    Strokes.line(svg, places.sum(), middle - BIG - 34, places.sum(), middle - BIG, 1.2);
    Strokes.arrow(svg, places.sum() + BIG, middle, places.function() - 26);
    Strokes.arrow(svg, places.function() + 26, middle, places.output() - RADIUS);
    for (int i = 0; i < inputs; i++) {
      double t = 0.45;
      double from = places.input() + RADIUS;
      Strokes.onLine(svg, weight(i), from + t * (places.sum() - from), y(i) + t * (middle - y(i)));
      node(svg, "a_" + (i + 1), places.input(), y(i), RADIUS);
    }
    Strokes.onLine(svg, bias(), places.sum(), middle - BIG - 42);
    node(svg, "Σ", places.sum(), middle, BIG);
    box(svg, middle);
    node(svg, "a", places.output(), middle, RADIUS);
    Strokes.onLine(svg, "z", places.betweenSumAndFunction(), middle - 13);
    if (input.length > 0) {
      values(svg, input, middle);
    }
  }

  private void values(Svg svg, double[] input, double middle) {
    Neuron n = neuron.orElseThrow();
    for (int i = 0; i < inputs; i++) {
      Strokes.value(svg, input[i], places.input(), y(i) + RADIUS + 14);
    }
    double between = places.betweenSumAndFunction();
    Strokes.value(svg, n.weightedInput(input), between, middle + 18);
    Strokes.value(svg, n.output(input), places.output(), middle + RADIUS + 14);
  }

  private static void node(Svg svg, String text, double x, double y, double radius) {
    Strokes.circle(svg, x, y, radius);
    svg.text(Label.of(text), x, y + 4.5, "middle", "font-size", radius > 20 ? 20 : "");
  }

  private void box(Svg svg, double middle) {
    svg.leaf(
        "rect", "x", places.function() - 26, "y", middle - 24, "width", 52, "height", 48, "rx", 6,
        "fill", Palette.PAPER, "stroke", Palette.INK, "stroke-width", 1.5);
    svg.text(Label.of("g"), places.function(), middle + 5, "middle", "font-size", 16);
    String name = neuron.map(n -> n.activation().getClass().getSimpleName()).orElse("");
    svg.text(Label.of(name), places.function(), middle + 40, "middle", "font-size", Strokes.SMALL);
  }

  private double y(int i) {
    return height() / 2 + 8 + (i - (inputs - 1) / 2.0) * GAP;
  }

  private String weight(int i) {
    String symbol = "w_" + (i + 1);
    return neuron.map(n -> symbol + " = " + Strokes.number(n.weights()[i])).orElse(symbol);
  }

  private String bias() {
    return neuron.map(n -> "b = " + Strokes.number(n.bias())).orElse("*b*");
  }
}
