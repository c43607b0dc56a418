package nnbook.engine.train;

/**
 * What backward says of an entry, and what was measured.
 *
 * @param greatest the greatest gradient in the same parameter: it sets the scale
 */
record SlopePair(double backward, MeasuredSlope measured, double greatest) {
  private static final double SMALLEST = 1e-2;
  private static final double FAR = 4; // times the doubt: no rounding does that

  /** The difference as a share of the slope, or of a hundredth of the greatest. */
  double error() {
    double error = distance() / Math.max(size(), SMALLEST * greatest);
    return distance() == 0 ? 0 : Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
  }

  boolean isRight() {
    return error() < GradientCheck.GOOD;
  }

  /** A difference that is not small is an error only if it is beyond doubt. */
  boolean isWrong() {
    return !isRight() && !isLost() && !(distance() <= measured.doubt());
  }

  /** Rounding may change more than a hundredth of the slope, and the two are not far apart. */
  boolean isLost() {
    boolean bothZero = backward == 0 && distance() <= measured.doubt();
    return !bothZero && measured.doubt() > MeasuredSlope.CLEAR * size()
        && distance() <= FAR * measured.doubt();
  }

  /** Backward is right on both sides and jumps in between, where the loss does not: a kink. */
  boolean isBetween(SlopePair left, SlopePair right) {
    double near = MeasuredSlope.CLEAR * Math.abs(measured.value());
    return left.isRight() && Math.abs(left.backward - measured.value()) <= near
        && right.isRight() && Math.abs(right.backward - measured.value()) <= near;
  }

  private double distance() {
    return Math.abs(backward - measured.value());
  }

  private double size() {
    return Math.max(Math.abs(backward), Math.abs(measured.value()));
  }
}
