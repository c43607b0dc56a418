package nnbook.web.figure;

/** The playground's training of 2-8-8-1 without its pictures, to measure how fast it goes on. */
public final class PlaygroundSteps {
  private final SteppedTraining training;

  /** Begins with the points and weights of a seed, in batches of 10, by gradient descent. */
  public PlaygroundSteps(String activation) {
    training = PlaygroundFigure.begin(FigureState.of("data=xor\nnoise=0.1\nseed=3\nhidden=8,8\n"
        + "activation=" + activation + "\ninitializer=glorot\noptimizer=sgd\nrate=0.03\nl2=0\n"
        + "batch=10")).training();
  }

  /** Returns the loss after that many passes more over 200 points. */
  public double train(int epochs) {
    training.advanceTo(training.epoch() + epochs);
    double[] losses = training.losses();
    return losses[losses.length - 1];
  }
}
