package nnbook.plot;

import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.neuron.Neuron;
import nnbook.plot.diagram.Diagram;
import nnbook.plot.diagram.LayersDiagram;
import nnbook.plot.diagram.NetworkWords;
import nnbook.plot.diagram.NeuronDiagram;
import nnbook.plot.svg.Captioned;
import nnbook.plot.svg.FigureWords;

/**
 * A network, or one neuron, as circles and connections. Small ones show their weights and biases,
 * wide ones are shortened.
 *
 * <pre>
 * NetworkDiagram.of(network).values(0.05, 0.10).caption("The forward pass.")
 * </pre>
 */
public final class NetworkDiagram extends Captioned<NetworkDiagram> implements Figure {
  private final Diagram diagram;
  private final double[] input;

  private NetworkDiagram(Diagram diagram, double[] input, FigureWords words) {
    super(words);
    this.diagram = diagram;
    this.input = input;
  }

  /** Returns the picture of a network with its numbers. */
  public static NetworkDiagram of(Sequential network) {
    NetworkWords words = new NetworkWords(CatalogText.get("diagram.input"),
        CatalogText.get("diagram.forward"), CatalogText.get("diagram.backward"));
    LayersDiagram diagram = new LayersDiagram(network, words);
    return of(diagram, CatalogText.get("diagram.network", diagram.sizes()));
  }

  /** Returns the picture of a neuron with this many inputs in symbols: a_1, w_1, b, z, g, a. */
  public static NetworkDiagram neuron(int inputs) {
    if (inputs < 1 || inputs > 6) {
      throw new IllegalArgumentException(
          "NetworkDiagram.neuron: inputs must be from 1 to 6, was " + inputs);
    }
    return of(new NeuronDiagram(inputs), CatalogText.get("diagram.neuron"));
  }

  /** Returns the picture of this neuron with its numbers. */
  public static NetworkDiagram neuron(Neuron neuron) {
    return of(new NeuronDiagram(neuron), CatalogText.get("diagram.neuron"));
  }

  private static NetworkDiagram of(Diagram diagram, String caption) {
    return new NetworkDiagram(diagram, new double[0], FigureWords.of(caption));
  }

  /** Returns the same picture with the values that this input gives. */
  public NetworkDiagram values(double... newInput) {
    diagram.check(newInput);
    return new NetworkDiagram(diagram, newInput.clone(), words());
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
    return new NetworkDiagram(layers.with(input, loss, targets), input, words());
  }

  /** Returns the same picture with this caption. */
  public NetworkDiagram caption(String text) {
    return with(words().withCaption(text));
  }

  @Override
  protected NetworkDiagram with(FigureWords newWords) {
    return new NetworkDiagram(diagram, input, newWords);
  }

  @Override
  public String svg() {
    return diagram.svg(input, words());
  }

  @Override
  public String narrow() {
    return diagram.narrow().svg(input, words());
  }

  @Override
  public String csv() {
    return diagram.csv(CatalogText.columns("network"));
  }
}
