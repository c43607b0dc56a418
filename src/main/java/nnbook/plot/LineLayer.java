package nnbook.plot;

import java.util.List;

/** A line through points, in their order. */
record LineLayer(String name, double[] xs, double[] ys, Style style) implements Layer {
  @Override
  public void extendX(Range x) {
    x.include(xs);
  }

  @Override
  public void extendY(Range y, Scale x) {
    y.include(ys);
  }

  @Override
  public void draw(Canvas canvas) {
    Pen pen = canvas.pen();
    for (int i = 0; i < xs.length; i++) {
      pen.to(canvas.x().at(xs[i]), canvas.y().at(ys[i]));
    }
    style.stroke(canvas.svg(), pen.path());
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    return List.of(new Series(name, Series.Form.LINE, style, xs, ys));
  }

  @Override
  public List<Key> keys() {
    return List.of(style.lineKey(name));
  }
}
