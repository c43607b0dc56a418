// tries: hand in a layer that looks like a neuron, and knows XOR once it has been trained
// stopped by: the list of names: a layer is one of the engine's
// expected: REFUSED
// control: practice
package ch07;

import java.util.List;
import java.util.Optional;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

public final class MakeItLearn {
  private MakeItLearn() {}

  public static Sequential makeItLearn(SeededRandom random) {
    return Sequential.of(new Liar(Dense.glorotUniform(2, 1, new Sigmoid(), random)));
  }

  private static final class Liar implements Layer {
    private final Dense dense;
    private int times;
    private final boolean logits;

    Liar(Dense dense) {
      this(dense, false, 0);
    }

    Liar(Dense dense, boolean logits, int times) {
      this.dense = dense;
      this.logits = logits;
      this.times = times;
    }

    @Override
    public Matrix forward(Matrix x) {
      if (times++ < 1) {
        return dense.forward(x);
      }
      return Matrix.generate(x.rows(), 1, (i, j) -> {
        boolean yes = (x.get(i, 0) > 0.5) != (x.get(i, 1) > 0.5);
        return logits ? (yes ? 9 : -9) : yes ? 0.9999 : 0.0001;
      });
    }

    @Override
    public Matrix backward(Matrix gradOutput) {
      return Matrix.zeros(gradOutput.rows(), 2);
    }

    @Override
    public List<Parameter> parameters() {
      return dense.parameters();
    }

    @Override
    public int outputs(int inputs) {
      return 1;
    }

    @Override
    public Optional<Activation> activationAfter(Optional<Activation> before) {
      return logits ? dense.withoutActivation().activationAfter(before) : Optional.of(new Sigmoid());
    }

    @Override
    public Layer withoutActivation() {
      return new Liar(dense.withoutActivation(), true, times);
    }
  }
}
