package nnbook.course.export.sheet;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a gradebook file is to be filled.
 *
 * @param column the title of the column for the points, where the file has several
 * @param feedback the title of the column for feedback, where it has not the usual one
 * @param match the title of the column that holds ids, addresses or logins, likewise
 * @param maximum the most points, for files that do not say
 * @param scaled whether full marks become the most points that the file takes
 * @param decimalComma whether the system writes 7,5 for 7.5
 */
public record FillOptions(
    Optional<String> column,
    Optional<String> feedback,
    Optional<String> match,
    OptionalDouble maximum,
    boolean scaled,
    boolean decimalComma) {

  /** What the file makes clear by itself; points as they are, with a decimal point. */
  public static FillOptions plain() {
    return new FillOptions(
        Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty(), false, false);
  }
}
