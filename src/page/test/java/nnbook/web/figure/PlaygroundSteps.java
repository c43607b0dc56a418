package nnbook.web.figure;

/** The playground's training of 2-8-8-1 without its pictures, to measure how fast it goes on. */
public final class PlaygroundSteps {
  private final SteppedTraining training;

  /** Begins with the points and weights of a seed, in batches of 10, by gradient descent. */
  public PlaygroundSteps(String activation) {
    training = PlaygroundFigure.begin(FigureState.of("data=xor", "noise=0.1", "test=0", "seed=3",
        "hidden=8,8", "activation=" + activation, "initializer=glorot", "optimizer=sgd",
        "rate=0.03", "l2=0", "batch=10")).training();
  }

  /** Returns the loss after that many passes more over 200 points. */
  public double train(int epochs) {
    training.advanceTo(training.epoch() + epochs);
    double[] losses = training.losses();
    return losses[losses.length - 1];
  }
}
