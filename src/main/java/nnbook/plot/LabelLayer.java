package nnbook.plot;

/** A text beside a point, on the side where there is room. */
record LabelLayer(Label text, double x, double y) implements Layer {
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
    canvas.svg().text(
        text,
        right ? Math.min(px + AWAY, area.right() - width) : px - AWAY,
        above ? py - AWAY : py + AWAY + Svg.FONT - 3,
        right ? "start" : "end",
        "stroke", Palette.PAPER, "stroke-width", 3, "stroke-linejoin", "round",
        "paint-order", "stroke");
  }
}
