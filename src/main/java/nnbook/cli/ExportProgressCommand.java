package nnbook.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes what a learner has done into a file that the pages of the book take over. */
@Command(name = "export")
final class ExportProgressCommand extends BookCommand {
  @Parameters(descriptionKey = "import.to", paramLabel = "FILE")
  private Path file;

  @Override
  protected ExitCode run() {
    Workbook book = workbook();
    Map<String, String> code = new TreeMap<>();
    Set<String> done = new TreeSet<>();
    for (Exercise exercise : book.catalog().all()) {
      if (!exercise.source().isEmpty() && !book.stubs().isUntouched(exercise)) {
        code.put(exercise.id(), exercise.source());
        if (book.progress().outcome(exercise).equals(Optional.of(Outcome.PASSED))) {
          done.add(exercise.id());
        }
      }
    }
    new ProgressFile(code, done, book.progress().reviews()).write(file);
    say("import.written", code.size(), done.size(), file);
    return ExitCode.PASS;
  }
}
