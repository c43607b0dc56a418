package nnbook.plot;

/**
 * What the book draws again and again: always in the same colour, with the same dash and marker, so
 * that a reader who has met it once knows it. Two that may stand in one plot never look alike.
 *
 * <pre>
 * new Plot("…").as(Look.TANH).function("tanh", new Tanh()::value)
 * </pre>
 */
public enum Look {
  CLASS_0(0),
  CLASS_1(1),
  CLASS_2(2),

  TRAINING(0),
  VALIDATION(1),
  TEST(2),

  SIGMOID(0),
  TANH(1),
  RELU(2),
  LEAKY_RELU(3),
  SOFTPLUS(4),
  IDENTITY(6),

  CROSS_ENTROPY(0),
  SQUARED_ERROR(1),
  ACCURACY(2),

  SGD(0),
  MOMENTUM(1),
  RMSPROP(2),
  ADAM(3),
  ADAGRAD(4),
  ADAMW(5),

  GLOROT(1),
  HE(2),
  NORMAL(5),
  SMALL_NORMAL(4),

  /** What was measured, beside a {@link #REFERENCE}; also the network beside what it should be. */
  MEASURED(0),
  /** What is known beforehand: the exact function, a bound, chance. */
  REFERENCE(6),
  /** A place that is pointed out: the lowest, the start. */
  MARK(5);

  private final int number;

  Look(int number) {
    this.number = number;
  }

  Style style() {
    return Style.of(number, number, number);
  }
}
