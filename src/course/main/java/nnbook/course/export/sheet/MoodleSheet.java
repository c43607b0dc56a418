package nnbook.course.export.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * Files of Moodle: the offline grading worksheet of an assignment, and what the gradebook exports
 * and imports, whose columns a teacher maps by hand.
 */
public final class MoodleSheet {
  private static final Messages MESSAGES = Messages.of("course");
  private static final Set<String> KEYS =
      Set.of("identifier", "id number", "idnumber", "username", "email address", "email", "id");
  private static final String GRADE = "Grade";
  private static final String MAXIMUM = "Maximum Grade";
  private static final String CHANGEABLE = "Grade can be changed";
  private static final String FEEDBACK = "Feedback comments";

  /** What Moodle's gradebook takes at most, unless its administrator has allowed more. */
  private static final double GRADEBOOK_MAXIMUM = 100;

  private MoodleSheet() {}

  /** Fills {@code file} in. Throws UserError when it is no such file or lacks a column. */
  public static FilledSheet fill(String file, List<StudentGrade> grades, FillOptions options) {
    CsvCells cells = cells(file);
    SheetTitles titles = new SheetTitles(cells.values().get(0));
    int grade =
        options.column().isPresent()
            ? titles.named(options.column().get())
            : titles.find(GRADE)
                .orElseThrow(() -> titles.wrong("export.sheet.column.which", GRADE));
    OptionalInt feedback =
        options.feedback().isPresent()
            ? OptionalInt.of(titles.named(options.feedback().get()))
            : titles.find(FEEDBACK);
    List<Integer> keys = titles.keys(options.match(), KEYS);
    Rules rules =
        new Rules(titles.find(MAXIMUM), titles.find(CHANGEABLE), options.maximum());
    GradeSheet sheet = new GradeSheet(1, keys, grade, feedback, rules);
    return new SheetFiller(cells, sheet, options).fill(grades);
  }

  static CsvCells cells(String file) {
    return CsvCells.of(file)
        .filter(cells -> cells.values().size() > 1)
        .orElseThrow(() ->
            new UserError(ExitCode.USAGE, MESSAGES.get("export.sheet.no.table")));
  }

  private record Rules(OptionalInt most, OptionalInt changeable, OptionalDouble stated)
      implements GradeSheet.RowRules {
    @Override
    public OptionalDouble maximum(List<String> row) {
      if (stated.isPresent()) {
        return stated;
      }
      OptionalDouble told = GradeSheet.number(row, most);
      return told.isPresent() || most.isPresent()
          ? told
          : OptionalDouble.of(GRADEBOOK_MAXIMUM);
    }

    @Override
    public Optional<String> refusal(List<String> row) {
      boolean locked =
          changeable.isPresent()
              && changeable.getAsInt() < row.size()
              && row.get(changeable.getAsInt()).strip().equalsIgnoreCase("no");
      return locked ? Optional.of("export.sheet.locked") : Optional.empty();
    }
  }
}
