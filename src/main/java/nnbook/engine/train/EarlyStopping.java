package nnbook.engine.train;

import nnbook.engine.matrix.Require;

/**
 * Stops when the loss has not improved for some epochs, and goes back to the best weights. It looks
 * at the validation loss, or at the loss where there are no validation data.
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
    int best = training.bestEpoch();
    if (training.epoch() - best >= patience) {
      training.restoreBest();
      training.stop("no better than epoch " + best);
    }
  }
  // end::early-stopping[]
}
