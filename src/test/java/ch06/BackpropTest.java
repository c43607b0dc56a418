package ch06;

import static ch06.BackpropNetworks.engine;
import static ch06.BackpropNetworks.extreme;
import static ch06.BackpropNetworks.fixedSlope;
import static ch06.BackpropNetworks.golden;
import static ch06.BackpropNetworks.mazur;
import static ch06.BackpropNetworks.measured;
import static ch06.BackpropNetworks.named;
import static ch06.BackpropNetworks.network;
import static ch06.BackpropNetworks.numbers;
import static ch06.BackpropNetworks.scaled;
import static ch06.BackpropNetworks.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import org.junit.jupiter.api.Test;

class BackpropTest {
  private static final List<ElementwiseActivation> SMOOTH =
      List.of(new Sigmoid(), new Tanh(), new Softplus(), new Identity());
  private static final List<ElementwiseActivation> ALL =
      List.of(new Relu(), new LeakyRelu(0.01), new Sigmoid(), new Tanh(), new Identity());
  private static final Matrix X1 = Matrix.ofRow(0.05, 0.10);
  private static final Matrix Y1 = Matrix.ofRow(0.01, 0.99);
  private static final String MISFIT =
      "Two matrices do not fit: write the shape beside each. dL/dW is [out x in],"
          + " δ is [N x out], what the layer received is [N x in].";

  /** An answer to the worked example, recognized by four of its entries, and the mistake in it. */
  private record Mistake(Predicate<Map<String, Matrix>> answer, String message) {}

  private static final List<Mistake> MISTAKES = List.of(
      new Mistake(digits(0.00226835045365, 0.00515453942058, 0.439829648962, -0.128782027665),
          "The slope of the activation is missing at the outputs: δ = dL/da · g'(z) there,"
              + " too."),
      new Mistake(digits(0.00181751531966, 0.00413703226487, 0.0821670405642, -0.0226025404775),
          "The slope of the activation is missing in the hidden layers: δ = dL/da · g'(z)."),
      new Mistake(digits(0.00940051302408, 0.0214224937225, 0.439829648962, -0.128782027665),
          "The slope of the activation is missing everywhere: δ = dL/da · g'(z)."),
      new Mistake(digits(0.000461550563141, 0.00116204853151, 0.0821670405642, -0.0226025404775),
          "The weights are turned on the way back: sender i adds up wⱼᵢ δⱼ over all"
              + " receivers j, which is δW for a row of δ."),
      new Mistake(digits(0.000364722877594, 0.000847259208935, 0.0821670405642, -0.0226025404775),
          "You propagated through weights that you had just changed: first all gradients,"
              + " then the update, and no update here."),
      new Mistake(digits(0.000471425465355, 0.00107302613904, 0.0957897695425, -0.0278281593549),
          "The slope of g is taken at a: it belongs to the weighted input z."),
      new Mistake(entry("dL/dW2", 1, 0, 0.0826676278475),
          "The outer product is swapped: row j of dL/dW belongs to δⱼ."),
      new Mistake(entry("dL/dW2", 0, 0, 0.104062981391),
          "You took the layer's own outputs: aᵢ is what the layer received."),
      new Mistake(entry("dL/dW2", 0, 0, 0.0522832070148),
          "You took z of the layer before: what the layer received is its activation, g(z)."),
      new Mistake(digits(-0.000438567734474, -0.000995425470522, -0.0821670405642, 0.0226025404775),
          "The sign is reversed: the slope of ½(a - y)² is a - y."),
      new Mistake(digits(0.000877135468949, 0.00199085094104, 0.164334081128, -0.0452050809550),
          "All gradients are twice too large: with the ½ in the loss, the 2 goes away."),
      new Mistake(digits(0.000219283867237, 0.000497712735261, 0.0410835202821, -0.0113012702387),
          "All gradients are divided by the number of outputs: only the rows are averaged."),
      new Mistake(gradients -> gradients.size() != 4,
          "Two gradients for each layer: this network has 2 layers, so 4 of them."),
      new Mistake(digits(0.00226835045365, 0.00515453942058, 0.0821670405642, -0.0226025404775),
          "What goes back is dL/da without g'(z): hand on δW, not the slope that came in."),
      new Mistake(entry("dL/dW2", 0, 0, 0.00692492808143),
          "Every layer gets x: aᵢ is what this layer received from the one before."),
      new Mistake(entry("dL/dW1", 0, 0, 0.0821670405642),
          "The gradients come in reverse order: the first layer's are the first."));

  @Test
  @Points(3)
  void every_digit_of_the_worked_example() {
    List<Dense> layers = mazur();
    Map<String, Matrix> right = new LinkedHashMap<>();
    right.put("dL/dW1", Matrix.of(new double[][] {
      {0.0004385677344743465, 0.000877135468948693},
      {0.0004977127352608599, 0.0009954254705217198}}));
    right.put("dL/db1", Matrix.ofRow(0.00877135468948693, 0.009954254705217196));
    right.put("dL/dW2", Matrix.of(new double[][] {
      {0.08216704056423077, 0.08266762784753325},
      {-0.02260254047747507, -0.022740242215978222}}));
    right.put("dL/db2", Matrix.ofRow(0.13849856162855695, -0.038098236516556236));
    Expectation<Map<String, Matrix>> answer = call(layers, X1, Y1);
    for (Mistake mistake : MISTAKES) {
      answer = answer.mistakeIf(mistake.answer, mistake.message);
    }
    answer.is(right, 1e-12);
  }

  @Test
  @Points(3)
  void a_batch_of_three_examples_and_layers_that_are_not_square() {
    List<Dense> layers = golden();
    Matrix x = Matrix.of(new double[][] {{0.5, -1, 2}, {1.5, 0.25, -0.75}, {-0.5, 1, 0}});
    Matrix y = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0.5, -0.5}});
    Map<String, Matrix> right = engine(layers, x, y);
    Matrix lastX = Matrix.ofRow(x.row(2));
    Matrix lastY = Matrix.ofRow(y.row(2));
    Map<String, Matrix> last = scaled(engine(layers, lastX, lastY), 1.0 / 3);
    Map<String, Matrix> first = scaled(
        engine(layers, Matrix.ofRow(x.row(0)), Matrix.ofRow(y.row(0))), 1.0 / 3);
    Matrix fixed = fixedSlope(layers, x, y);
    Matrix meanX = x.sumRows().scale(1.0 / 3);
    Matrix meanY = y.sumRows().scale(1.0 / 3);
    call(layers, x, y)
        .mistakeIf(
            actual -> actual.values().stream().allMatch(m -> m.maxAbs() == 0)
                && named(Backprop.backprop(mazur(), X1, Y1)).get("dL/dW1").maxAbs() > 0,
            "All slopes are 0: 1/N with two ints is 0 from N = 2 on. Write 1.0/N.")
        .mistake(
            scaled(right, 3),
            "All gradients are N = 3 times too large: the loss is a mean over the rows, not a"
                + " sum.")
        .mistake(
            scaled(right, 1.0 / 3),
            "The gradients are divided by N twice: the 1/N comes in once, with a - y.")
        .mistakeIf(
            g -> g.size() == right.size() && g.get("dL/dW1").equals(right.get("dL/dW1"))
                && g.get("dL/db2").minus(right.get("dL/db2").scale(1.0 / 3)).maxAbs() < 1e-9,
            "The biases are divided by N once too often: δ has its 1/N already.")
        .mistakeIf(
            g -> g.size() == right.size() && near(g.get("dL/dW1"), right.get("dL/dW1"))
                && near(g.get("dL/db2"), right.get("dL/db2").scale(3)),
            "The biases' slopes are N = 3 times too large: they take the 1/N of the mean, too.")
        .mistakeIf(
            g -> g.size() == right.size() && near(g.get("dL/dW2"), right.get("dL/dW2"))
                && near(g.get("dL/db2"), first.get("dL/db2")),
            "The biases get the first example only: δ is added up over all rows.")
        .mistakeIf(
            g -> g.size() == right.size() && near(g.get("dL/db2"), fixed),
            "a (1 − a) is the slope of the sigmoid: each layer has its own g, and here it is Tanh"
                + " or Identity.")
        .mistake(
            last,
            "Only the last example counts: add up the gradients of all rows.")
        .mistake(
            engine(layers, meanX, meanY),
            "That is the gradient of the mean input: it is not the mean of the gradients.")
        .mistakeIf(
            g -> g.containsKey("dL/db1") && g.get("dL/db1").rows() == 3,
            "One row for each example: the gradient of the biases adds them up, [1 x out].")
        .mistakeIf(
            g -> g.containsKey("dL/dW1") && g.get("dL/dW1").rows() == 1,
            "The biases before weights: dL/dW comes first in each layer.")
        .mistakeIf(
            g -> g.containsKey("dL/dW1") && near(g.get("dL/dW1"), right.get("dL/dW2")),
            "The gradients come in reverse order: the first layer's are the first.")
        .mistakeIf(
            g -> g.containsKey("dL/dW1") && near(g.get("dL/dW1"), right.get("dL/dW1").transpose()),
            "The outer product is swapped: row j of dL/dW belongs to δⱼ, [out x in].")
        .mistakeIf(
            g -> g.size() == right.size() && near(g.get("dL/dW2"), right.get("dL/dW2"))
                && !near(g.get("dL/dW1"), right.get("dL/dW1")),
            "The last layer's slopes are right, those before it are not. Does δW go back, does each"
                + " layer multiply by the slope of its own activation, and does 1/N come in once?")
        .mistakeIfThrows(ShapeException.class, MISFIT)
        .is(right, 1e-12);
  }

  @Test
  @Points(3)
  void any_network_against_nudged_weights() {
    Expect.seeds(
        100,
        random -> {
          List<Dense> layers = network(random, SMOOTH, 1);
          Matrix x = numbers(random, 1 + random.nextInt(5), layers.get(0).inputs().orElseThrow());
          Matrix y = numbers(random, x.rows(), layers.get(layers.size() - 1).weights().rows());
          Map<String, Matrix> measured = measured(layers, x, y);
          call(layers, x, y)
              .mistakeIf(
                  g -> layers.size() > 2 && (g.size() == 4 || g.size() == 2 * layers.size()
                      && g.get("dL/dW1").maxAbs() == 0
                      && near(g.get("dL/dW" + layers.size()),
                          measured.get("dL/dW" + layers.size()))),
                  "Only the last layers have gradients, and this network has more: go back through"
                      + " all of them, to the first.")
              .mistakeIfThrows(
                  NullPointerException.class,
                  "Some layer has no gradient, or something that it needs: go back through all"
                      + " layers, to the first; this network has " + layers.size() + ".")
              .mistake(
                  scaled(engine(layers, x, y), x.rows()),
                  "All gradients are N times too large: the loss is a mean over the rows.")
              .mistakeIfThrows(ShapeException.class, MISFIT)
              .is(measured, 1e-6);
        });
  }

  @Test
  @Points(2)
  void kinks_zeros_and_thousands_against_the_engine() {
    Expect.seeds(
        100,
        random -> {
          List<Dense> layers = network(random, ALL, 3);
          int in = layers.get(0).inputs().orElseThrow();
          Matrix x = extreme(random, 1 + random.nextInt(5), in);
          Matrix y = extreme(random, x.rows(), layers.get(layers.size() - 1).weights().rows());
          Map<String, Matrix> right = engine(layers, x, y);
          call(layers, x, y)
              .mistakeIfThrows(ShapeException.class, MISFIT)
              .is(right, rounding(right));
        });
  }

  @Test
  @Points(1)
  void leaves_the_layers_as_they_are() {
    List<Dense> layers = mazur();
    List<Matrix> before = values(layers);
    Expect.given("X", X1, "Y", Y1)
        .when(() -> {
          Backprop.backprop(layers, X1, Y1);
          return values(layers);
        })
        .mistakeIf(
            after -> !after.equals(before),
            "You changed the layers: backpropagation does not learn. It only computes gradients.")
        .is(before, 0);
  }

  @Test
  @Points(1)
  void is_your_own_work() {
    List<Dense> layers = mazur();
    Expect.given("X", X1, "Y", Y1)
        .when(() -> {
          Backprop.backprop(layers, X1, Y1);
          return gradients(layers);
        })
        .mistakeIf(
            held -> held > 0,
            "The parameters hold gradients now, which the engine's own backward leaves there: do"
                + " without it.")
        .is(0.0, 0);
  }

  private static boolean near(Matrix a, Matrix b) {
    return a.rows() == b.rows() && a.columns() == b.columns() && a.minus(b).maxAbs() < 1e-9;
  }

  /** Sums of millions that nearly cancel keep a rounding error, another one in another order. */
  private static double rounding(Map<String, Matrix> gradients) {
    double largest = gradients.values().stream().mapToDouble(Matrix::maxAbs).max().orElse(0);
    return Math.max(1e-9, 1e-14 * largest);
  }

  private static double gradients(List<Dense> layers) {
    return layers.stream()
        .flatMap(layer -> layer.parameters().stream())
        .mapToDouble(parameter -> parameter.grad().maxAbs())
        .max()
        .orElse(0);
  }

  private static Expectation<Map<String, Matrix>> call(List<Dense> layers, Matrix x, Matrix y) {
    List<Object> given = new ArrayList<>();
    for (int l = 1; l <= layers.size(); l++) {
      Dense layer = layers.get(l - 1);
      given.addAll(List.of("W" + l, layer.weights(), "b" + l, layer.biases()));
      given.addAll(List.of("g" + l, layer.activation()));
    }
    given.addAll(List.of("X", x, "Y", y));
    return Expect.given(given.toArray()).when(() -> named(Backprop.backprop(layers, x, y)));
  }

  /** Recognizes four entries of the worked example: w1, w4, w5 and w7 of Mazur's page. */
  private static Predicate<Map<String, Matrix>> digits(double w1, double w4, double w5, double w7) {
    return entry("dL/dW1", 0, 0, w1)
        .and(entry("dL/dW1", 1, 1, w4))
        .and(entry("dL/dW2", 0, 0, w5))
        .and(entry("dL/dW2", 1, 0, w7));
  }

  private static Predicate<Map<String, Matrix>> entry(String name, int i, int j, double value) {
    return gradients -> {
      Matrix gradient = gradients.get(name);
      return gradient != null && gradient.rows() > i && gradient.columns() > j
          && Math.abs(gradient.get(i, j) - value) <= 1e-6 * Math.abs(value);
    };
  }
}
