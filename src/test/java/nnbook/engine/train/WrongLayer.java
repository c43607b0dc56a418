package nnbook.engine.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nnbook.engine.activation.Activation;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.matrix.Matrix;

/** A dense layer whose backward multiplies dL/dW, dL/db and dL/dX by factors that do not belong. */
record WrongLayer(Layer right, double weights, double biases, double below) implements Layer {

  @Override
  public Matrix forward(Matrix x) {
    return right.forward(x);
  }

  @Override
  public Matrix backward(Matrix gradOutput) {
    List<Matrix> before = new ArrayList<>();
    parameters().forEach(parameter -> before.add(parameter.grad()));
    Matrix gradInput = right.backward(gradOutput);
    multiply(parameters().get(0), before.get(0), weights);
    multiply(parameters().get(1), before.get(1), biases);
    return gradInput.scale(below);
  }

  private static void multiply(Parameter parameter, Matrix before, double factor) {
    Matrix added = parameter.grad().minus(before);
    parameter.zeroGrad();
    parameter.accumulate(before);
    parameter.accumulate(added.scale(factor));
  }

  @Override
  public List<Parameter> parameters() {
    return right.parameters();
  }

  @Override
  public int outputs(int count) {
    return right.outputs(count);
  }

  @Override
  public OptionalInt inputs() {
    return right.inputs();
  }

  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return right.activationAfter(before);
  }

  @Override
  public WrongLayer withoutActivation() {
    return new WrongLayer(right.withoutActivation(), weights, biases, below);
  }
}
