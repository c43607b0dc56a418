package nnbook.milestone;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.matrix.Matrix;

/**
 * Dense layers whose way back and whose rule for a step come from {@link Parts}, in a form that
 * any training loop can use: a loop subtracts a rate times the gradient, so the gradient here is
 * the rule's step divided by the rate.
 */
final class OwnNetwork implements Layer {
  private final List<Dense> layers;
  private final Parts.Gradients gradients;
  private final Runnable rule;
  private final double rate;
  private Matrix x = Matrix.zeros(1, 1);
  private Matrix outputs = x;

  OwnNetwork(List<Dense> layers, Parts parts, double rate) {
    this.layers = List.copyOf(layers);
    this.gradients = parts.gradients();
    this.rule = parts.rule().on(parameters(), rate);
    this.rate = rate;
  }

  @Override
  public Matrix forward(Matrix batch) {
    x = batch;
    outputs = batch;
    for (Dense layer : layers) {
      outputs = layer.forward(outputs);
    }
    return outputs;
  }

  /** The slopes of half the squared error are (A - Y) / N, so Y is what makes them these. */
  @Override
  public Matrix backward(Matrix gradOutput) {
    Matrix y = outputs.minus(gradOutput.scale(x.rows()));
    List<Matrix> all = gradients.of(layers, x, y);
    List<Parameter> parameters = parameters();
    List<Matrix> before = parameters.stream().map(Parameter::value).toList();
    for (int k = 0; k < parameters.size(); k++) {
      parameters.get(k).zeroGrad();
      parameters.get(k).accumulate(all.get(k));
    }
    rule.run();
    for (int k = 0; k < parameters.size(); k++) {
      Parameter parameter = parameters.get(k);
      Matrix step = before.get(k).minus(parameter.value());
      parameter.set(before.get(k));
      parameter.zeroGrad();
      parameter.accumulate(step.scale(1 / rate));
    }
    return Matrix.zeros(x.rows(), x.columns()); // nobody asks for the slopes of the pixels
  }

  @Override
  public List<Parameter> parameters() {
    return layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
  }

  @Override
  public int outputs(int inputs) {
    return layers.get(layers.size() - 1).weights().rows();
  }

  @Override
  public OptionalInt inputs() {
    return layers.get(0).inputs();
  }

  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return Optional.of(new Identity());
  }

  @Override
  public String toString() {
    return "OwnNetwork" + Stream.of(layers.toArray()).toList();
  }
}
