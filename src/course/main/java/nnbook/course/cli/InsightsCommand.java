package nnbook.course.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.course.insight.CohortFiles;
import nnbook.course.insight.InsightReport;
import nnbook.course.insight.KnownItems;
import nnbook.course.submission.Roster;
import nnbook.course.submission.Student;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import nnbook.terminal.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which checks, questions and exercises of a course to look at. */
@Command(name = "insights")
final class InsightsCommand extends OfficeCommand {
  @Parameters(arity = "1..*", paramLabel = "FOLDER", descriptionKey = "insights.folders")
  private List<Path> folders;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "insights.out")
  private Path out = Path.of("insights");

  @Option(names = "--roster", paramLabel = "FILE", descriptionKey = "insights.roster")
  private Optional<Path> roster = Optional.empty();

  @Override
  protected ExitCode run() {
    KnownItems known = KnownItems.of(home());
    CohortFiles cohortFiles = CohortFiles.read(folders, known, students(), this::warn);
    if (cohortFiles.students().stream().allMatch(student -> student.isEmpty())) {
      throw new UserError(ExitCode.USAGE, words("insights.none"));
    }
    InsightReport report = new InsightReport(cohortFiles, known);
    Path page = report.write(out);
    Document text = new Document(colors());
    report.basis().forEach(text::paragraphs);
    print(text.emptyLine().paragraphs(words("insights.page", page)));
    return ExitCode.PASS;
  }

  /** The students by whose ids results and progress files belong together. */
  private List<Student> students() {
    return roster.map(file -> Roster.read(file).students()).orElse(List.of());
  }
}
