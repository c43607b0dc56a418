package nnbook.engine.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.optimizer.Sgd;
import org.junit.jupiter.api.Test;

/** M. Nielsen, "Neural Networks and Deep Learning", chapter 3: one neuron learns 1 → 0. */
class NielsenNeuronTest {
  @Test
  void the_quadratic_cost_starts_slowly_when_the_neuron_is_very_wrong() {
    Dense mild = learn(0.6, 0.9, 0.15, new HalfSquaredError(), 300);
    assertEquals(0.09395569486364724, output(mild), 1e-13);
    assertEquals(-1.2831324334215497, mild.weights().get(0, 0), 1e-12);
    assertEquals(-0.9831324334215481, mild.biases().get(0, 0), 1e-12);
    Dense severe = learn(2, 2, 0.15, new HalfSquaredError(), 300);
    assertEquals(0.2028484242677765, output(severe), 1e-13);
    assertEquals(-0.684292910952007, severe.weights().get(0, 0), 1e-12);
    assertEquals(0.82, output(learn(0.6, 0.9, 0.15, new HalfSquaredError(), 0)), 0.005);
    assertEquals(0.98, output(learn(2, 2, 0.15, new HalfSquaredError(), 0)), 0.005);
  }

  @Test
  void cross_entropy_does_not() {
    Loss loss = new BinaryCrossEntropy();
    assertEquals(0.011638208968903711, output(learn(0.6, 0.9, 0.15, loss, 300)), 1e-13);
    assertEquals(0.012008741510817504, output(learn(2, 2, 0.15, loss, 300)), 1e-13);
    assertEquals(0.4176792995988869, output(learn(0.6, 0.9, 0.005, loss, 300)), 1e-13);
    assertEquals(0.7795870642061684, output(learn(2, 2, 0.005, loss, 300)), 1e-13);
  }

  private Dense learn(double w, double b, double rate, Loss loss, int epochs) {
    Dense neuron = Dense.of(new double[][] {{w}}, new double[] {b}, new Sigmoid());
    Sequential net = Sequential.of(neuron);
    Sequential trained = loss instanceof BinaryCrossEntropy ? net.logits() : net;
    Descent descent = new Sgd(rate).on(net.parameters());
    for (int epoch = 0; epoch < epochs; epoch++) {
      trained.backward(loss.gradient(trained.forward(Matrix.ofRow(1)), Matrix.ofRow(0)));
      descent.step();
    }
    return neuron;
  }

  private double output(Dense neuron) {
    return neuron.forward(Matrix.ofRow(1)).get(0, 0);
  }
}
