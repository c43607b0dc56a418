package nnbook.plot.diagram;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;
import nnbook.plot.svg.CsvText;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Pen;
import nnbook.plot.svg.Svg;

/** One matrix of a diagram: its numbers in a grid, its name below, its sides named and counted. */
final class MatrixGrid implements FormulaPart {
  private static final double CELL = 27;
  private static final double SIDE = 22;
  private static final double NAME = 26;

  /** The name of a side, and its color. */
  record Side(String name, String color) {}

  private final String title;
  private final Label name;
  private final Matrix matrix;
  private final Side rows;
  private final Side columns;
  private final double cellWidth;
  private int markedRow = -1;
  private int markedColumn = -1;

  MatrixGrid(String name, Matrix matrix, Side rows, Side columns) {
    this.title = name;
    this.name = Label.of(name);
    this.matrix = matrix;
    this.rows = rows;
    this.columns = columns;
    double widest = 0;
    for (double[] row : matrix.toArray()) {
      for (double entry : row) {
        widest = Math.max(widest, text(entry).width(Svg.FONT));
      }
    }
    double side = Label.of(text(columns, matrix.columns())).width(Svg.FONT) / matrix.columns();
    cellWidth = Math.max(Math.max(CELL, widest + 8), side);
  }

  /** Marks a row, a column or, when both are given, an entry; −1 means all. */
  void mark(int row, int column) {
    boolean inside = row < matrix.rows() && column < matrix.columns() && row >= -1 && column >= -1;
    if (!inside) {
      throw new IllegalArgumentException(
          "MatrixDiagram.mark: " + row + ", " + column + " is outside of " + matrix.shape());
    }
    markedRow = row;
    markedColumn = column;
  }

  /** Adds a row for each entry, counted from 1. */
  void data(CsvText csv) {
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        csv.row(title.replace("*", ""), i + 1, j + 1, matrix.get(i, j));
      }
    }
  }

  @Override
  public double width() {
    return SIDE + matrix.columns() * cellWidth;
  }

  /** The grid is in the middle: as much room above it as below it. */
  @Override
  public double height() {
    return 2 * (SIDE + NAME) + matrix.rows() * CELL;
  }

  @Override
  public void draw(Svg svg, double x, double y) {
    double left = x + SIDE;
    double top = y + SIDE + NAME;
    double width = matrix.columns() * cellWidth;
    double height = matrix.rows() * CELL;
    drawMark(svg, left, top);
    svg.leaf("path", "d", lines(left, top), "stroke", Palette.GRID);
    svg.leaf(
        "rect", "x", left, "y", top, "width", width, "height", height,
        "fill", "none", "stroke", Palette.MUTED);
    numbers(svg, left, top);
    double middle = top + height / 2;
    bar(svg, left - 5, top, "v" + Svg.number(height), rows);
    svg.text(
        Label.of(text(rows, matrix.rows())), left - 11, middle, "middle",
        "transform", "rotate(-90 " + Pen.point(left - 11, middle) + ")");
    bar(svg, left, top - 5, "h" + Svg.number(width), columns);
    svg.text(
        Label.of(text(columns, matrix.columns())), left + width / 2, top - 11, "middle");
    svg.text(name, left + width / 2, top + height + NAME - 6, "middle", "font-size", 16);
  }

  private void drawMark(Svg svg, double left, double top) {
    if (markedRow < 0 && markedColumn < 0) {
      return;
    }
    double x = left + Math.max(0, markedColumn) * cellWidth;
    double y = top + Math.max(0, markedRow) * CELL;
    double width = markedColumn < 0 ? matrix.columns() * cellWidth : cellWidth;
    double height = markedRow < 0 ? matrix.rows() * CELL : CELL;
    svg.leaf(
        "rect", "x", x, "y", y, "width", width, "height", height,
        "fill", Palette.BAND, "fill-opacity", 0.35);
  }

  private void numbers(Svg svg, double left, double top) {
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        double x = left + (j + 0.5) * cellWidth;
        svg.text(text(matrix.get(i, j)), x, top + (i + 0.5) * CELL + 4.5, "middle");
      }
    }
  }

  private String lines(double left, double top) {
    StringBuilder path = new StringBuilder();
    for (int i = 1; i < matrix.rows(); i++) {
      path.append("M" + Pen.point(left, top + i * CELL));
      path.append("h" + Svg.number(matrix.columns() * cellWidth));
    }
    for (int j = 1; j < matrix.columns(); j++) {
      path.append("M" + Pen.point(left + j * cellWidth, top));
      path.append("v" + Svg.number(matrix.rows() * CELL));
    }
    return path.toString();
  }

  private static void bar(Svg svg, double x, double y, String step, Side side) {
    svg.leaf(
        "path", "d", "M" + Pen.point(x, y) + step,
        "stroke", side.color(), "stroke-width", 3);
  }

  private static String text(Side side, int size) {
    return side.name().isEmpty() ? "" + size : side.name() + " = " + size;
  }

  private static Label text(double entry) {
    return Label.of(Numbers.format(entry));
  }
}
