package nnbook.course.insight;

import static nnbook.course.report.ReportPage.add;
import static nnbook.course.report.ReportPage.say;
import static nnbook.course.report.ReportPage.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nnbook.course.insight.Insight.CommonMistake;
import nnbook.course.insight.Insight.ExerciseStop;
import nnbook.course.report.ReportPage;
import nnbook.platform.Messages;
import nnbook.plot.Figures;
import nnbook.plot.Plot;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The page for people: one file that needs no other, for screens of any width and for paper. */
final class InsightPage {
  private static final Messages MESSAGES = Messages.of("course");
  private static final int MOST = 15;
  private static final String[] ITEM_COLUMNS = {"insight.column.item", "insight.column.answered",
      "insight.column.right", "insight.column.discrimination"};

  private final InsightReport report;
  private final Insight insight;
  private final ReportPage page = new ReportPage(MESSAGES.get("insight.page.title"));
  private final Element main = page.main().addClass("insight");

  InsightPage(InsightReport report) {
    this.report = report;
    insight = report.insight();
  }

  String html() {
    say(main, "h1", "", "insight.page.title");
    report.basis().forEach(sentence -> add(main, "p", "", sentence));
    List<ItemStatistics> judged =
        insight.items().stream().filter(ItemStatistics::isJudged).toList();
    if (!judged.isEmpty()) {
      figure(judged);
      items("insight.page.weak", judged, Comparator.comparing(ItemStatistics::discrimination));
    }
    items("insight.page.hard", insight.items(), Comparator.comparing(ItemStatistics::difficulty));
    mistakes();
    stops();
    say(main, "p", "quiet", "insight.page.how");
    return page.html();
  }

  /** Every judged item by difficulty and discrimination. */
  private void figure(List<ItemStatistics> judged) {
    long below = judged.stream().filter(item -> item.discrimination() < 0).count();
    Plot plot = new Plot(MESSAGES.get("insight.figure", judged.size(), below))
        .x(MESSAGES.get("insight.axis.right"), 0, 100)
        .y(MESSAGES.get("insight.axis.discrimination"));
    for (TestItem.Kind kind : TestItem.Kind.values()) {
      List<ItemStatistics> items =
          judged.stream().filter(item -> item.item().kind() == kind).toList();
      if (!items.isEmpty()) {
        plot.points(
            MESSAGES.get("insight.legend." + kind.name().toLowerCase(Locale.ROOT)),
            items.stream().mapToDouble(item -> 100 * item.difficulty()).toArray(),
            items.stream().mapToDouble(ItemStatistics::discrimination).toArray());
      }
    }
    main.ownerDocument().head().appendElement("style")
        .appendChild(new DataNode(Figures.styleSheet()));
    Element figure = main.appendElement("figure");
    figure.appendChild(new DataNode(plot.svg()));
    add(figure, "figcaption", "", plot.caption());
  }

  private void items(String title, List<ItemStatistics> items, Comparator<ItemStatistics> order) {
    say(main, "h2", "", title);
    Element table = table(main, "numbers", ITEM_COLUMNS);
    items.stream().sorted(order).limit(MOST).forEach(item ->
        row(table, report.label(item.item()), item.answered(),
            Math.round(100 * item.difficulty()) + "%",
            item.isJudged() ? correlation(item.discrimination()) : ""));
  }

  private static String correlation(double r) {
    return String.format(Locale.ROOT, "%.2f", Math.round(100 * r) / 100.0).replace('-', '−');
  }

  private void mistakes() {
    if (!insight.mistakes().isEmpty()) {
      say(main, "h2", "", "insight.page.mistakes");
      Element table = table(main, "", "insight.column.students", "insight.column.exercise",
          "insight.column.mistake");
      for (CommonMistake common : insight.mistakes().stream().limit(MOST).toList()) {
        row(table, common.students(), common.mistake().exercise(), common.mistake().sentence());
      }
    }
  }

  private void stops() {
    if (!insight.stops().isEmpty()) {
      say(main, "h2", "", "insight.page.stuck");
      Element table = table(main, "numbers", "insight.column.exercise",
          "insight.column.started", "insight.column.stuck");
      for (ExerciseStop stop : insight.stops().stream().limit(MOST).toList()) {
        row(table, stop.exercise(), stop.started(), stop.stuck());
      }
    }
  }

  private static void row(Element table, Object... cells) {
    Element row = table.appendElement("tr");
    for (Object cell : cells) {
      add(row, "td", "", String.valueOf(cell));
    }
  }
}
