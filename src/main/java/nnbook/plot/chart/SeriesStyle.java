package nnbook.plot.chart;

import java.util.List;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;

/** How a series looks: a color and, for eyes or prints without colors, a dash and a marker. */
public record SeriesStyle(String color, String dash, Marker marker) {
  private static final List<String> DASHES =
      List.of("", "7 4", "3 2", "10 3 2 3", "12 4", "14 3 2 3 2 3");

  public static final SeriesStyle INK = new SeriesStyle(Palette.INK, "", Marker.CIRCLE);

  /** Returns the style of a series: the i-th color, the l-th dash, the m-th marker. */
  public static SeriesStyle of(int color, int dash, int marker) {
    return new SeriesStyle(
        Palette.series(color), DASHES.get(dash % DASHES.size()), Marker.of(marker));
  }

  /** Returns which of the six kinds of dashes this is; 0 is a solid line. */
  public int dashed() {
    return DASHES.indexOf(dash);
  }

  public void stroke(Svg svg, String path) {
    if (!path.isEmpty()) {
      svg.leaf(
          "path", "d", path, "fill", "none", "stroke", color, "stroke-width", 2,
          "stroke-linejoin", "round", "stroke-dasharray", dash);
    }
  }
}
