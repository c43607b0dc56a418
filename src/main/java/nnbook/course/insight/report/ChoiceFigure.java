package nnbook.course.insight.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nnbook.course.insight.analysis.ChoiceStatistics;
import nnbook.course.insight.analysis.Finding;
import nnbook.course.insight.analysis.ItemStatistics;
import nnbook.course.insight.cohort.TestItem;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** Who takes which choice of a question: the weakest, the middle and the best third. */
final class ChoiceFigure {
  private static final Messages MESSAGES = Messages.of("course");
  private static final List<String> THIRDS = List.of("weakest", "middle", "best");

  private final InsightReport report;
  private final FindingWords words;

  ChoiceFigure(InsightReport report, FindingWords words) {
    this.report = report;
    this.words = words;
  }

  /** The figure of a finding about a question; nothing of others. */
  Optional<Element> of(Finding finding) {
    if (finding.item().kind() != TestItem.Kind.QUESTION) {
      return Optional.empty();
    }
    ItemStatistics item = report.item(finding.item());
    List<ChoiceStatistics> choices =
        item.choices().stream().filter(choice -> choice.thirds().size() == 3).toList();
    return choices.isEmpty() ? Optional.empty() : Optional.of(draw(item, choices));
  }

  private Element draw(ItemStatistics item, List<ChoiceStatistics> choices) {
    SvgAxes axes = new SvgAxes(460, 250, new SvgAxes.Range(-0.25, 2.9),
        new SvgAxes.Range(0, 1), MESSAGES.get("insight.figure.choice.words", choices.size()));
    for (int y = 0; y <= 4; y++) {
      axes.yTick(y / 4.0, 25 * y + "%");
    }
    for (int third = 0; third < 3; third++) {
      axes.xTick(third, MESSAGES.get("insight.axis." + THIRDS.get(third)));
    }
    axes.names(MESSAGES.get("insight.axis.thirds"), MESSAGES.get("insight.axis.take"));
    double lowest = -1;
    List<ChoiceStatistics> byEnd =
        choices.stream().sorted(Comparator.comparing(choice -> choice.thirds().get(2))).toList();
    for (ChoiceStatistics choice : byEnd) {
      lowest = Math.max(lowest + 0.085, choice.thirds().get(2));
      line(axes, choice, lowest);
    }
    ChoiceStatistics top = byEnd.get(byEnd.size() - 1);
    return axes.figure(MESSAGES.get(
        top.right() ? "insight.figure.choice.right" : "insight.figure.choice.wrong",
        top.number(), words.choice(item.item(), top.number()),
        InsightNumber.percent(top.thirds().get(2))));
  }

  private static void line(SvgAxes axes, ChoiceStatistics choice, double labelAt) {
    String style = choice.right() ? "key" : "other";
    List<Double> y = choice.thirds();
    for (int third = 0; third < 2; third++) {
      axes.line(third, y.get(third), third + 1, y.get(third + 1), style);
    }
    for (int third = 0; third < 3; third++) {
      axes.mark(third, y.get(third), choice.right() ? 2 : 0, style + "-mark");
    }
    axes.label(2.1, labelAt - 0.02, MESSAGES.get(
        choice.right() ? "insight.legend.key" : "insight.legend.choice", choice.number()),
        "start");
  }
}
