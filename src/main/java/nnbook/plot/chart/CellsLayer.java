package nnbook.plot.chart;

import java.util.List;
import java.util.Map;
import nnbook.engine.matrix.Numbers;
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
    for (int r = 0; r < values.length; r++) {
      for (int c = 0; c < columns(); c++) {
        double share = values[r][c] > 0 ? values[r][c] / most(style(r, c)) : 0;
        draw(canvas, r, c, share);
      }
    }
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

  private void draw(Canvas canvas, int row, int x, double share) {
    int y = values.length - 1 - row;
    Label text = Label.of(Numbers.format(values[row][x]));
    double left = canvas.x().at(x - 0.5) + GAP;
    double top = canvas.y().at(y + 0.5) + GAP;
    double width = canvas.x().at(x + 0.5) - GAP - left;
    double height = canvas.y().at(y - 0.5) - GAP - top;
    for (String color : new String[] {Palette.PAPER, style(row, x).color()}) {
      double opacity = color.equals(Palette.PAPER) ? 1 : share * DARKEST;
      canvas.svg().leaf(
          "rect", "x", left, "y", top, "width", width, "height", height, "rx", 2,
          "fill", color, "fill-opacity", opacity, "stroke", Palette.GRID);
    }
    double size = Math.min(Svg.FONT, Svg.FONT * (width - 2) / text.width(Svg.FONT));
    canvas.svg().text(text, left + width / 2, top + height / 2 + 4.5, "middle",
        "font-size", size < Svg.FONT ? size : "");
  }
}
