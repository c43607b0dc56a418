package nnbook.web.recorder;

/** An array, collection or object that may change: one thing, whatever names it has. */
public final class Thing {
  private final int number;
  private final String type;

  Thing(int number, String type) {
    this.number = number;
    this.type = type;
  }

  public int number() {
    return number;
  }

  /** {@code double[]}, or the simple name of a class. */
  public String type() {
    return type;
  }
}
