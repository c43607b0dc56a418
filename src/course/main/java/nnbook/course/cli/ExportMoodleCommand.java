package nnbook.course.cli;

import java.util.List;
import java.util.Optional;
import nnbook.course.export.sheet.FillOptions;
import nnbook.course.export.sheet.FilledSheet;
import nnbook.course.export.sheet.MoodleSheet;
import nnbook.course.export.sheet.StudentGrade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills in the grading worksheet, or the gradebook file, that was downloaded from Moodle. */
@Command(name = "moodle")
final class ExportMoodleCommand extends ExportSheetCommand {
  @Option(names = "--feedback", paramLabel = "TITLE", descriptionKey = "export.feedback")
  private String feedback;

  @Override
  Optional<String> feedback() {
    return Optional.ofNullable(feedback);
  }

  @Override
  FilledSheet fill(String text, List<StudentGrade> grades, FillOptions options) {
    return MoodleSheet.fill(text, grades, options);
  }
}
