package nnbook.plot;

import java.util.Optional;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.neuron.Neuron;

/** One neuron: inputs, weights, the sum z with its bias, the activation g, the output a. */
final class NeuronDiagram implements Diagram {
  private static final double GAP = 66;
  private static final double INPUT = 60;
  private static final double SUM = 270;
  private static final double FUNCTION = 400;
  private static final double OUTPUT = 520;
  private static final double RADIUS = 20;
  private static final double BIG = 28;

  private final int inputs;
  private final Optional<Neuron> neuron;

  NeuronDiagram(int inputs, Neuron neuron) {
    this.inputs = inputs;
    this.neuron = Optional.ofNullable(neuron);
  }

  @Override
  public double width() {
    return OUTPUT + 60;
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
      Diagram.line(svg, INPUT + RADIUS, y(i), SUM, middle, 1.2);
    }
    Diagram.line(svg, SUM, middle - BIG - 34, SUM, middle - BIG, 1.2);
    Diagram.arrow(svg, SUM + BIG, middle, FUNCTION - 26);
    Diagram.arrow(svg, FUNCTION + 26, middle, OUTPUT - RADIUS);
    for (int i = 0; i < inputs; i++) {
      double t = 0.45;
      double from = INPUT + RADIUS;
      Diagram.onLine(svg, weight(i), from + t * (SUM - from), y(i) + t * (middle - y(i)));
      node(svg, "a_" + (i + 1), INPUT, y(i), RADIUS);
    }
    Diagram.onLine(svg, bias(), SUM, middle - BIG - 42);
    node(svg, "Σ", SUM, middle, BIG);
    box(svg, middle);
    node(svg, "a", OUTPUT, middle, RADIUS);
    Diagram.onLine(svg, "z", (SUM + BIG + FUNCTION - 26) / 2 - 4, middle - 13);
    if (input.length > 0) {
      values(svg, input, middle);
    }
  }

  private void values(Svg svg, double[] input, double middle) {
    Neuron n = neuron.orElseThrow();
    for (int i = 0; i < inputs; i++) {
      Diagram.value(svg, input[i], INPUT, y(i) + RADIUS + 14);
    }
    double between = (SUM + BIG + FUNCTION - 26) / 2 - 4;
    Diagram.value(svg, n.weightedInput(input), between, middle + 18);
    Diagram.value(svg, n.output(input), OUTPUT, middle + RADIUS + 14);
  }

  private static void node(Svg svg, String text, double x, double y, double radius) {
    Diagram.circle(svg, x, y, radius);
    svg.text(Label.of(text), x, y + 4.5, "middle", "font-size", radius > 20 ? 20 : "");
  }

  private void box(Svg svg, double middle) {
    svg.leaf(
        "rect", "x", FUNCTION - 26, "y", middle - 24, "width", 52, "height", 48, "rx", 6,
        "fill", Palette.PAPER, "stroke", Palette.INK, "stroke-width", 1.5);
    svg.text(Label.of("g"), FUNCTION, middle + 5, "middle", "font-size", 16);
    String name = neuron.map(n -> n.activation().getClass().getSimpleName()).orElse("");
    svg.text(Label.of(name), FUNCTION, middle + 40, "middle", "font-size", SMALL);
  }

  private double y(int i) {
    return height() / 2 + 8 + (i - (inputs - 1) / 2.0) * GAP;
  }

  private String weight(int i) {
    String symbol = "w_" + (i + 1);
    return neuron.map(n -> symbol + " = " + Diagram.number(n.weights()[i])).orElse(symbol);
  }

  private String bias() {
    return neuron.map(n -> "b = " + Diagram.number(n.bias())).orElse("*b*");
  }
}
