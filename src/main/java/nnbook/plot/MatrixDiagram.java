package nnbook.plot;

import nnbook.engine.matrix.Matrix;
import nnbook.plot.diagram.MatrixFormula;
import nnbook.plot.svg.Captioned;
import nnbook.plot.svg.FigureWords;
import nnbook.plot.svg.Svg;

/**
 * A matrix formula with the numbers in it: matrices as grids, their sides named and counted, the
 * sides of one name in one color, so that one sees which of them must agree.
 *
 * <pre>
 * new MatrixDiagram("The inner sides agree.")
 *     .matrix("*A*", a, "batch", "in").markRow(3)
 *     .text("·")
 *     .matrix("*W*^T", w.transpose(), "in", "out").markColumn(2)
 * </pre>
 */
public final class MatrixDiagram extends Captioned<MatrixDiagram> implements Figure {
  private static final int ALL = -1;

  private final MatrixFormula formula = new MatrixFormula();

  /** Begins a diagram whose caption states in one sentence what one sees. */
  public MatrixDiagram(String caption) {
    super(FigureWords.of(caption));
  }

  /** Adds a matrix with its name and the names of its two sides, the number of rows first. */
  public MatrixDiagram matrix(String name, Matrix matrix, String rows, String columns) {
    formula.matrix(name, matrix, rows, columns);
    return this;
  }

  /** Adds a text between the matrices, for example a sign. */
  public MatrixDiagram text(String text) {
    formula.sign(text);
    return this;
  }

  /** Marks row {@code i} of the matrix added last. */
  public MatrixDiagram markRow(int i) {
    return mark(i, ALL);
  }

  /** Marks column {@code j} of the matrix added last. */
  public MatrixDiagram markColumn(int j) {
    return mark(ALL, j);
  }

  /** Marks entry (i, j) of the matrix added last. */
  public MatrixDiagram mark(int i, int j) {
    formula.mark(i, j);
    return this;
  }

  @Override
  public String svg() {
    return formula.svg(words(), Double.POSITIVE_INFINITY);
  }

  @Override
  public String narrow() {
    return formula.svg(words(), Svg.NARROW);
  }

  @Override
  public String csv() {
    return formula.csv(CatalogText.columns("matrix"));
  }
}
