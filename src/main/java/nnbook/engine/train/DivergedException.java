package nnbook.engine.train;

/** Training stopped because the loss ran away; the network has its best weights so far again. */
public final class DivergedException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  private final transient History history;

  DivergedException(String message, History history) {
    super(message);
    this.history = history;
  }

  /** The epochs before the one that failed. */
  public History history() {
    return history;
  }
}
