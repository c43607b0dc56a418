package nnbook.plot;

import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.neuron.Neuron;
import nnbook.platform.Messages;

/**
 * A network, or one neuron, as circles and connections. Small ones show their weights and biases,
 * wide ones are shortened.
 *
 * <pre>
 * NetworkDiagram.of(network).values(0.05, 0.10).caption("The forward pass.")
 * </pre>
 */
public final class NetworkDiagram implements Figure {
  private static final Messages MESSAGES = Messages.of("plot");

  private final Diagram diagram;
  private final double[] input;
  private final String caption;
  private final String description;

  private NetworkDiagram(Diagram diagram, double[] input, String caption, String description) {
    this.diagram = diagram;
    this.input = input;
    this.caption = caption;
    this.description = description;
  }

  /** Returns the picture of a network with its numbers. */
  public static NetworkDiagram of(Sequential network) {
    LayersDiagram diagram = new LayersDiagram(network);
    String caption = MESSAGES.get("diagram.network", diagram.sizes());
    return new NetworkDiagram(diagram, new double[0], caption, "");
  }

  /** Returns the picture of a neuron with this many inputs in symbols: a_1, w_1, b, z, g, a. */
  public static NetworkDiagram neuron(int inputs) {
    if (inputs < 1 || inputs > 6) {
      throw new IllegalArgumentException(
          "NetworkDiagram.neuron: inputs must be from 1 to 6, was " + inputs);
    }
    return neuron(new NeuronDiagram(inputs, null));
  }

  /** Returns the picture of this neuron with its numbers. */
  public static NetworkDiagram neuron(Neuron neuron) {
    return neuron(new NeuronDiagram(neuron.weights().length, neuron));
  }

  private static NetworkDiagram neuron(NeuronDiagram diagram) {
    return new NetworkDiagram(diagram, new double[0], MESSAGES.get("diagram.neuron"), "");
  }

  /** Returns the same picture with the values that this input gives. */
  public NetworkDiagram values(double... newInput) {
    diagram.check(newInput);
    return new NetworkDiagram(diagram, newInput.clone(), caption, description);
  }

  /**
   * Returns the same picture with the slopes of a loss: dL/dw at each weight and dL/dz at each
   * neuron, for the input given to {@link #values} and these targets. For small networks of dense
   * layers.
   */
  public NetworkDiagram gradients(Loss loss, double... targets) {
    if (!(diagram instanceof LayersDiagram layers) || input.length == 0) {
      throw new IllegalArgumentException(
          "NetworkDiagram.gradients: needs a network and its values(…) first");
    }
    LayersDiagram withSlopes = layers.with(input, loss, targets);
    return new NetworkDiagram(withSlopes, input, caption, description);
  }

  /** Returns the same picture with this caption. */
  public NetworkDiagram caption(String text) {
    return new NetworkDiagram(diagram, input, text, description);
  }

  /** Returns the same picture, told in these words for one who cannot see it. */
  public NetworkDiagram describe(String text) {
    return new NetworkDiagram(diagram, input, caption, text);
  }

  @Override
  public String caption() {
    return caption;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public String svg() {
    return svg(diagram);
  }

  @Override
  public String narrow() {
    return svg(diagram.narrow());
  }

  @Override
  public String csv() {
    return diagram.csv();
  }

  private String svg(Diagram drawn) {
    Svg svg = new Svg();
    drawn.draw(svg, input);
    return svg.document(drawn.width(), drawn.height(), caption, description);
  }
}
