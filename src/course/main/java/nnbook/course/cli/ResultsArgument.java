package nnbook.course.cli;

import java.nio.file.Path;
import java.util.List;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The results of a graded course, of which one student may be chosen. */
final class ResultsArgument {
  @Parameters(index = "0", paramLabel = "RESULTS", descriptionKey = "export.results")
  private Path folder;

  @Option(names = "--student", paramLabel = "ID", descriptionKey = "export.student")
  private String student;

  /** The results of the student who is named, or of all. */
  List<StudentResult> all() {
    List<StudentResult> all = ResultFiles.readAll(folder);
    if (student == null) {
      return all;
    }
    List<StudentResult> found =
        all.stream().filter(result -> result.student().equals(student)).toList();
    if (found.isEmpty()) {
      throw wrong("export.student.none", student, folder);
    }
    return found;
  }

  /** The result of the student who is named, or the only one, where students may see it. */
  StudentResult one() {
    List<StudentResult> all = all();
    if (all.size() != 1) {
      throw wrong("export.student.which", all.size(), folder);
    }
    return all.get(0).released();
  }

  private static UserError wrong(String key, Object... arguments) {
    return new UserError(ExitCode.USAGE, Messages.of("course-cli").get(key, arguments));
  }
}
