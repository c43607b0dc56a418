package ch12;

/**
 * Finds the epoch after which early stopping ends a training.
 *
 * <p>{@code losses[0]} is the validation loss after epoch 1, and so on. Training ends after the
 * first epoch that is {@code patience} epochs behind the best one so far. An equal loss isn't
 * better. If that never happens, training ends with the last epoch. Return the number of the epoch,
 * counted from 1. {@code patience} is at least 1, and there is at least one loss.
 *
 * <p>★★ 10 minutes. Chapter: ch12-early-stopping.
 */
public final class StopEpoch {
  private StopEpoch() {}

  // tag::solution[]
  public static int stopEpoch(double[] losses, int patience) {
    int best = 1;
    for (int epoch = 2; epoch <= losses.length; epoch++) {
      if (losses[epoch - 1] < losses[best - 1]) {
        best = epoch;
      } else if (epoch - best >= patience) {
        return epoch;
      }
    }
    return losses.length;
  }
  // end::solution[]
}
