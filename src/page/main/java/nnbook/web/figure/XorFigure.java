package nnbook.web.figure;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.L2;

/**
 * XOR from many seeds: the network of chapter 7, trained for 1,000 epochs from each.
 *
 * <p>State: {@code units}, {@code activation}, {@code rate}, {@code seeds}, how many of 0, 1, 2 …
 * there are. Answer: {@code losses}, where each of them ends; {@code solved}, how many are below
 * 0.1; {@code curve}, the losses of the last one, every tenth epoch.
 */
final class XorFigure implements LiveFigure {
  private static final int EPOCHS = 1000;
  private static final int THINNED = 10;
  private static final double SOLVED = 0.1;
  private static final L2 NO_PENALTY = new L2(0);
  private static final Matrix X = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private static final Matrix Y = Matrix.ofColumn(0, 1, 1, 0);

  /** What the runs so far have in common. */
  private FigureState settings = FigureState.of();
  private final List<Double> losses = new ArrayList<>();
  private double[] curve = {};

  @Override
  public FigureNumbers answer(FigureState state) {
    FigureState asked = state.without("seeds");
    int seeds = state.count("seeds");
    if (!asked.equals(settings) || seeds < losses.size()) {
      losses.clear();
      settings = asked;
      curve = new double[0];
    }
    while (losses.size() < seeds) {
      double[] all = run(asked, losses.size());
      losses.add(all[all.length - 1]);
      curve = thinned(all);
    }
    return FigureNumbers.empty()
        .with("losses", losses.stream().mapToDouble(Double::doubleValue).toArray())
        .with("solved", losses.stream().filter(loss -> loss < SOLVED).count())
        .with("curve", curve);
  }

  private static double[] run(FigureState state, long seed) {
    SeededRandom random = new SeededRandom(seed);
    int units = state.count("units");
    Sequential network = Sequential.of(
        Dense.glorotUniform(2, units, Choices.activation(state.word("activation")), random),
        Dense.glorotUniform(units, 1, new Sigmoid(), random));
    SteppedTraining training = new SteppedTraining(network, new BinaryCrossEntropy(),
        new KerasAdam(state.number("rate")), NO_PENALTY, X.rows(), 0, X, Y);
    training.advanceTo(EPOCHS);
    return training.losses();
  }

  private static double[] thinned(double[] all) {
    double[] some = new double[(all.length + THINNED - 1) / THINNED];
    for (int i = 0; i < some.length; i++) {
      some[i] = all[i * THINNED];
    }
    return some;
  }
}
