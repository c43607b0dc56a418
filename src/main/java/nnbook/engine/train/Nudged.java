package nnbook.engine.train;

import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;

/** A network in which one number at a time is moved: what backward says of it, and the loss. */
final class Nudged {
  /** A loss is off by about two units in its last place, or in that of the outputs. */
  private static final double ROUNDING = 0x1p-51;

  private final Layer network;
  private final Loss loss;
  private final Parameter input;
  private final Matrix targets;
  private double rounding;

  Nudged(Layer network, Loss loss, Matrix x, Matrix targets) {
    this.network = network;
    this.loss = loss;
    this.targets = targets;
    input = Parameter.weights(x);
  }

  /** What the network is given, with its gradient. */
  Parameter input() {
    return input;
  }

  /** Computes all gradients anew. */
  void backward() {
    network.parameters().forEach(Parameter::zeroGrad);
    input.zeroGrad();
    Matrix z = network.forward(input.value());
    input.accumulate(network.backward(loss.gradient(z, targets)));
    rounding = ROUNDING * Math.max(Math.abs(loss.value(z, targets)), z.maxAbs());
  }

  /** Both slopes of an entry when h is added to it. */
  SlopePair slopes(Parameter parameter, int row, int column, double h) {
    Matrix w = parameter.value();
    Matrix gradient = gradient(parameter, row, column, h);
    double scale = w.maxAbs() == 0 ? 1 : w.maxAbs();
    MeasuredSlope measured = MeasuredSlope.of(moved -> {
      parameter.set(GradientCheck.nudge(w, row, column, moved - w.get(row, column)));
      return loss.value(network.forward(input.value()), targets);
    }, w.get(row, column) + h, scale, rounding);
    parameter.set(w);
    return new SlopePair(gradient.get(row, column), measured, gradient.maxAbs());
  }

  /** What was measured, and what backward says a step to the left and right, in the mean. */
  SlopePair around(Parameter parameter, int row, int column, SlopePair here) {
    double h = here.measured().step();
    double left = gradient(parameter, row, column, -h).get(row, column);
    double right = gradient(parameter, row, column, h).get(row, column);
    return new SlopePair((left + right) / 2, here.measured(), here.greatest());
  }

  private Matrix gradient(Parameter parameter, int row, int column, double h) {
    Matrix w = parameter.value();
    parameter.set(GradientCheck.nudge(w, row, column, h));
    backward();
    parameter.set(w);
    return parameter.grad();
  }
}
