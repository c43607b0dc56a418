package nnbook.plot.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nnbook.engine.matrix.Numbers;
import nnbook.plot.svg.Area;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;

/**
 * A table of numbers: the greater the number, the darker its cell; the first row is on top.
 *
 * @param beside the style of the cells beside the diagonal, which have a scale of their own when
 *     it differs from {@code style}
 */
record CellsLayer(double[][] values, SeriesStyle style, SeriesStyle beside) implements ChartLayer {
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
    shade(canvas, Palette.PAPER, (row, column) -> 1);
    for (SeriesStyle each : new LinkedHashSet<>(List.of(style, beside))) {
      double most = most(each);
      shade(canvas, each.color(), (row, column) ->
          style(row, column).equals(each) ? values[row][column] / most * DARKEST : 0);
    }
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < columns(); column++) {
        number(canvas, row, column);
      }
    }
  }

  /** Colors the cells whose opacity is more than 0. */
  private void shade(Canvas canvas, String color, Opacity opacity) {
    canvas.svg().open("g", "fill", color, "stroke", Palette.GRID);
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < columns(); column++) {
        double own = opacity.at(row, column);
        if (own > 0) {
          Area cell = cell(canvas, row, column);
          canvas.svg().leaf(
              "rect", "x", cell.left(), "y", cell.top(), "width", cell.width(),
              "height", cell.height(), "rx", 2, "fill-opacity", own == 1 ? "" : own);
        }
      }
    }
    canvas.svg().close("g");
  }

  private interface Opacity {
    double at(int row, int column);
  }

  private SeriesStyle style(int row, int column) {
    return row == column ? style : beside;
  }

  private double most(SeriesStyle of) {
    double most = 0;
    for (int r = 0; r < values.length; r++) {
      for (int c = 0; c < columns(); c++) {
        most = style(r, c).equals(of) ? Math.max(most, values[r][c]) : most;
      }
    }
    return most;
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    int count = values.length * columns();
    double[] xs = new double[count];
    double[] ys = new double[count];
    double[] all = new double[count];
    for (int k = 0; k < count; k++) {
      int row = k / columns();
      xs[k] = k % columns();
      ys[k] = values.length - 1 - row;
      all[k] = values[row][k % columns()];
    }
    Map<String, double[]> more = Map.of(Series.VALUE, all);
    return List.of(new Series("", Series.Form.NONE, style, xs, ys, more));
  }

  private Area cell(Canvas canvas, int row, int column) {
    int y = values.length - 1 - row;
    return new Area(
        canvas.x().at(column - 0.5) + GAP, canvas.y().at(y + 0.5) + GAP,
        canvas.x().at(column + 0.5) - GAP, canvas.y().at(y - 0.5) - GAP);
  }

  private void number(Canvas canvas, int row, int column) {
    Area cell = cell(canvas, row, column);
    Label text = Label.of(Numbers.format(values[row][column]));
    double size = Math.min(Svg.FONT, Svg.FONT * (cell.width() - 2) / text.width(Svg.FONT));
    canvas.svg().text(
        text, cell.left() + cell.width() / 2, cell.top() + cell.height() / 2 + 4.5, "middle",
        "font-size", size < Svg.FONT ? size : "");
  }
}
