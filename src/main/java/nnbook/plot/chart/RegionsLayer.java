package nnbook.plot.chart;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import nnbook.plot.svg.Palette;

/** The plane in the colors of classes: see-through in the k-th color where f is k. */
record RegionsLayer(int classes, DoubleBinaryOperator f) implements ChartLayer {
  private static final double OPACITY = 0.22;

  @Override
  public int depth() {
    return 0;
  }

  @Override
  public void draw(Canvas canvas) {
    for (int k = 0; k < classes; k++) {
      int label = k;
      PlaneSamples inside =
          PlaneSamples.of(canvas, (x, y) -> f.applyAsDouble(x, y) == label ? 1 : 0);
      String path = Contours.region(inside, 0.5);
      if (!path.isEmpty()) {
        canvas.svg().leaf(
            "path", "fill", Palette.series(k), "fill-opacity", OPACITY, "fill-rule", "evenodd",
            "d", path);
      }
    }
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    return List.of(HeatLayer.values("", f, x, y));
  }
}
