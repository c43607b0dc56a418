package nnbook.plot.chart;

import nnbook.plot.svg.Area;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Svg;

/** A text beside a point, on the side where there is room. */
record LabelLayer(Label text, double x, double y) implements ChartLayer {
  private static final double AWAY = 9;

  @Override
  public int depth() {
    return 4;
  }

  @Override
  public void extendX(Range range) {
    range.include(x);
  }

  @Override
  public void extendY(Range range, Scale scale) {
    range.include(y);
  }

  @Override
  public void draw(Canvas canvas) {
    double px = canvas.x().at(x);
    double py = canvas.y().at(y);
    Area area = canvas.area();
    if (!area.contains(px, py)) {
      return;
    }
    double width = text.width(Svg.FONT);
    boolean right = px + AWAY + width <= area.right() || px - AWAY - width < area.left();
    boolean above = py - AWAY - Svg.FONT >= area.top();
    double atX = right ? Math.min(px + AWAY, area.right() - width) : px - AWAY;
    double atY = above ? py - AWAY : py + AWAY + Svg.FONT - 3;
    String anchor = right ? "start" : "end";
    canvas.svg().patch(text, Svg.FONT, atX, atY, anchor, 0.75).text(text, atX, atY, anchor);
  }
}
