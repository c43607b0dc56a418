package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often does Keras' example learn XOR? About one run in six. Shares come from 20,000 runs in
 * numpy (2 ReLU units) or 1,000 (others); an interval is 3.3 standard deviations wide each way.
 */
class XorStudyTest {
  private static final double LN2 = StrictMath.log(2);
  private static final double[] PLATEAUS = {LN2 / 2, 0.75 * (StrictMath.log(3) - 2 * LN2 / 3), LN2};

  private static final double[][][] GOLDEN_W1 = {
    {{0.8, -0.6}, {-0.5, 0.9}}, {{0.7, -0.4}, {-0.5, -0.6}},
    {{0.6, 0.9}, {0.8, -0.7}}, {{-0.5, -0.3}, {-0.8, -0.1}}
  };
  private static final double[][] GOLDEN_W2 = {{0.7, 0.9}, {0.9, 0.5}, {-0.5, 0.7}, {0.6, -0.4}};

  @Tag("statistics")
  @Test
  void a_thousand_seeds_end_on_four_plateaus_and_one_in_six_is_solved() {
    int[] counts = new int[4];
    for (int seed = 0; seed < 1000; seed++) {
      counts[plateau(Xor.finalLoss(2, new Relu(), seed), seed)]++;
    }
    String found = counts[0] + " " + counts[1] + " " + counts[2] + " " + counts[3];
    assertTrue(counts[0] >= 135 && counts[0] <= 215, found);
    assertWithin(0.112, counts[1] / 1000.0, 1000, found);
    assertWithin(0.475, counts[2] / 1000.0, 1000, found);
    assertWithin(0.238, counts[3] / 1000.0, 1000, found);
  }

  /** 0 for solved, else which plateau. */
  private static int plateau(double loss, int seed) {
    for (int k = 0; k < PLATEAUS.length; k++) {
      if (Math.abs(loss - PLATEAUS[k]) < 0.01) {
        return k + 1;
      }
    }
    assertTrue(loss < Xor.SOLVED, "seed " + seed + " ends at " + loss);
    return 0;
  }

  @Tag("statistics")
  @ParameterizedTest
  @CsvSource({"3, 0.373", "4, 0.531", "8, 0.882", "16, 0.989"})
  void wider_networks_learn_more_often(int hidden, double share) {
    assertShare(share, hidden, new Relu(), 150);
  }

  @Tag("statistics")
  @ParameterizedTest
  @CsvSource({"2, 0.450", "4, 0.965", "8, 1"})
  void tanh_learns_more_often(int hidden, double share) {
    assertShare(share, hidden, new Tanh(), 150);
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"3, 0.373", "4, 0.531", "6, 0.753", "8, 0.882", "16, 0.989", "32, 1"})
  void wider_networks_over_a_thousand_seeds(int hidden, double share) {
    assertShare(share, hidden, new Relu(), 1000);
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"2, 0.450", "4, 0.965", "8, 1"})
  void tanh_over_a_thousand_seeds(int hidden, double share) {
    assertShare(share, hidden, new Tanh(), 1000);
  }

  @Tag("slow")
  @Test
  void other_activations_over_a_thousand_seeds() {
    assertShare(0.533, 2, new LeakyRelu(0.1), 1000);
    assertShare(0.557, 2, new Sigmoid(), 1000);
  }

  private static void assertShare(double expected, int hidden, Activation g, int seeds) {
    double share = Xor.share(hidden, g, seeds);
    assertWithin(expected, share, seeds, hidden + " hidden, " + g);
  }

  /** Both shares are counts, so both scatter: the reference over 1,000 runs, ours over n. */
  private static void assertWithin(double expected, double share, int n, String what) {
    double p = Math.min(expected, 1 - 1.0 / 1000);
    double deviation = StrictMath.sqrt(p * (1 - p) * (1.0 / n + 1.0 / 1000));
    assertEquals(expected, share, 3.3 * deviation, what);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.6217701711893213, 0.6626216965135217, 0.6544590869906999",
    "1, 0.6153875618253712, 0.6596560125764395, 0.651162585977694",
    "2, 0.6091084513705488, 0.6567571125474613, 0.6469874747549227",
    "10, 0.5697328160447628, 0.6366565850232397, 0.6247333221161935",
    "100, 0.2859636820957317, 0.5288122722251395, 0.4402597068766608",
    "200, 0.11414754551625776, 0.4905513742855458, 0.36976224129000884",
    "500, 0.022599263479510072, 0.4793671261387148, 0.3499953062892834",
    "1000, 0.00636642532937018, 0.47787449406303606, 0.34740037892288567",
  })
  void golden_traces(int epochs, double lucky, double oneDead, double half) {
    double[] expected = {lucky, oneDead, half, LN2};
    for (int k = 0; k < expected.length; k++) {
      Sequential net = Xor.network(GOLDEN_W1[k], GOLDEN_W2[k]);
      Xor.KERAS.fit(net, Xor.X, Xor.Y, epochs);
      assertEquals(expected[k], Xor.loss(net), 1e-12, "case " + k);
    }
  }

  @Test
  void golden_first_gradients() {
    assertGradients(0, new double[] {0.045309577509598686, 0.10893038296032456,
        0.14005334952041731, 0.07077798798831965, 0.045309577509598686, 0.07077798798831965,
        -0.04158652538359398, -0.007029428411912189, 0.11275534394630232});
    assertGradients(1, new double[] {0.049406032610594716, 0.12759590361722722, 0, 0,
        0.049406032610594716, 0, -0.01828237624386067, 0, 0.05489559178954967});
    assertGradients(2, new double[] {0.012387800700165437, 0.03429724141919683,
        -0.017342920980231616, 0.05884572795423827, 0.08871770494381817, -0.017342920980231616,
        -0.07660039539475283, -0.07866620907450297, -0.052435409887636356});
    assertGradients(3, new double[9]);
  }

  private static void assertGradients(int k, double[] expected) {
    Sequential net = Xor.network(GOLDEN_W1[k], GOLDEN_W2[k]);
    Sequential logits = net.logits();
    logits.backward(new BinaryCrossEntropy().gradient(logits.forward(Xor.X), Xor.Y));
    int n = 0;
    for (var parameter : net.parameters()) {
      Matrix grad = parameter.grad();
      for (int i = 0; i < grad.rows(); i++) {
        for (int j = 0; j < grad.columns(); j++) {
          assertEquals(expected[n], grad.get(i, j), 1e-15, "case " + k + ", number " + n);
          n++;
        }
      }
    }
    assertEquals(9, n);
  }

  @Test
  void a_dead_unit_keeps_its_first_weights() {
    Sequential net = Xor.network(GOLDEN_W1[1], GOLDEN_W2[1]);
    Xor.KERAS.fit(net, Xor.X, Xor.Y, 1000);
    Dense hidden = (Dense) net.layers().get(0);
    Dense output = (Dense) net.layers().get(1);
    assertEquals(Matrix.ofRow(-0.5, -0.6), hidden.weights().rowsAt(1));
    assertEquals(0.5, output.weights().get(0, 1));
    double[] p = net.forward(Xor.X).column(0);
    assertEquals(0.3339, p[0], 1e-4);
    assertEquals(0.9980, p[2], 1e-4);
  }
}
