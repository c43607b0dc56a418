package nnbook.plot.diagram;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Matrix;
import nnbook.plot.svg.CsvText;
import nnbook.plot.svg.FigureWords;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;

/** Matrices as grids of numbers and signs between them, in one row or, where it is narrow, more. */
public final class MatrixFormula {
  private static final double GAP = 9;

  private final List<FormulaPart> parts = new ArrayList<>();
  private final List<String> sides = new ArrayList<>();

  /** Adds a matrix with its name and the names of its two sides; equal names, equal colors. */
  public void matrix(String name, Matrix matrix, String rows, String columns) {
    parts.add(new MatrixGrid(name, matrix, side(rows), side(columns)));
  }

  private MatrixGrid.Side side(String name) {
    if (!sides.contains(name)) {
      sides.add(name);
    }
    return new MatrixGrid.Side(name, Palette.series(sides.indexOf(name)));
  }

  public void sign(String text) {
    parts.add(new Sign(Label.of(text)));
  }

  /** Marks a row, a column or, when both are given, an entry of the last matrix; -1 means all. */
  public void mark(int row, int column) {
    if (parts.isEmpty() || !(parts.get(parts.size() - 1) instanceof MatrixGrid grid)) {
      throw new IllegalArgumentException("MatrixDiagram.mark: add a matrix first");
    }
    grid.mark(row, column);
  }

  /** Returns a row for each entry of each matrix, below the names of the columns. */
  public String csv(List<String> names) {
    CsvText csv = new CsvText(names);
    for (FormulaPart part : parts) {
      if (part instanceof MatrixGrid grid) {
        grid.data(csv);
      }
    }
    return csv.toString();
  }

  /** Draws the formula in rows of at most this width. */
  public String svg(FigureWords words, double most) {
    Svg svg = new Svg();
    double width = 0;
    double top = 0;
    for (List<FormulaPart> row : rows(most)) {
      double height = row.stream().mapToDouble(FormulaPart::height).max().orElse(0);
      double x = GAP;
      for (FormulaPart part : row) {
        part.draw(svg, x, top + (height - part.height()) / 2);
        x += part.width() + GAP;
      }
      width = Math.max(width, x);
      top += height;
    }
    return svg.document(width, top, words);
  }

  private List<List<FormulaPart>> rows(double most) {
    List<List<FormulaPart>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    double used = GAP;
    for (FormulaPart part : parts) {
      if (used + part.width() + GAP > most && used > GAP) {
        rows.add(new ArrayList<>());
        used = GAP;
      }
      rows.get(rows.size() - 1).add(part);
      used += part.width() + GAP;
    }
    return rows;
  }

  private record Sign(Label label) implements FormulaPart {
    private static final double SIZE = 20;

    @Override
    public double width() {
      return label.width(SIZE);
    }

    @Override
    public double height() {
      return SIZE;
    }

    @Override
    public void draw(Svg svg, double x, double y) {
      svg.text(label, x + width() / 2, y + SIZE - 3, "middle", "font-size", SIZE);
    }
  }
}
