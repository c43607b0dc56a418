package nnbook.plot;

import java.util.List;

/** Points with a bar from the lowest to the highest value that each may have. */
record IntervalsLayer(
    String name, double[] xs, double[] ys, double[] los, double[] his, Style style)
    implements Layer {
  private static final double CAP = 5;

  @Override
  public int depth() {
    return 3;
  }

  @Override
  public void extendX(Range x) {
    x.include(xs);
  }

  @Override
  public void extendY(Range y, Scale x) {
    y.include(ys).include(los).include(his);
  }

  @Override
  public void draw(Canvas canvas) {
    Pen pen = canvas.pen();
    for (int i = 0; i < xs.length; i++) {
      double x = canvas.x().at(xs[i]);
      double lo = canvas.y().at(los[i]);
      double hi = canvas.y().at(his[i]);
      pen.to(x - CAP, lo).to(x + CAP, lo).lift().to(x, lo).to(x, hi).lift();
      pen.to(x - CAP, hi).to(x + CAP, hi).lift();
    }
    new Style(style.colour(), "", style.marker()).stroke(canvas.svg(), pen.path());
    new PointsLayer(name, xs, ys, style).draw(canvas);
  }

  @Override
  public List<Key> keys() {
    return List.of(style.markerKey(name));
  }
}
