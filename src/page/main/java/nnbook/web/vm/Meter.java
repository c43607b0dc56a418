package nnbook.web.vm;

import java.util.function.LongSupplier;

/** Counts what a program uses and stops it at its limits. */
final class Meter {
  private final VmLimits limits;
  private final LongSupplier alive;
  private final long pause;
  private long left;
  private long taken;

  /** A meter; {@code alive} tells how many bytes the program still holds, which takes a while. */
  Meter(VmLimits limits, LongSupplier alive) {
    this.limits = limits;
    this.alive = alive;
    this.pause = limits.bytes() / 2;
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

  /** The program is going to have so many bytes more. What it still holds is seldom added up. */
  void take(long bytes) {
    taken += bytes;
    if (taken > pause) {
      taken = 0;
      if (bytes > limits.bytes() || alive.getAsLong() + bytes > limits.bytes()) {
        throw new OutOfMemoryError(
            "more than the " + limits.bytes() + " bytes that are possible here");
      }
    }
  }
}
