package nnbook.plot;

import java.util.List;

/** How a series looks: a colour and, for eyes or prints without colours, a dash and a marker. */
record Style(String colour, String dash, Marker marker) {
  private static final List<String> DASHES =
      List.of("", "7 4", "3 2", "10 3 2 3", "12 4", "14 3 2 3 2 3");

  static final Style INK = new Style(Palette.INK, "", Marker.CIRCLE);

  /** Returns the style of a series: the i-th colour, the l-th dash, the m-th marker. */
  static Style of(int colour, int dash, int marker) {
    return new Style(
        Palette.series(colour), DASHES.get(dash % DASHES.size()), Marker.of(marker));
  }

  /** Returns which of the six kinds of dashes this is; 0 is a solid line. */
  int dashed() {
    return DASHES.indexOf(dash);
  }

  void stroke(Svg svg, String path) {
    if (!path.isEmpty()) {
      svg.leaf(
          "path", "d", path, "fill", "none", "stroke", colour, "stroke-width", 2,
          "stroke-linejoin", "round", "stroke-dasharray", dash);
    }
  }

  Key lineKey(String name) {
    return new Key(
        Label.of(name),
        (svg, x, y) -> stroke(svg, "M" + Pen.point(x, y) + "h" + Svg.number(Key.SAMPLE_WIDTH)));
  }

  Key markerKey(String name) {
    return new Key(
        Label.of(name),
        (svg, x, y) -> {
          svg.open("g", "fill", colour);
          marker.draw(svg, x + Key.SAMPLE_WIDTH / 2, y, 4.5);
          svg.close("g");
        });
  }
}
