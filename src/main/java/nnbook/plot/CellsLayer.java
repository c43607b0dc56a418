package nnbook.plot;

import nnbook.engine.matrix.Numbers;

/** A table of numbers: the greater the number, the darker its cell; the first row is on top. */
record CellsLayer(double[][] values, Style style) implements Layer {
  private static final double DARKEST = 0.55;
  private static final double GAP = 1.5;

  int columns() {
    return values[0].length;
  }

  @Override
  public void extendX(Range x) {
    x.include(-0.5, columns() - 0.5);
  }

  @Override
  public void extendY(Range y, Scale x) {
    y.include(-0.5, values.length - 0.5);
  }

  @Override
  public void draw(Canvas canvas) {
    double most = 0;
    for (double[] row : values) {
      for (double value : row) {
        most = Math.max(most, value);
      }
    }
    for (int r = 0; r < values.length; r++) {
      for (int c = 0; c < columns(); c++) {
        double share = values[r][c] > 0 ? values[r][c] / most : 0;
        draw(canvas, c, values.length - 1 - r, Label.of(Numbers.format(values[r][c])), share);
      }
    }
  }

  private void draw(Canvas canvas, int x, int y, Label text, double share) {
    double left = canvas.x().at(x - 0.5) + GAP;
    double top = canvas.y().at(y + 0.5) + GAP;
    double width = canvas.x().at(x + 0.5) - GAP - left;
    double height = canvas.y().at(y - 0.5) - GAP - top;
    for (String colour : new String[] {Palette.PAPER, style.colour()}) {
      double opacity = colour.equals(Palette.PAPER) ? 1 : share * DARKEST;
      canvas.svg().leaf(
          "rect", "x", left, "y", top, "width", width, "height", height, "rx", 2,
          "fill", colour, "fill-opacity", opacity, "stroke", Palette.GRID);
    }
    canvas.svg().text(text, left + width / 2, top + height / 2 + 4.5, "middle");
  }
}
