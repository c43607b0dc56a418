package nnbook.plot;

import java.util.Map;

/**
 * What a layer shows, as numbers: from it come the data of a figure and its interactive form.
 *
 * @param more further columns by name, as long as {@code xs}: low and high, level, value
 */
record Series(
    String name, Form form, Style style, double[] xs, double[] ys, Map<String, double[]> more) {
  static final String LOW = "low";
  static final String HIGH = "high";
  static final String LEVEL = "level";
  static final String VALUE = "value";

  /** How the interactive form draws a series; what has no form is among the data only. */
  enum Form { LINE, POINTS, PATH, BARS, NONE }

  Series(String name, Form form, Style style, double[] xs, double[] ys) {
    this(name, form, style, xs, ys, Map.of());
  }
}
