package nnbook.plot;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Matrix;

/**
 * A matrix formula with the numbers in it: matrices as grids, their sides named and counted, the
 * sides of one name in one colour, so that one sees which of them must agree.
 *
 * <pre>
 * new MatrixDiagram("The inner sides agree.")
 *     .matrix("*A*", a, "batch", "in").markRow(3)
 *     .text("·")
 *     .matrix("*W*^T", w.transpose(), "in", "out").markColumn(2)
 * </pre>
 */
public final class MatrixDiagram implements Figure {
  private static final double GAP = 9;

  private final String caption;
  private final List<Part> parts = new ArrayList<>();
  private final List<String> sides = new ArrayList<>();
  private String description = "";

  /** Begins a diagram whose caption states in one sentence what one sees. */
  public MatrixDiagram(String caption) {
    this.caption = caption;
  }

  /** Tells the picture in words for one who cannot see it. */
  public MatrixDiagram describe(String text) {
    description = text;
    return this;
  }

  /** Adds a matrix with its name and the names of its two sides, the number of rows first. */
  public MatrixDiagram matrix(String name, Matrix matrix, String rows, String columns) {
    parts.add(new MatrixGrid(name, matrix, side(rows), side(columns)));
    return this;
  }

  /** Adds a text between the matrices, for example a sign. */
  public MatrixDiagram text(String text) {
    parts.add(new Sign(Label.of(text)));
    return this;
  }

  /** Marks row {@code i} of the matrix added last. */
  public MatrixDiagram markRow(int i) {
    last().mark(i, -1);
    return this;
  }

  /** Marks column {@code j} of the matrix added last. */
  public MatrixDiagram markColumn(int j) {
    last().mark(-1, j);
    return this;
  }

  /** Marks entry (i, j) of the matrix added last. */
  public MatrixDiagram mark(int i, int j) {
    last().mark(i, j);
    return this;
  }

  @Override
  public String caption() {
    return caption;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public String svg() {
    return svg(Double.POSITIVE_INFINITY);
  }

  @Override
  public String narrow() {
    return svg(Sheet.NARROW);
  }

  @Override
  public String csv() {
    CsvText csv = CsvText.of("data.matrix");
    for (Part part : parts) {
      if (part instanceof MatrixGrid grid) {
        grid.data(csv);
      }
    }
    return csv.toString();
  }

  /** Draws the formula in rows of at most this width. */
  private String svg(double most) {
    Svg svg = new Svg();
    double width = 0;
    double top = 0;
    for (List<Part> row : rows(most)) {
      double height = row.stream().mapToDouble(Part::height).max().orElse(0);
      double x = GAP;
      for (Part part : row) {
        part.draw(svg, x, top + (height - part.height()) / 2);
        x += part.width() + GAP;
      }
      width = Math.max(width, x);
      top += height;
    }
    return svg.document(width, top, caption, description);
  }

  private List<List<Part>> rows(double most) {
    List<List<Part>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    double used = GAP;
    for (Part part : parts) {
      if (used + part.width() + GAP > most && used > GAP) {
        rows.add(new ArrayList<>());
        used = GAP;
      }
      rows.get(rows.size() - 1).add(part);
      used += part.width() + GAP;
    }
    return rows;
  }

  private MatrixGrid last() {
    if (parts.isEmpty() || !(parts.get(parts.size() - 1) instanceof MatrixGrid grid)) {
      throw new IllegalArgumentException("MatrixDiagram.mark: add a matrix first");
    }
    return grid;
  }

  private MatrixGrid.Side side(String name) {
    if (!sides.contains(name)) {
      sides.add(name);
    }
    return new MatrixGrid.Side(name, Palette.series(sides.indexOf(name)));
  }

  /** A piece of the formula; it is drawn with its left upper corner at (x, y). */
  interface Part {
    double width();

    double height();

    void draw(Svg svg, double x, double y);
  }

  private record Sign(Label label) implements Part {
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
