package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nnbook.engine.matrix.Matrix;

/**
 * The numbers of a value: one alone, a row of numbers, or a table. Its units are what stands in
 * order: the numbers of a row, the rows of a table.
 */
public final class NumberGrid {
  /** What the numbers form. */
  enum Form {
    NUMBER,
    ROW,
    TABLE
  }

  private final Form form;
  private final double[][] units;
  private final double[] flat;

  private NumberGrid(Form form, double[][] units) {
    this.form = form;
    this.units = units;
    this.flat = flat(units);
  }

  private static double[] flat(double[][] units) {
    int length = 0;
    for (double[] unit : units) {
      length += unit.length;
    }
    double[] flat = new double[length];
    int next = 0;
    for (double[] unit : units) {
      System.arraycopy(unit, 0, flat, next, unit.length);
      next += unit.length;
    }
    return flat;
  }

  static NumberGrid number(double value) {
    return new NumberGrid(Form.NUMBER, new double[][] {{value}});
  }

  static NumberGrid row(double... values) {
    double[][] units = new double[values.length][];
    for (int i = 0; i < units.length; i++) {
      units[i] = new double[] {values[i]};
    }
    return new NumberGrid(Form.ROW, units);
  }

  static NumberGrid table(double[][] rows) {
    return new NumberGrid(Form.TABLE, rows);
  }

  /** The numbers of {@code value}; nothing when it holds anything else. */
  public static Optional<NumberGrid> of(Object value) {
    if (value instanceof Number number) {
      return Optional.of(number(number.doubleValue()));
    }
    if (value instanceof Matrix matrix) {
      return Optional.of(table(matrix.toArray()));
    }
    Optional<NumberGrid> row = row(value).map(NumberGrid::row);
    return row.isPresent() ? row : rows(value).map(NumberGrid::table);
  }

  private static Optional<double[]> row(Object value) {
    if (value instanceof double[] doubles) {
      return Optional.of(doubles);
    }
    if (value instanceof int[] ints) {
      return Optional.of(Arrays.stream(ints).asDoubleStream().toArray());
    }
    if (value instanceof long[] longs) {
      return Optional.of(Arrays.stream(longs).asDoubleStream().toArray());
    }
    if (value instanceof float[] floats) {
      return Optional.of(IntStream.range(0, floats.length).mapToDouble(i -> floats[i]).toArray());
    }
    List<?> elements = elements(value);
    return !elements.isEmpty() && elements.stream().allMatch(Number.class::isInstance)
        ? Optional.of(elements.stream().mapToDouble(e -> ((Number) e).doubleValue()).toArray())
        : Optional.empty();
  }

  private static Optional<double[][]> rows(Object value) {
    List<double[]> rows = new ArrayList<>();
    for (Object element : elements(value)) {
      if (element instanceof Matrix matrix) {
        rows.addAll(Arrays.asList(matrix.toArray()));
      } else {
        Optional<double[]> row = row(element);
        if (row.isEmpty()) {
          return Optional.empty();
        }
        rows.add(row.get());
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.toArray(double[][]::new));
  }

  private static List<?> elements(Object value) {
    return value instanceof List<?> list
        ? list
        : value instanceof Object[] array ? Arrays.asList(array) : List.of();
  }

  Form form() {
    return form;
  }

  boolean isTable() {
    return form == Form.TABLE;
  }

  /** How many units there are. */
  int size() {
    return units.length;
  }

  double[][] units() {
    return units;
  }

  /** The numbers of a table of equal rows in a row; 0 when they differ. */
  int columns() {
    for (double[] unit : units) {
      if (unit.length != units[0].length) {
        return 0;
      }
    }
    return units.length > 0 ? units[0].length : 0;
  }

  /** All numbers, one after the other. */
  public double[] values() {
    return flat.clone();
  }

  double value(int index) {
    return flat[index];
  }

  double largest() {
    double largest = 0;
    for (double value : flat) {
      largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
    }
    return largest;
  }

  boolean hasShapeOf(NumberGrid other) {
    boolean same = form == other.form && units.length == other.units.length;
    for (int i = 0; same && i < units.length; i++) {
      same = units[i].length == other.units[i].length;
    }
    return same;
  }

  /** The same form with other units. */
  NumberGrid with(double[][] others) {
    return new NumberGrid(form, others);
  }

  NumberGrid map(DoubleUnaryOperator change) {
    double[] changed = new double[flat.length];
    for (int i = 0; i < changed.length; i++) {
      changed[i] = change.applyAsDouble(flat[i]);
    }
    return filled(changed);
  }

  /** The same shape with these numbers, one after the other. */
  NumberGrid filled(double... values) {
    double[][] filled = new double[units.length][];
    int next = 0;
    for (int i = 0; i < filled.length; i++) {
      filled[i] = Arrays.copyOfRange(values, next, next + units[i].length);
      next += units[i].length;
    }
    return with(filled);
  }

  /** The sum with a grid of the same shape. */
  NumberGrid plus(NumberGrid other, double factor) {
    return with(other, (a, b) -> a + factor * b);
  }

  /** Each number combined with that of a grid of the same shape. */
  NumberGrid with(NumberGrid other, DoubleBinaryOperator change) {
    double[] combined = new double[flat.length];
    for (int i = 0; i < combined.length; i++) {
      combined[i] = change.applyAsDouble(flat[i], other.flat[i]);
    }
    return filled(combined);
  }

  /** A table of equal rows, with rows and columns exchanged; nothing for other forms. */
  Optional<NumberGrid> transposed() {
    int columns = columns();
    return form != Form.TABLE || columns == 0
        ? Optional.empty()
        : Optional.of(table(
            IntStream.range(0, columns)
                .mapToObj(j -> Arrays.stream(units).mapToDouble(unit -> unit[j]).toArray())
                .toArray(double[][]::new)));
  }

  /** Where a number stands: {@code [1][0]}; an empty text for one alone. */
  String place(int index) {
    int rest = index;
    for (int i = 0; i < units.length; i++) {
      if (rest < units[i].length) {
        return switch (form) {
          case NUMBER -> "";
          case ROW -> "[" + i + "]";
          case TABLE -> "[" + i + "][" + rest + "]";
        };
      }
      rest -= units[i].length;
    }
    throw new IndexOutOfBoundsException("NumberGrid.place: " + index);
  }

  DoubleStream stream() {
    return Arrays.stream(flat);
  }
}
