package nnbook.web.vm;

/** Counts what a program uses and stops it at its limits. */
final class Meter {
  private final VmLimits limits;
  private long left;

  Meter(VmLimits limits) {
    this.limits = limits;
    this.left = limits.steps();
  }

  void step() {
    if (--left < 0) {
      throw new StepLimitError(limits.steps());
    }
  }

  long steps() {
    return limits.steps() - left;
  }

  void refill() {
    left = limits.steps();
  }

  /** The length of a new array, if it may have so many elements. */
  int elements(long length) {
    if (length < 0) {
      throw new NegativeArraySizeException(String.valueOf(length));
    }
    if (length > limits.elements()) {
      throw new OutOfMemoryError("an array of " + length + " elements is too large here, "
          + limits.elements() + " are possible");
    }
    return (int) length;
  }
}
