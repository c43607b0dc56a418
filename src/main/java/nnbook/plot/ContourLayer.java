package nnbook.plot;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** The lines of the plane along which f has one of the given values. */
record ContourLayer(String name, DoubleBinaryOperator f, double[] levels, Style style)
    implements Layer {
  @Override
  public void draw(Canvas canvas) {
    Field field = Field.of(canvas, f);
    for (double level : levels) {
      style.stroke(canvas.svg(), Contours.line(field, level));
    }
  }

  @Override
  public List<Key> keys() {
    return List.of(style.lineKey(name));
  }
}
