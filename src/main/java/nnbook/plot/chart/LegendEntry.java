package nnbook.plot.chart;

import nnbook.plot.svg.Label;
import nnbook.plot.svg.Pen;
import nnbook.plot.svg.Svg;

/** One entry of a legend: a name and a small sample of what it names. */
record LegendEntry(Label name, Sample sample) {
  static final double SAMPLE_WIDTH = 24;
  private static final double GAP = 6;

  /** Draws a sample of the width {@link #SAMPLE_WIDTH} whose middle line is y. */
  interface Sample {
    void draw(Svg svg, double x, double y);
  }

  /** A piece of a line in the style of a series. */
  static LegendEntry line(String name, SeriesStyle style) {
    return new LegendEntry(
        Label.of(name),
        (svg, x, y) -> style.stroke(svg, "M" + Pen.point(x, y) + "h" + Svg.number(SAMPLE_WIDTH)));
  }

  /** The marker of a series. */
  static LegendEntry marker(String name, SeriesStyle style) {
    return new LegendEntry(
        Label.of(name),
        (svg, x, y) -> {
          svg.open("g", "fill", style.color());
          style.marker().draw(svg, x + SAMPLE_WIDTH / 2, y, 4.5);
          svg.close("g");
        });
  }

  /** Returns the sample as text, so that two can be compared. */
  String look() {
    Svg svg = new Svg();
    sample.draw(svg, 0, 0);
    return svg.toString();
  }

  double width() {
    return SAMPLE_WIDTH + GAP + name.width(Svg.FONT);
  }

  void draw(Svg svg, double x, double y) {
    sample.draw(svg, x, y);
    svg.text(name, x + SAMPLE_WIDTH + GAP, y + 4.5, "start");
  }
}
