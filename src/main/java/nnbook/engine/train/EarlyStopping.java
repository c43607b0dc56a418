package nnbook.engine.train;

import nnbook.engine.matrix.Require;

/**
 * Stops when the loss has not improved for {@code patience} epochs, and goes back to the best
 * weights. It looks at the validation loss, which belongs to the weights at the end of an epoch;
 * without validation data at the loss, which belongs to those at its start.
 *
 * <p>Source: L. Prechelt, "Early stopping – but when?", 1998.
 */
public record EarlyStopping(int patience) implements Callback {
  public EarlyStopping {
    Require.atLeast("EarlyStopping", "patience", patience, 1);
  }

  @Override
  // tag::early-stopping[]
  public void afterEpoch(Training training) {
    if (training.epochsSinceBest() >= patience) {
      training.restoreBest();
      int best = training.bestEpoch();
      training.stop("no better than "
          + (best == 0 ? "at the start" : "after epoch " + best));
    }
  }
  // end::early-stopping[]
}
