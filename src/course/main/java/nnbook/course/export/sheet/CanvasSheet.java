package nnbook.course.export.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/** The gradebook file that Canvas exports and imports. */
public final class CanvasSheet {
  private static final Messages MESSAGES = Messages.of("course");
  private static final Set<String> KEYS =
      Set.of("id", "sis user id", "sis login id", "integration id");
  private static final String POINTS_POSSIBLE = "points possible";
  private static final String READ_ONLY = "(read only)";
  private static final String EXCUSED = "EX";

  /** The title of an assignment ends with its number. */
  private static final String ASSIGNMENT = ".*\\(\\d+\\)\\s*";

  /** The row of the possible points is the second, or the third below that of the posting. */
  private static final int LAST_HEAD_ROW = 3;

  private CanvasSheet() {}

  /** Fills {@code file} in. Throws UserError when it is no such file or lacks a column. */
  public static FilledSheet fill(String file, List<StudentGrade> grades, FillOptions options) {
    CsvCells cells = MoodleSheet.cells(file);
    List<List<String>> rows = cells.values();
    int possible =
        IntStream.range(1, Math.min(LAST_HEAD_ROW, rows.size()))
            .filter(row -> holds(rows.get(row).get(0), POINTS_POSSIBLE))
            .findFirst()
            .orElseThrow(() ->
                new UserError(ExitCode.USAGE, MESSAGES.get("export.sheet.no.canvas")));
    SheetTitles titles = new SheetTitles(rows.get(0));
    int grade = assignment(titles, rows.get(possible), options.column());
    OptionalDouble maximum =
        options.maximum().isPresent()
            ? options.maximum()
            : GradeSheet.number(rows.get(possible), OptionalInt.of(grade));
    List<Integer> keys = titles.keys(options.match(), KEYS);
    OptionalInt noFeedback = OptionalInt.empty();
    GradeSheet sheet =
        new GradeSheet(possible + 1, keys, grade, noFeedback, new Rules(grade, maximum));
    return new SheetFiller(cells, sheet, options).fill(grades);
  }

  /** The column that the user names, with or without its number; or the only one. */
  private static int assignment(
      SheetTitles titles, List<String> possible, Optional<String> named) {
    List<Integer> all =
        IntStream.range(0, titles.titles().size())
            .filter(column -> titles.titles().get(column).matches(ASSIGNMENT))
            .boxed()
            .toList();
    if (named.isEmpty()) {
      List<Integer> open = all.stream().filter(c -> !isReadOnly(possible, c)).toList();
      if (open.size() != 1) {
        throw titles.wrong("export.sheet.column.which", "");
      }
      return open.get(0);
    }
    String title = named.get();
    int column =
        titles.find(title)
            .orElseGet(() -> onlyOne(
                all.stream().filter(c -> isNamed(titles.titles().get(c), title)).toList(),
                titles, title));
    if (isReadOnly(possible, column)) {
      throw titles.wrong("export.sheet.column.read.only", title);
    }
    return column;
  }

  private static int onlyOne(List<Integer> columns, SheetTitles titles, String title) {
    if (columns.size() != 1) {
      throw titles.wrong("export.sheet.column.none", title);
    }
    return columns.get(0);
  }

  private static boolean isNamed(String assignment, String title) {
    int number = assignment.lastIndexOf('(');
    String digits = assignment.substring(number).replaceAll("\\D", "");
    return digits.equals(title.strip())
        || StudentGrade.key(assignment.substring(0, number)).equals(StudentGrade.key(title));
  }

  private static boolean isReadOnly(List<String> row, int column) {
    return column < row.size() && holds(row.get(column), READ_ONLY);
  }

  private static boolean holds(String cell, String words) {
    return StudentGrade.key(cell).contains(words);
  }

  private record Rules(int grade, OptionalDouble most) implements GradeSheet.RowRules {
    @Override
    public OptionalDouble maximum(List<String> row) {
      return most;
    }

    @Override
    public Optional<String> refusal(List<String> row) {
      if (isReadOnly(row, grade)) {
        return Optional.of("export.sheet.locked");
      }
      boolean excused = row.get(grade).strip().equalsIgnoreCase(EXCUSED);
      return excused ? Optional.of("export.sheet.excused") : Optional.empty();
    }
  }
}
