package nnbook.plot.chart;

import java.util.ArrayList;
import java.util.List;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;

/** Points as markers; smaller ones where there are many. */
record PointsLayer(String name, double[] xs, double[] ys, SeriesStyle style) implements XyLayer {
  private static final int MANY = 250;

  /** From so many on, a marker is written once, for all points. */
  private static final int SOME = 20;

  @Override
  public int depth() {
    return 3;
  }

  @Override
  public void draw(Canvas canvas) {
    List<double[]> places = places(canvas);
    if (places.size() < SOME) {
      look(canvas.svg(), places);
    } else {
      canvas.svg().scatter(look(new Svg(), List.of(new double[2])), places);
    }
  }

  private List<double[]> places(Canvas canvas) {
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < xs.length; i++) {
      double x = canvas.x().at(xs[i]);
      double y = canvas.y().at(ys[i]);
      if (canvas.area().contains(x, y)) {
        places.add(new double[] {x, y});
      }
    }
    return places;
  }

  private Svg look(Svg svg, List<double[]> places) {
    boolean many = xs.length > MANY;
    double radius = xs.length <= 12 ? 5.5 : many ? 2.6 : 4;
    svg.open(
        "g", "fill", style.color(), "fill-opacity", many ? "0.75" : "",
        "stroke", Palette.PAPER, "stroke-width", many ? 0.4 : 1);
    places.forEach(place -> style.marker().draw(svg, place[0], place[1], radius));
    return svg.close("g");
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    return List.of(new Series(name, Series.Form.POINTS, style, xs, ys));
  }

  @Override
  public List<LegendEntry> keys() {
    return List.of(LegendEntry.marker(name, style));
  }
}
