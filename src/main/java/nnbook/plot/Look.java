package nnbook.plot;

import nnbook.plot.chart.SeriesStyle;

/**
 * What the book draws again and again: always in the same color, with the same dash and marker, so
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
  REFERENCE(6, 4, 5),
  /** A place that is pointed out: the lowest, the start. */
  MARK(5, 1, 3),

  /** The colors by name, for what only one chapter draws. */
  BLUE(0),
  ORANGE(1),
  GREEN(2),
  VIOLET(3),
  OCHRE(4),
  MAGENTA(5),
  GRAY(6);

  private final int number;
  private final int dash;
  private final int marker;

  Look(int number) {
    this(number, number, number);
  }

  Look(int number, int dash, int marker) {
    this.number = number;
    this.dash = dash;
    this.marker = marker;
  }

  /** Returns which of the colors this is, counted from 0. */
  int number() {
    return number;
  }

  SeriesStyle style() {
    return SeriesStyle.of(number, dash, marker);
  }
}
