package nnbook.course.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.cli.BookCommand;
import nnbook.course.similarity.SimilarityCheck;
import nnbook.course.similarity.SimilarityReport;
import nnbook.course.submission.Roster;
import nnbook.grader.Exercise;
import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the pairs of submissions that resemble each other. */
@Command(name = "similarity")
final class SimilarityCommand extends BookCommand {
  @Parameters(paramLabel = "SUBMISSIONS", descriptionKey = "similarity.submissions")
  private Path submissions;

  @Option(names = "--roster", required = true, paramLabel = "FILE",
      descriptionKey = "similarity.roster")
  private Path roster;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "similarity.out")
  private Path out;

  @Option(names = "--exercises", split = ",", paramLabel = "NAME",
      descriptionKey = "similarity.exercises")
  private List<String> names = List.of();

  @Option(names = "--threshold", paramLabel = "PERCENT", defaultValue = "80",
      descriptionKey = "similarity.threshold")
  private int threshold;

  @Option(names = "--jdk", paramLabel = "DIR", descriptionKey = "similarity.jdk")
  private Optional<Path> jdk = Optional.empty();

  @Option(names = "--fetch", descriptionKey = "similarity.fetch")
  private boolean fetch;

  @Override
  protected ExitCode run() {
    if (threshold < 0 || threshold > 100) {
      throw wrongUse("similarity.threshold.limit");
    }
    List<Exercise> exercises = workbook().catalog().asked(names);
    Roster students = Roster.read(roster);
    SimilarityCheck check = SimilarityCheck.of(home(), exercises, jdk, fetch);
    SimilarityReport report = check.run(submissions, students, threshold / 100.0, out);
    say("similarity.done", report.summary(), out.resolve(SimilarityReport.PAGE));
    return ExitCode.PASS;
  }
}
