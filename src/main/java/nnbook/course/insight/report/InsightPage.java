package nnbook.course.insight.report;

import java.util.List;
import nnbook.course.insight.analysis.DiagnosisCount;
import nnbook.course.insight.analysis.Finding;
import nnbook.course.insight.analysis.Insight;
import nnbook.course.report.ReportPage;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** The page for people: one file that needs no other, for screens of any width and for paper. */
final class InsightPage {
  private static final Messages MESSAGES = Messages.of("course");
  private static final int FIRST = 5;

  private final InsightReport report;
  private final Insight insight;
  private final FindingWords words;
  private final InsightTables tables;

  InsightPage(InsightReport report) {
    this.report = report;
    insight = report.insight();
    words = new FindingWords(report);
    tables = new InsightTables(report, words);
  }

  String html() {
    ReportPage page = new ReportPage(MESSAGES.get("insight.page.title"));
    Element main = page.main().addClass("insight");
    opening(main);
    first(main);
    overview(main);
    exercises(main);
    mistakes(main);
    items(main);
    method(main);
    return page.html();
  }

  private void opening(Element main) {
    main.appendElement("h1").text(MESSAGES.get("insight.page.title"));
    List<String> basis = words.basis();
    main.appendElement("p").addClass("basis").text(basis.get(0));
    main.appendElement("p").addClass(report.isEnough() ? "basis" : "warning").text(basis.get(1));
    words.gaps().forEach(gap -> main.appendElement("p").addClass("basis").text(gap));
  }

  private void first(Element main) {
    Element section = section(main, "insight.page.first");
    if (insight.findings().isEmpty()) {
      section.appendElement("p").text(words.nothing());
      return;
    }
    Element list = section.appendElement("ol");
    for (Finding finding : insight.findings().stream().limit(FIRST).toList()) {
      Element item = list.appendElement("li");
      Element head = item.appendElement("h3");
      head.appendElement("span").addClass("kind").text(words.title(finding.kind()));
      head.appendText(" " + words.label(finding.item()));
      item.appendElement("p").text(words.sentence(finding));
      item.appendElement("p").addClass("advice").text(words.advice(finding.kind()));
      new ChoiceFigure(report, words).of(finding).ifPresent(item::appendChild);
    }
    if (insight.findings().size() > FIRST) {
      section.appendElement("h3")
          .text(MESSAGES.get("insight.page.others", insight.findings().size() - FIRST));
      section.appendChild(tables.findings(FIRST));
    }
  }

  private void overview(Element main) {
    Element section = section(main, "insight.page.overview");
    new DifficultyFigure(report).draw().ifPresentOrElse(
        section::appendChild,
        () -> section.appendElement("p").text(MESSAGES.get("insight.figure.none")));
  }

  private void exercises(Element main) {
    if (insight.exercises().isEmpty()) {
      return;
    }
    Element section = section(main, "insight.page.exercises");
    new ReachFigure(insight.exercises()).draw().ifPresent(section::appendChild);
    folded(section, MESSAGES.get("insight.page.exercises.all"), tables.exercises());
  }

  private void mistakes(Element main) {
    List<DiagnosisCount> common = insight.commonDiagnoses();
    int rare = insight.diagnoses().size() - common.size();
    if (insight.diagnoses().isEmpty()) {
      return;
    }
    Element section = section(main, "insight.page.mistakes");
    if (!common.isEmpty()) {
      section.appendChild(tables.mistakes(common.stream().limit(10).toList()));
    }
    if (common.size() > 10) {
      folded(section, MESSAGES.get("insight.page.mistakes.all", common.size()),
          tables.mistakes(common));
    }
    if (rare > 0) {
      section.appendElement("p").addClass("note")
          .text(MESSAGES.get("insight.page.mistakes.rare", rare));
    }
  }

  private void items(Element main) {
    Element section = section(main, "insight.page.items");
    section.appendElement("p").text(MESSAGES.get("insight.page.items.how"));
    tables.items().forEach((title, table) -> folded(section, title, table));
  }

  private static void method(Element main) {
    Element section = section(main, "insight.page.method");
    for (String key : List.of("difficulty", "discrimination", "weak", "choices", "extremes",
        "stops", "alarms", "predict")) {
      section.appendElement("p").text(MESSAGES.get("insight.method." + key));
    }
  }

  private static Element section(Element main, String title) {
    Element section = main.appendElement("section");
    section.appendElement("h2").text(MESSAGES.get(title));
    return section;
  }

  private static void folded(Element parent, String title, Element content) {
    Element details = parent.appendElement("details");
    details.appendElement("summary").text(title);
    details.appendChild(content);
  }
}
