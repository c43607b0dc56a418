package nnbook.course.export.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How a gradebook file is built.
 *
 * @param first the row of the first student, counted from 0
 * @param keys the columns that say who a row is about
 * @param grade the column of the points
 * @param feedback the column of the feedback, if there is one
 * @param rules what a row allows
 */
record GradeSheet(
    int first, List<Integer> keys, int grade, OptionalInt feedback, RowRules rules) {

  /** The number in this column of a row, with a point or a comma, if both are there. */
  static OptionalDouble number(List<String> row, OptionalInt column) {
    if (column.isEmpty() || column.getAsInt() >= row.size()) {
      return OptionalDouble.empty();
    }
    String digits = row.get(column.getAsInt()).strip().replace(',', '.');
    return digits.matches("\\d+(\\.\\d+)?")
        ? OptionalDouble.of(Double.parseDouble(digits))
        : OptionalDouble.empty();
  }

  /** What a row allows. */
  interface RowRules {
    /** The most points that it takes, if it says so. */
    OptionalDouble maximum(List<String> row);

    /** The key of the sentence that says why it must stay as it is; none when it may change. */
    Optional<String> refusal(List<String> row);
  }
}
