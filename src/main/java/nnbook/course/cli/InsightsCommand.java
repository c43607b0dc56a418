package nnbook.course.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.cli.BookCommand;
import nnbook.course.insight.analysis.Finding;
import nnbook.course.insight.analysis.Thresholds;
import nnbook.course.insight.reading.HandIns;
import nnbook.course.insight.reading.KnownItems;
import nnbook.course.insight.report.FindingWords;
import nnbook.course.insight.report.InsightJson;
import nnbook.course.insight.report.InsightReport;
import nnbook.course.submission.Roster;
import nnbook.course.submission.Student;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import nnbook.terminal.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which checks, questions, hints and exercises of a course to look at. */
@Command(name = "insights")
final class InsightsCommand extends BookCommand {
  private static final int FIRST = 5;

  @Parameters(arity = "1..*", paramLabel = "FOLDER", descriptionKey = "insights.folders")
  private List<Path> folders;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "insights.out")
  private Path out = Path.of("insights");

  @Option(names = "--roster", paramLabel = "FILE", descriptionKey = "insights.roster")
  private Optional<Path> roster = Optional.empty();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  protected ExitCode run() {
    KnownItems known = KnownItems.of(home());
    HandIns handIns = HandIns.read(folders, known, students(), this::warn);
    if (handIns.students().stream().allMatch(student -> student.isEmpty())) {
      throw new UserError(ExitCode.USAGE, words("insights.none"));
    }
    InsightReport report = new InsightReport(handIns, known, Thresholds.STANDARD);
    Path page = report.write(out);
    if (json) {
      print(new InsightJson(report).json());
    } else {
      print(summary(report, page));
    }
    return ExitCode.PASS;
  }

  /** The students by whose ids results and progress files belong together. */
  private List<Student> students() {
    return roster.map(file -> Roster.read(file).students()).orElse(List.of());
  }

  private static Document summary(InsightReport report, Path page) {
    FindingWords words = new FindingWords(report);
    Document text = new Document(colors());
    words.basis().forEach(text::paragraphs);
    words.gaps().forEach(text::paragraphs);
    text.emptyLine();
    List<Finding> findings = report.insight().findings();
    if (findings.isEmpty()) {
      text.paragraphs(words.nothing());
    } else {
      text.paragraphs(words("insights.first", Math.min(FIRST, findings.size()), findings.size()));
    }
    for (int i = 0; i < Math.min(FIRST, findings.size()); i++) {
      Finding finding = findings.get(i);
      String title = words.title(finding.kind());
      text.paragraphs("%d.  %s".formatted(i + 1,
          words("insights.finding", title, words.label(finding.item()))));
      text.paragraphs("    ", words.sentence(finding));
    }
    return text.emptyLine().paragraphs(words("insights.page", page));
  }
}
