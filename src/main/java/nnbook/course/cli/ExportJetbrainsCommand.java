package nnbook.course.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nnbook.cli.BookCommand;
import nnbook.course.export.project.JetbrainsCourse;
import nnbook.grader.Exercise;
import nnbook.platform.ClassPath;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the exercises as a course of JetBrains Academy. */
@Command(name = "jetbrains")
final class ExportJetbrainsCommand extends BookCommand {
  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "export.folder")
  private Path out;

  @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "exercises")
  private List<String> names = List.of();

  @Override
  protected ExitCode run() {
    List<Exercise> exercises = workbook().catalog().asked(names);
    requireEmpty();
    Map<String, byte[]> files =
        JetbrainsCourse.of(Home.layout(), ClassPath.entries(), exercises);
    files.forEach((name, bytes) -> SafeFiles.write(out.resolve(name), bytes));
    say("export.jetbrains.done", exercises.size(), out);
    return ExitCode.PASS;
  }

  private void requireEmpty() {
    if (!Files.exists(out)) {
      return;
    }
    try (Stream<Path> files = Files.list(out)) {
      if (files.findAny().isPresent()) {
        throw wrongUse("export.folder.full", out);
      }
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FILES, words("export.unwritable", out, SafeFiles.reason(e)), e);
    }
  }
}
