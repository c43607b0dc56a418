package nnbook.plot.chart;

import java.util.List;
import nnbook.plot.svg.Captioned;
import nnbook.plot.svg.FigureWords;

/**
 * What a {@link Chart} says of its axes and its size.
 *
 * @param <P> the plot that each call returns
 */
public abstract class Axes<P extends Axes<P>> extends Captioned<P> {
  final PlotSpec spec = new PlotSpec();

  Axes(FigureWords words) {
    super(words);
  }

  /** Labels the x axis; its ends follow the data. */
  public P x(String label) {
    spec.x = Axis.free(label, false);
    return self();
  }

  /** Labels the x axis, which runs from {@code lo} to {@code hi}. */
  public P x(String label, double lo, double hi) {
    spec.x = Axis.of("Plot.x", label, lo, hi, false);
    return self();
  }

  /** Labels the x axis and makes it logarithmic. */
  public P logX(String label) {
    spec.x = Axis.free(label, true);
    return self();
  }

  /** Labels the logarithmic x axis, which runs from {@code lo} > 0 to {@code hi}. */
  public P logX(String label, double lo, double hi) {
    spec.x = Axis.of("Plot.logX", label, lo, hi, true);
    return self();
  }

  /** Labels the y axis; its ends follow the data. */
  public P y(String label) {
    spec.y = Axis.free(label, false);
    return self();
  }

  /** Labels the y axis, which runs from {@code lo} to {@code hi}. */
  public P y(String label, double lo, double hi) {
    spec.y = Axis.of("Plot.y", label, lo, hi, false);
    return self();
  }

  /** Labels the y axis and makes it logarithmic. */
  public P logY(String label) {
    spec.y = Axis.free(label, true);
    return self();
  }

  /** Labels the logarithmic y axis, which runs from {@code lo} > 0 to {@code hi}. */
  public P logY(String label, double lo, double hi) {
    spec.y = Axis.of("Plot.logY", label, lo, hi, true);
    return self();
  }

  /** Puts ticks at these values of x only; to be called after {@code x} or {@code logX}. */
  public P xTicks(double... values) {
    spec.x = spec.x.withMarks(values);
    return self();
  }

  /** Puts ticks at these values of y only; to be called after {@code y} or {@code logY}. */
  public P yTicks(double... values) {
    spec.y = spec.y.withMarks(values);
    return self();
  }

  /** Writes names at x = 0, 1, 2, … in place of numbers. */
  public P xNames(String... names) {
    spec.categories = List.of(names);
    return self();
  }

  /** Writes names at y = 0, 1, 2, … in place of numbers. */
  public P yNames(String... names) {
    spec.yCategories = List.of(names);
    return self();
  }

  /** Makes one unit as long on the x axis as on the y axis, so that right angles look right. */
  public P equal() {
    spec.equal = true;
    return self();
  }

  /** Sets the size in pixels; the default is 560 by 360. */
  public P size(int width, int height) {
    if (width < 120 || height < 100) {
      throw new IllegalArgumentException(
          "Plot.size: needs at least 120 by 100, was " + width + " by " + height);
    }
    spec.width = width;
    spec.height = height;
    return self();
  }
}
