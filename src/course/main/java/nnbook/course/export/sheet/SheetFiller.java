package nnbook.course.export.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nnbook.course.export.CleanText;
import nnbook.course.export.PointsText;
import nnbook.platform.Messages;

/** Writes the points of students into the rows that are theirs. */
final class SheetFiller {
  private static final Messages MESSAGES = Messages.of("course");

  private final CsvCells cells;
  private final GradeSheet sheet;
  private final FillOptions options;
  private final List<List<String>> values;
  private final List<String> missed = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private int filled;

  SheetFiller(CsvCells cells, GradeSheet sheet, FillOptions options) {
    this.cells = cells;
    this.sheet = sheet;
    this.options = options;
    values = cells.values();
  }

  FilledSheet fill(List<StudentGrade> grades) {
    List<StudentGrade> sorted =
        grades.stream().sorted(Comparator.comparing(StudentGrade::id)).toList();
    Map<StudentGrade, List<Integer>> rows = rows(sorted);
    rows.forEach((grade, own) -> {
      if (own.isEmpty()) {
        miss("export.sheet.unknown", grade);
      } else if (own.size() > 1) {
        miss("export.sheet.twice", grade, rowNumbers(own));
      } else {
        fill(grade, own.get(0));
      }
    });
    return new FilledSheet(cells.changed(), filled, missed, remarks);
  }

  /** The rows of each student; one that fits several students is nobody's. */
  private Map<StudentGrade, List<Integer>> rows(List<StudentGrade> grades) {
    Map<StudentGrade, List<Integer>> rows = new LinkedHashMap<>();
    grades.forEach(grade -> rows.put(grade, new ArrayList<>()));
    for (int r = sheet.first(); r < values.size(); r++) {
      List<String> row = values.get(r);
      List<StudentGrade> owners =
          grades.stream().filter(grade -> isAbout(row, grade)).toList();
      if (owners.size() == 1) {
        rows.get(owners.get(0)).add(r);
      } else if (owners.size() > 1) {
        remarks.add(MESSAGES.get("export.sheet.several", r + 1, ids(owners)));
      } else if (row.size() > 1) {
        remarks.add(MESSAGES.get("export.sheet.without", r + 1, name(row)));
      }
    }
    return rows;
  }

  private boolean isAbout(List<String> row, StudentGrade grade) {
    return sheet.keys().stream()
        .filter(column -> column < row.size())
        .anyMatch(column -> grade.keys().contains(StudentGrade.key(row.get(column))));
  }

  private void fill(StudentGrade grade, int r) {
    List<String> row = values.get(r);
    OptionalDouble most = sheet.rules().maximum(row);
    OptionalDouble points = points(grade, most);
    boolean hasCell = sheet.grade() < row.size();
    Optional<String> refusal =
        hasCell ? sheet.rules().refusal(row) : Optional.of("export.sheet.short");
    if (refusal.isPresent()) {
      miss(refusal.get(), grade, r + 1);
    } else if (points.isEmpty()) {
      miss("export.sheet.by.hand", grade);
    } else if (most.isPresent() && points.getAsDouble() > most.getAsDouble()) {
      String maximum = PointsText.of(most.getAsDouble());
      miss("export.sheet.above", grade, PointsText.of(points.getAsDouble()), maximum);
    } else {
      cells.replace(r, sheet.grade(), number(points.getAsDouble()));
      sheet.feedback().ifPresent(column -> {
        if (column < row.size()) {
          cells.replace(r, column, CleanText.of(grade.feedback()));
        }
      });
      filled++;
    }
  }

  private OptionalDouble points(StudentGrade grade, OptionalDouble most) {
    boolean scaled = options.scaled() && most.isPresent() && grade.possible() > 0;
    return scaled && grade.points().isPresent()
        ? OptionalDouble.of(
            grade.points().getAsDouble() * most.getAsDouble() / grade.possible())
        : grade.points();
  }

  private String number(double points) {
    return options.decimalComma() ? PointsText.withComma(points) : PointsText.of(points);
  }

  private void miss(String key, StudentGrade grade, Object... more) {
    Object[] words = new Object[more.length + 1];
    words[0] = grade.id();
    System.arraycopy(more, 0, words, 1, more.length);
    missed.add(MESSAGES.get(key, words));
  }

  private static String name(List<String> row) {
    return row.get(0).strip();
  }

  private static String ids(List<StudentGrade> grades) {
    return String.join(", ", grades.stream().map(StudentGrade::id).toList());
  }

  private static String rowNumbers(List<Integer> rows) {
    return String.join(", ", rows.stream().map(row -> String.valueOf(row + 1)).toList());
  }
}
