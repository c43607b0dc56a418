package nnbook.course.cli;

import java.util.List;
import nnbook.course.export.sheet.CanvasSheet;
import nnbook.course.export.sheet.FillOptions;
import nnbook.course.export.sheet.FilledSheet;
import nnbook.course.export.sheet.StudentGrade;
import picocli.CommandLine.Command;

/** Fills in the gradebook file that was downloaded from Canvas. */
@Command(name = "canvas")
final class ExportCanvasCommand extends ExportSheetCommand {
  @Override
  FilledSheet fill(String text, List<StudentGrade> grades, FillOptions options) {
    return CanvasSheet.fill(text, grades, options);
  }
}
