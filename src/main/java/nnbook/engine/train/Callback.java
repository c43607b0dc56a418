package nnbook.engine.train;

/** Something to do after each epoch: record, print, draw, or stop. */
@FunctionalInterface
public interface Callback {

  /** Called after each epoch; {@link Training#stop} ends the training. */
  void afterEpoch(Training training);
}
