package nnbook.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nnbook.engine.autodiff.Value;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** The slopes of one output with respect to each input. */
@FunctionalInterface
public interface Gradient {

  /** The slopes at x, one for each input. */
  double[] at(double... x);

  /** The slopes of one output of a network, counted from 0, by its backward. */
  // tag::gradient-of-network[]
  static Gradient of(Layer network, int output) {
    return x -> {
      Matrix a = network.forward(Matrix.ofRow(x));
      // tag::gradient-of-network-checks[]
      Require.index("Gradient.of", "output", output, a.columns());
      // end::gradient-of-network-checks[]
      Matrix chosen = Matrix.generate(
          1, a.columns(), (i, j) -> j == output ? 1 : 0);
      return backward(network, chosen).row(0);
    };
  }
  // end::gradient-of-network[]

  /** The slopes of any formula, by autodiff. */
  static Gradient of(Function<Value[], Value> formula) {
    return x -> {
      Value[] inputs = new Value[x.length];
      for (int i = 0; i < x.length; i++) {
        inputs[i] = Value.of(x[i]);
      }
      formula.apply(inputs).backward();
      return Matrix.generate(1, x.length, (r, i) -> inputs[i].grad()).row(0);
    };
  }

  /**
   * The slopes of a loss with respect to each entry of a batch X, of the shape of X. A loss that
   * contains the network's last activation is given the logits, as in training.
   */
  static Matrix ofLoss(Sequential network, Loss loss, Matrix x, Matrix targets) {
    boolean link = loss.takesLogitsOf("Gradient.ofLoss", network);
    Sequential logits = link ? network.logits() : network;
    return backward(logits, loss.gradient(logits.forward(x), targets));
  }

  /** Backward for the sake of the inputs; the gradients of the parameters are as before. */
  private static Matrix backward(Layer network, Matrix gradOutput) {
    List<Matrix> before = new ArrayList<>();
    for (Parameter parameter : network.parameters()) {
      before.add(parameter.grad());
    }
    Matrix slopes = network.backward(gradOutput);
    for (int n = 0; n < before.size(); n++) {
      network.parameters().get(n).zeroGrad();
      network.parameters().get(n).accumulate(before.get(n));
    }
    return slopes;
  }
}
