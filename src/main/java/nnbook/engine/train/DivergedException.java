package nnbook.engine.train;

import nnbook.engine.optimizer.Optimizer;

/** Training stopped because the loss ran away; the network has its best weights so far again. */
public final class DivergedException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  /** A loss a million times the first one, or 1 if that is more, does not come back. */
  private static final double LIMIT = 1e6;

  private final transient History history;

  private DivergedException(String message, History history) {
    super(message);
    this.history = history;
  }

  /** Whether a training does not come back from this loss: not finite, or far above the first. */
  public static boolean isLost(double loss, double first) {
    return !Double.isFinite(loss) || loss > LIMIT * Math.max(1, first);
  }

  /**
   * The exception of a training that has given its best weights back: those after an epoch, or at
   * the start, after epoch 0.
   *
   * @param found the loss, and where it was found
   */
  public static DivergedException of(
      String place, String found, Optimizer optimizer, int bestEpoch, History history) {
    String best = bestEpoch == 0 ? "at the start" : "after epoch " + bestEpoch;
    return new DivergedException(place + ": the loss must stay finite and near its start, was "
        + found + ". Usual causes: the learning rate of " + optimizer + " is too large,"
        + " the inputs are not scaled, or the first weights are too large."
        + " The network has the weights again that were best " + best + ".", history);
  }

  /** The epochs before the one that failed. */
  public History history() {
    return history;
  }
}
