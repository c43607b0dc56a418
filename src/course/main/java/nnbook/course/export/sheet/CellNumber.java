package nnbook.course.export.sheet;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers in the cells of a gradebook file, with a point or a comma. */
final class CellNumber {
  private CellNumber() {}

  /** The number in this column of a row, if both are there. */
  static OptionalDouble of(List<String> row, OptionalInt column) {
    if (column.isEmpty() || column.getAsInt() >= row.size()) {
      return OptionalDouble.empty();
    }
    String digits = row.get(column.getAsInt()).strip().replace(',', '.');
    return digits.matches("\\d+(\\.\\d+)?")
        ? OptionalDouble.of(Double.parseDouble(digits))
        : OptionalDouble.empty();
  }
}
