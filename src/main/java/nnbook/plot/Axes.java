package nnbook.plot;

import java.util.List;

/**
 * What a {@link Plot} says of its axes and its size.
 *
 * @param <P> the plot that each call returns
 */
public abstract class Axes<P extends Axes<P>> {
  final Sheet sheet = new Sheet();

  Axes() {}

  abstract P self();

  /** Labels the x axis; its ends follow the data. */
  public P x(String label) {
    sheet.x = Axis.free(label, false);
    return self();
  }

  /** Labels the x axis, which runs from {@code lo} to {@code hi}. */
  public P x(String label, double lo, double hi) {
    sheet.x = Axis.of("Plot.x", label, lo, hi, false);
    return self();
  }

  /** Labels the x axis and makes it logarithmic. */
  public P logX(String label) {
    sheet.x = Axis.free(label, true);
    return self();
  }

  /** Labels the logarithmic x axis, which runs from {@code lo} > 0 to {@code hi}. */
  public P logX(String label, double lo, double hi) {
    sheet.x = Axis.of("Plot.logX", label, lo, hi, true);
    return self();
  }

  /** Labels the y axis; its ends follow the data. */
  public P y(String label) {
    sheet.y = Axis.free(label, false);
    return self();
  }

  /** Labels the y axis, which runs from {@code lo} to {@code hi}. */
  public P y(String label, double lo, double hi) {
    sheet.y = Axis.of("Plot.y", label, lo, hi, false);
    return self();
  }

  /** Labels the y axis and makes it logarithmic. */
  public P logY(String label) {
    sheet.y = Axis.free(label, true);
    return self();
  }

  /** Labels the logarithmic y axis, which runs from {@code lo} > 0 to {@code hi}. */
  public P logY(String label, double lo, double hi) {
    sheet.y = Axis.of("Plot.logY", label, lo, hi, true);
    return self();
  }

  /** Puts ticks at these values of x only; to be called after {@code x} or {@code logX}. */
  public P xTicks(double... values) {
    sheet.x = sheet.x.withMarks(values);
    return self();
  }

  /** Puts ticks at these values of y only; to be called after {@code y} or {@code logY}. */
  public P yTicks(double... values) {
    sheet.y = sheet.y.withMarks(values);
    return self();
  }

  /** Writes names at x = 0, 1, 2, … in place of numbers. */
  public P xNames(String... names) {
    sheet.categories = List.of(names);
    return self();
  }

  /** Writes names at y = 0, 1, 2, … in place of numbers. */
  public P yNames(String... names) {
    sheet.yCategories = List.of(names);
    return self();
  }

  /** Makes one unit as long on the x axis as on the y axis, so that right angles look right. */
  public P equal() {
    sheet.equal = true;
    return self();
  }

  /** Sets the size in pixels; the default is 560 by 360. */
  public P size(int width, int height) {
    if (width < 120 || height < 100) {
      throw new IllegalArgumentException(
          "Plot.size: needs at least 120 by 100, was " + width + " by " + height);
    }
    sheet.width = width;
    sheet.height = height;
    return self();
  }
}
