package nnbook.plot.chart;

import java.util.Map;

/**
 * What a layer shows, as numbers: from it come the data of a figure and its interactive form.
 *
 * @param more further columns by name, as long as {@code xs}: low and high, level, value
 */
public record Series(
    String name, Form form, SeriesStyle style, double[] xs, double[] ys,
    Map<String, double[]> more) {
  public static final String LOW = "low";
  public static final String HIGH = "high";
  public static final String LEVEL = "level";
  public static final String VALUE = "value";

  /** How the interactive form draws a series; what has no form is among the data only. */
  public enum Form { LINE, POINTS, PATH, BARS, NONE }

  public Series(String name, Form form, SeriesStyle style, double[] xs, double[] ys) {
    this(name, form, style, xs, ys, Map.of());
  }
}
