package ch11;

import ch11.NanHunt.Culprit;
import ch11.NanHunt.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class NanHuntTest {
  private static final double NAN = Double.NaN;
  private static final double INFINITE = Double.POSITIVE_INFINITY;
  private static final String UNCHAINED =
      "A layer was given the wrong matrix: the first gets x, each other one what the layer before"
          + " it has computed.";
  private static final Matrix X = Matrix.of(new double[][] {{1, -2, 0.5}, {0, 3, -1}});
  private static final Finding NOTHING = new Finding(Culprit.NOTHING, 0);
  private static final Finding INPUT = new Finding(Culprit.INPUT, 0);

  @Test
  @Points(2)
  void one_of_each_kind() {
    check(network(), X, NOTHING);
    check(network(), with(X, 1, 2, NAN), INPUT);
    check(broken(network(), 2, 0, 1, 3, NAN), X, parameter(2));
    check(broken(network(), 1, 1, 0, 2, INFINITE), X, parameter(1));
    check(growing(), Matrix.ofRow(1, 0), output(3));
  }

  @Test
  @Points(2)
  void any_entry_of_any_matrix() {
    for (double bad : new double[] {NAN, INFINITE, -INFINITE}) {
      for (int i = 0; i < X.rows(); i++) {
        for (int j = 0; j < X.columns(); j++) {
          check(network(), with(X, i, j, bad), INPUT);
        }
      }
      for (int layer = 1; layer <= 2; layer++) {
        for (int which = 0; which <= 1; which++) {
          Matrix value = network().layers().get(layer - 1).parameters().get(which).value();
          for (int i = 0; i < value.rows(); i++) {
            for (int j = 0; j < value.columns(); j++) {
              check(broken(network(), layer, which, i, j, bad), X, parameter(layer));
            }
          }
        }
      }
    }
  }

  /** The tanh of infinity is 1, the sigmoid of minus infinity 0. */
  @Test
  @Points(1)
  void an_activation_may_hide_it() {
    for (Activation g : new Activation[] {new Tanh(), new Sigmoid()}) {
      Layer first = Dense.of(new double[][] {{1, -INFINITE}}, new double[1], g);
      Layer last = Dense.of(new double[][] {{2}}, new double[1], new Identity());
      check(Sequential.of(first, last), Matrix.ofRow(1, 2), parameter(1));
    }
  }

  @Test
  @Points(1)
  void large_numbers_are_finite() {
    double most = Double.MAX_VALUE;
    Layer tiny = Dense.of(new double[][] {{1e-300, 1e-300}}, new double[1], new Identity());
    Layer huge = Dense.of(new double[][] {{most}, {most}}, new double[2], new Tanh());
    check(Sequential.of(tiny), Matrix.of(new double[][] {{most, most}, {most, 0}}), NOTHING);
    check(Sequential.of(huge), Matrix.ofRow(1e-308), NOTHING);
  }

  @Test
  @Points(2)
  void the_first_of_several() {
    Sequential both = broken(broken(network(), 2, 0, 0, 0, NAN), 1, 0, 3, 1, NAN);
    check(both, X, parameter(1));
    check(both, with(X, 0, 0, NAN), INPUT);
    check(broken(growing(), 4, 0, 0, 1, NAN), Matrix.ofRow(1, 0), output(3));
    check(broken(growing(), 3, 0, 0, 1, NAN), Matrix.ofRow(1, 0), parameter(3));
    check(growing(), Matrix.of(new double[][] {{0, 0}, {0, -1}}), output(3));
  }

  @Test
  @Points(2)
  void any_network() {
    Expect.seeds(
        100,
        random -> {
          int layers = 1 + random.nextInt(4);
          int bad = 1 + random.nextInt(layers);
          Layer[] all = new Layer[layers];
          Arrays.setAll(all, l -> Dense.glorotUniform(2, 2, new Tanh(), random));
          Matrix x = Matrix.generate(2, 2, (i, j) -> random.nextDouble(-2, 2));
          switch (random.nextInt(4)) {
            case 0 -> check(Sequential.of(all), x, NOTHING);
            case 1 -> check(Sequential.of(all), with(x, 1, 0, bad(random)), INPUT);
            case 2 -> check(broken(Sequential.of(all), bad, random.nextInt(2), 0, 1, bad(random)),
                x, parameter(bad));
            default -> {
              all[bad - 1] = new Overflow();
              check(Sequential.of(all), x, output(bad));
            }
          }
        });
  }

  private static double bad(SeededRandom random) {
    return new double[] {NAN, INFINITE, -INFINITE}[random.nextInt(3)];
  }

  private static Finding parameter(int layer) {
    return new Finding(Culprit.PARAMETER, layer);
  }

  private static Finding output(int layer) {
    return new Finding(Culprit.OUTPUT, layer);
  }

  /** 3-4-2, all finite. */
  private static Sequential network() {
    Matrix first = Matrix.generate(4, 3, (j, i) -> (j - 1.5) * (i + 1) / 4);
    Matrix second = Matrix.generate(2, 4, (j, i) -> (i - j) / 3.0);
    return Sequential.of(
        Dense.of(first, Matrix.ofRow(0.5, 0, -1, 2), new Tanh()),
        Dense.of(second, Matrix.ofRow(1, -1), new Identity()));
  }

  /** Four layers of two neurons, each of which makes the numbers 10^120 times as large. */
  private static Sequential growing() {
    Layer[] layers = new Layer[4];
    Arrays.setAll(layers, l -> Dense.of(
        new double[][] {{1e120, 0}, {0, 1e120}}, new double[2], new Identity()));
    return Sequential.of(layers);
  }

  /** A layer without parameters, whose outputs are too large for a double. */
  private record Overflow() implements Layer {
    @Override
    public Matrix forward(Matrix x) {
      return x.map(v -> INFINITE);
    }

    @Override
    public Matrix backward(Matrix gradOutput) {
      return gradOutput;
    }

    @Override
    public int outputs(int inputs) {
      return inputs;
    }
  }

  private static Matrix with(Matrix m, int row, int column, double value) {
    return Matrix.generate(m.rows(), m.columns(), (i, j) ->
        i == row && j == column ? value : m.get(i, j));
  }

  private static Sequential broken(
      Sequential network, int layer, int which, int row, int column, double value) {
    Parameter parameter = network.layers().get(layer - 1).parameters().get(which);
    parameter.set(with(parameter.value(), row, column, value));
    return network;
  }

  /** Another walk, which some mistake takes, and what to say of it. */
  private record Detour(String message, Predicate<Matrix> ok, Predicate<Parameter> asked) {
    boolean isTaken() {
      return probes().stream().allMatch(
          probe -> answer(probe.network(), probe.x())
              .equals(Optional.of(walk(probe.network(), probe.x(), ok, asked))));
    }
  }

  private record Probe(Sequential network, Matrix x) {}

  private static final Predicate<Matrix> ALL = m -> entries(m, Double::isFinite);

  private static final List<Detour> DETOURS = List.of(
      new Detour("An infinity was passed over: ask Double.isFinite, not Double.isNaN.",
          m -> entries(m, v -> !Double.isNaN(v)), p -> true),
      new Detour("Nothing is ever found. No number equals NaN, not even NaN itself: ask"
          + " Double.isFinite.", m -> true, p -> true),
      new Detour("A NaN was passed over, and it is not infinite: ask Double.isFinite.",
          m -> entries(m, v -> !Double.isInfinite(v)), p -> true),
      new Detour("Each of these numbers is finite, only their sum is not: ask for each by itself.",
          m -> Double.isFinite(m.sum()), p -> true),
      new Detour("Only the first row of a matrix was looked at.",
          m -> ALL.test(m.rowsAt(0)), p -> true),
      new Detour("Only the first entry of a matrix was looked at.",
          m -> Double.isFinite(m.get(0, 0)), p -> true),
      new Detour("The parameters were not looked at, and an activation may hide what is wrong with"
          + " them: look at weights and biases before the outputs.", ALL, p -> false),
      new Detour("The biases were not looked at.", ALL, p -> !p.isBias()),
      new Detour("The weights were not looked at.", ALL, Parameter::isBias));

  private static List<Probe> probes() {
    Matrix most = Matrix.generate(2, 3, (i, j) -> i == 0 ? 0 : Double.MAX_VALUE);
    return List.of(
        new Probe(network(), X), new Probe(network(), with(X, 0, 0, NAN)),
        new Probe(network(), with(X, 0, 1, INFINITE)), new Probe(network(), with(X, 1, 2, NAN)),
        new Probe(Sequential.of(network().layers().get(0)), most),
        new Probe(broken(network(), 1, 0, 0, 0, INFINITE), X),
        new Probe(broken(network(), 1, 1, 0, 0, INFINITE), X), // tanh hides it
        new Probe(broken(network(), 2, 0, 1, 2, -INFINITE), X),
        new Probe(broken(network(), 2, 1, 0, 1, INFINITE), X));
  }

  private static void check(Sequential network, Matrix x, Finding right) {
    call(network, x, right).is(right);
  }

  private static Expectation<Finding> call(Sequential network, Matrix x, Finding right) {
    Expectation<Finding> call =
        Expect.given("network", network, "x", x).when(() -> NanHunt.nanHunt(network, x));
    DETOURS.forEach(detour -> call.mistakeIf(found -> detour.isTaken(), detour.message()));
    return call
        .mistakeIfThrows(ShapeException.class, UNCHAINED)
        .mistakeIf(found -> answer(network(), X).isEmpty(), UNCHAINED)
        .mistakeIf(
            found -> answer(broken(network(), 1, 1, 0, 0, INFINITE), X)
                .equals(Optional.of(parameter(2))),
            "network.parameters() has those of all layers in turn: ask each layer for its own.")
        .mistakeIf(
            found -> found != null && found.culprit() == Culprit.NOTHING
                && right.layer() == network.layers().size()
                && answer(broken(network(), 1, 0, 0, 0, NAN), X).equals(Optional.of(parameter(1))),
            "The last layer was not looked at.")
        .mistakeIf(
            found -> found != null && right.layer() > 0 && found.culprit() == right.culprit()
                && found.layer() == right.layer() - 1,
            "Layers count from 1 here: the place is right, its number is one too small.")
        .mistakeIf(
            found -> found != null && right.layer() == 0 && found.culprit() == right.culprit(),
            "With " + right.culprit() + " the layer is 0.")
        .mistakeIf(
            found -> found != null && right.culprit() == Culprit.INPUT,
            "x itself is not finite: look at it first, before any layer.")
        .mistakeIf(
            found -> found != null && right.culprit() == Culprit.PARAMETER
                && found.culprit() == Culprit.OUTPUT && found.layer() == right.layer(),
            "The outputs are not finite because a parameter is not: look at the parameters of a"
                + " layer before its outputs.")
        .mistakeIf(
            found -> found != null && found.layer() > right.layer()
                && found.culprit() != Culprit.NOTHING && right.culprit() != Culprit.NOTHING,
            right.culprit() + " in layer " + right.layer()
                + " comes first: return the first place, not a later one.");
  }

  /** Empty where the code throws, which it does where a layer gets a matrix that does not fit. */
  private static Optional<Finding> answer(Sequential network, Matrix x) {
    try {
      return Optional.ofNullable(NanHunt.nanHunt(network, x));
    } catch (ShapeException e) {
      return Optional.empty();
    }
  }

  /** The walk from the input to the output, as {@code ok} sees matrices. */
  private static Finding walk(
      Sequential network, Matrix x, Predicate<Matrix> ok, Predicate<Parameter> asked) {
    if (!ok.test(x)) {
      return INPUT;
    }
    Matrix a = x;
    for (int l = 1; l <= network.layers().size(); l++) {
      Layer layer = network.layers().get(l - 1);
      if (!layer.parameters().stream().filter(asked).allMatch(p -> ok.test(p.value()))) {
        return parameter(l);
      }
      a = layer.forward(a);
      if (!ok.test(a)) {
        return output(l);
      }
    }
    return NOTHING;
  }

  private static boolean entries(Matrix m, DoublePredicate ok) {
    return Arrays.stream(m.toArray()).flatMapToDouble(Arrays::stream).allMatch(ok);
  }
}
