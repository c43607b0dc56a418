package nnbook.web.figure;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.initializer.Initializer;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.L2;

/**
 * A network that learns to tell two classes of points in the plane.
 *
 * <p>State: {@code data}, {@code noise}, {@code points} for own data, {@code test}, how many of a
 * hundred points are kept apart, {@code seed}, {@code hidden}, the units of each hidden layer,
 * {@code activation}, {@code initializer}, {@code optimizer}, {@code rate}, {@code l2}, {@code
 * batch}, {@code epochs}.
 *
 * <p>Answer: {@code x1}, {@code x2}, {@code label} of the points that are learned; {@code test1},
 * {@code test2}, {@code testLabel}, {@code testLosses}, {@code testAccuracy} of those kept apart;
 * {@code map}, the output all over
 * the plane; {@code units}, the maps of all hidden units, one after the other; {@code weights} of
 * all layers, row by row; {@code losses}; {@code accuracy}; {@code lost}, the epoch in which the
 * loss ran away, or 0; {@code java}, the program.
 */
final class PlaygroundFigure implements LiveFigure {
  private static final double EDGE = 6;
  private static final int SIDE = 40;
  private static final int SMALL = 14;
  private static final int MOST_UNITS = 16;

  private List<PlaygroundRun> last = List.of();

  @Override
  public FigureNumbers answer(FigureState state) {
    FigureState settings = state.without("epochs");
    int epochs = state.count("epochs");
    if (last.isEmpty() || !last.get(0).leadsTo(settings, epochs)) {
      last = List.of(begin(settings));
    }
    PlaygroundRun run = last.get(0);
    run.advanceTo(epochs);
    Sequential network = run.network();
    PlaygroundData data = run.data();
    return FigureNumbers.empty()
        .with("x1", data.x().column(0)).with("x2", data.x().column(1))
        .with("label", data.y().column(0))
        .with("test1", data.test().column(0)).with("test2", data.test().column(1))
        .with("testLabel", data.testLabels().column(0))
        .with("testLosses", run.testLosses())
        .with("testAccuracy", accuracy(network, data.test(), data.testLabels()))
        .with("edge", EDGE)
        .with("map", network.forward(plane(SIDE)).column(0))
        .with("units", units(network))
        .with("weights", weights(network))
        .with("losses", run.training().losses())
        .with("accuracy", accuracy(network, data.x(), data.y()))
        .with("lost", run.training().isLost() ? run.training().epoch() : 0)
        .with("java", program(state, data));
  }

  static PlaygroundRun begin(FigureState state) {
    SeededRandom random = new SeededRandom(state.count("seed"));
    PlaygroundData data = PlaygroundData.of(state, random);
    Optimizer optimizer = Choices.optimizer(state.word("optimizer"), state.number("rate"));
    return new PlaygroundRun(state, data, new SteppedTraining(network(state, random),
        new BinaryCrossEntropy(), optimizer, new L2(state.number("l2")), state.count("batch"),
        state.count("seed"), data.x(), data.y()));
  }

  private static Sequential network(FigureState state, SeededRandom random) {
    ElementwiseActivation g = Choices.activation(state.word("activation"));
    Initializer start = Choices.initializer(state.word("initializer"));
    List<Layer> layers = new ArrayList<>();
    int inputs = 2;
    for (int units : hidden(state)) {
      layers.add(Dense.of(inputs, units, g, start, random));
      inputs = units;
    }
    layers.add(Dense.of(inputs, 1, new Sigmoid(), start, random));
    return Sequential.of(layers.toArray(new Layer[0]));
  }

  static int[] hidden(FigureState state) {
    double[] numbers = state.numbers("hidden");
    int[] units = new int[numbers.length];
    for (int l = 0; l < units.length; l++) {
      units[l] = (int) numbers[l];
      if (units[l] != numbers[l] || units[l] < 1 || units[l] > MOST_UNITS) {
        throw new IllegalArgumentException(
            "hidden must have 1 to " + MOST_UNITS + " units a layer, was " + numbers[l]);
      }
    }
    return units;
  }

  /** The middles of all cells, from the upper left on. */
  private static Matrix plane(int side) {
    return Matrix.generate(side * side, 2, (cell, axis) -> axis == 0
        ? PlaneMap.middle(cell % side, side, EDGE) : -PlaneMap.middle(cell / side, side, EDGE));
  }

  private static double[] units(Sequential network) {
    List<double[]> maps = new ArrayList<>();
    Matrix a = plane(SMALL);
    for (Layer layer : network.layers().subList(0, network.layers().size() - 1)) {
      a = layer.forward(a);
      for (int j = 0; j < a.columns(); j++) {
        maps.add(a.column(j));
      }
    }
    return joined(maps);
  }

  private static double[] weights(Sequential network) {
    List<double[]> rows = new ArrayList<>();
    for (Layer layer : network.layers()) {
      Matrix weights = ((Dense) layer).weights();
      for (int j = 0; j < weights.rows(); j++) {
        rows.add(weights.row(j));
      }
    }
    return joined(rows);
  }

  private static double[] joined(List<double[]> parts) {
    double[] all = new double[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (double[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** The share of the points on the right side; 0 if there are none. */
  private static double accuracy(Sequential network, Matrix x, Matrix y) {
    double[] outputs = network.forward(x).column(0);
    int right = 0;
    for (int i = 0; i < outputs.length; i++) {
      right += (outputs[i] >= 0.5 ? 1 : 0) == y.get(i, 0) ? 1 : 0;
    }
    return (double) right / Math.max(outputs.length, 1);
  }

  /** A playground's network and training as a program that runs in the book. */
  private static String program(FigureState state, PlaygroundData data) {
    StringBuilder code = new StringBuilder();
    code.append("var random = new SeededRandom(").append(state.count("seed")).append(");\n");
    code.append(data.java());
    code.append("var model = Sequential.of(\n");
    int inputs = 2;
    for (int units : hidden(state)) {
      code.append(layer(inputs, units, Choices.activationCode(state.word("activation")), state));
      code.append(",\n");
      inputs = units;
    }
    code.append(layer(inputs, 1, "new Sigmoid()", state)).append(");\n");
    code.append("var trainer = new Trainer(new BinaryCrossEntropy(),\n    ")
        .append(Choices.optimizerCode(state.word("optimizer"), state.number("rate")))
        .append(")\n    .batchSize(").append(state.count("batch"))
        .append(").seed(").append(state.count("seed")).append(')');
    if (state.number("l2") > 0) {
      code.append(".l2(").append(state.number("l2")).append(')');
    }
    boolean tests = data.test().rows() > 0;
    code.append(tests ? "\n    .validation(testX, testY)" : "");
    return code.append(";\n")
        .append("trainer.fit(model, ").append(tests ? "trainX, trainY, " : "x, y, ")
        .append(state.count("epochs")).append(")\n")
        .toString();
  }

  private static String layer(int inputs, int units, String activation, FigureState state) {
    return "    Dense.of(" + inputs + ", " + units + ", " + activation + ",\n        "
        + Choices.initializerCode(state.word("initializer")) + ", random)";
  }
}
