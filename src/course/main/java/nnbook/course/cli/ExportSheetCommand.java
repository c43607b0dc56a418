package nnbook.course.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nnbook.course.export.sheet.CanvasSheet;
import nnbook.course.export.sheet.FillOptions;
import nnbook.course.export.sheet.FilledSheet;
import nnbook.course.export.sheet.MoodleSheet;
import nnbook.course.export.sheet.StudentGrade;
import nnbook.course.result.ResultFiles;
import nnbook.course.submission.Roster;
import nnbook.platform.ExitCode;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills in a gradebook file that the teacher has downloaded; writes another one. */
abstract class ExportSheetCommand extends OfficeCommand {
  @Parameters(index = "0", paramLabel = "RESULTS", descriptionKey = "export.results")
  private Path results;

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "export.sheet.file")
  private Path file;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "export.sheet.out")
  private Path out;

  @Option(names = "--roster", paramLabel = "FILE", descriptionKey = "export.roster")
  private Path roster;

  @Option(names = "--column", paramLabel = "TITLE", descriptionKey = "export.column")
  private String column;

  @Option(names = "--match", paramLabel = "TITLE", descriptionKey = "export.match")
  private String match;

  @Option(names = "--maximum", paramLabel = "POINTS", descriptionKey = "export.maximum")
  private Double maximum;

  @Option(names = "--scale", descriptionKey = "export.scale")
  private boolean scale;

  @Option(names = "--decimal-comma", descriptionKey = "export.comma")
  private boolean comma;

  /** Fills in the gradebook file that was downloaded from Canvas. */
  @Command(name = "canvas")
  static final class Canvas extends ExportSheetCommand {
    @Override
    FilledSheet fill(String text, List<StudentGrade> grades, FillOptions options) {
      return CanvasSheet.fill(text, grades, options);
    }
  }

  /** Fills in the grading worksheet, or the gradebook file, that was downloaded from Moodle. */
  @Command(name = "moodle")
  static final class Moodle extends ExportSheetCommand {
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

  abstract FilledSheet fill(String text, List<StudentGrade> grades, FillOptions options);

  /** The title of the column for feedback, if the format has one. */
  Optional<String> feedback() {
    return Optional.empty();
  }

  @Override
  protected final ExitCode run() {
    if (isSame(file, out)) {
      throw wrongUse("export.same", file);
    }
    if (maximum != null && !(maximum > 0 && maximum <= 1e9)) {
      throw wrongUse("export.maximum.limit");
    }
    FillOptions options =
        new FillOptions(
            Optional.ofNullable(column),
            feedback(),
            Optional.ofNullable(match),
            maximum == null ? OptionalDouble.empty() : OptionalDouble.of(maximum),
            scale,
            comma);
    FilledSheet sheet = fill(text(file), grades(), options);
    SafeFiles.write(out, sheet.text());
    sheet.missed().forEach(this::warn);
    sheet.remarks().forEach(this::warn);
    say("export.sheet.done", sheet.filled(), sheet.filled() + sheet.missed().size(), out);
    return sheet.missed().isEmpty() ? ExitCode.PASS : ExitCode.FAIL;
  }

  private List<StudentGrade> grades() {
    Map<String, Set<String>> keys = new HashMap<>();
    if (roster != null) {
      Roster all = Roster.read(roster);
      all.students().forEach(student -> keys.put(student.id(), all.identifiers(student)));
    }
    return ResultFiles.readAll(results).stream()
        .map(result ->
            StudentGrade.of(result.released(), keys.getOrDefault(result.student(), Set.of())))
        .toList();
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /** The file's text, which is written again byte for byte. */
  private String text(Path file) {
    try {
      return StandardCharsets.UTF_8.newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw wrongUse("export.not.utf8", file);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FILES, words("export.unreadable", file, SafeFiles.reason(e)), e);
    }
  }
}
