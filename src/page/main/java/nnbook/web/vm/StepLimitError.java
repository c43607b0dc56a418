package nnbook.web.vm;

/** A program has used up its steps; interpreted code cannot catch it. */
public final class StepLimitError extends Error {
  private static final long serialVersionUID = 1;

  public StepLimitError(long steps) {
    super("stopped after " + steps + " steps");
  }
}
