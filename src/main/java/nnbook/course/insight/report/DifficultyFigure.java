package nnbook.course.insight.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.course.insight.analysis.Finding;
import nnbook.course.insight.analysis.ItemStatistics;
import nnbook.course.insight.cohort.TestItem;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** Every item by difficulty and discrimination; what was found is filled and numbered. */
final class DifficultyFigure {
  private static final Messages MESSAGES = Messages.of("course");

  private static final int MOST_NUMBERS = 20;

  private final InsightReport report;

  DifficultyFigure(InsightReport report) {
    this.report = report;
  }

  /** The figure; nothing when no item can be judged. */
  Optional<Element> draw() {
    List<ItemStatistics> items = report.insight().items().stream()
        .filter(item -> item.discrimination().count() >= report.thresholds().fewest())
        .filter(item -> item.discrimination().isKnown(1))
        .toList();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    double low = tenth(items.stream().mapToDouble(DifficultyFigure::r).min().orElse(0) - 0.05);
    double high = tenth(items.stream().mapToDouble(DifficultyFigure::r).max().orElse(0) + 0.15);
    SvgAxes axes = new SvgAxes(620, 400, new SvgAxes.Range(-3, 103),
        new SvgAxes.Range(Math.min(-0.2, low), Math.max(0.4, high)),
        MESSAGES.get("insight.figure.difficulty.words", items.size()));
    for (int tick = (int) Math.ceil(5 * Math.min(-0.2, low));
        tick <= 5 * Math.max(0.4, high) + 1e-9; tick++) {
      axes.yTick(tick / 5.0, InsightNumber.correlation(tick / 5.0));
    }
    for (int x = 0; x <= 100; x += 20) {
      axes.xTick(x, x + "%");
    }
    axes.line(-3, 0, 103, 0, "zero");
    axes.names(MESSAGES.get("insight.axis.right"), MESSAGES.get("insight.axis.discrimination"));
    marks(axes, items);
    Element figure = axes.figure(caption(items));
    figure.insertChildren(0, legend(items));
    return Optional.of(figure);
  }

  private static double r(ItemStatistics item) {
    return item.discrimination().r();
  }

  private static double tenth(double value) {
    return Math.round(10 * value) / 10.0;
  }

  private void marks(SvgAxes axes, List<ItemStatistics> items) {
    Map<TestItem, Integer> numbers = new HashMap<>();
    List<Finding> findings = report.insight().findings();
    for (int i = 0; i < findings.size(); i++) {
      numbers.putIfAbsent(findings.get(i).item(), i + 1);
    }
    for (boolean found : List.of(false, true)) {
      for (ItemStatistics item : items) {
        if (report.finding(item.item()).isPresent() == found) {
          mark(axes, item, found ? "found" : "good");
        }
      }
    }
    numbers(axes, items, numbers);
  }

  /** The numbers of the gravest, each where it hides no other. */
  private static void numbers(
      SvgAxes axes, List<ItemStatistics> items, Map<TestItem, Integer> numbers) {
    List<ItemStatistics> numbered = items.stream()
        .filter(item -> numbers.getOrDefault(item.item(), MOST_NUMBERS + 1) <= MOST_NUMBERS)
        .sorted(Comparator.comparing(item -> numbers.get(item.item())))
        .toList();
    List<ItemStatistics> done = new ArrayList<>();
    for (ItemStatistics item : numbered) {
      boolean free = done.stream().noneMatch(
          other -> Math.abs(other.difficulty() - item.difficulty()) < 0.04
              && Math.abs(axes.y(r(other)) - axes.y(r(item))) < 14);
      if (free) {
        String number = String.valueOf(numbers.get(item.item()));
        axes.label(100 * item.difficulty() + 1.3, r(item) + 0.015, number, "start");
        done.add(item);
      }
    }
  }

  private void mark(SvgAxes axes, ItemStatistics item, String style) {
    TestItem.Kind kind = item.item().kind();
    axes.mark(100 * item.difficulty(), r(item), kind.ordinal(), style)
        .addClass("k" + kind.ordinal())
        .appendElement("title").text(new FindingWords(report).label(item.item()));
  }

  private static Element legend(List<ItemStatistics> items) {
    Element legend = new Element("p").addClass("legend");
    for (TestItem.Kind kind : TestItem.Kind.values()) {
      if (items.stream().anyMatch(item -> item.item().kind() == kind)) {
        legend.appendElement("span").text(MESSAGES.get("insight.legend." + kind.ordinal()));
      }
    }
    legend.appendElement("span").text(MESSAGES.get("insight.legend.found"));
    return legend;
  }

  private String caption(List<ItemStatistics> items) {
    long found =
        items.stream().filter(item -> report.finding(item.item()).isPresent()).count();
    long below = items.stream().filter(item -> r(item) < 0).count();
    return MESSAGES.get(
        found == 0 ? "insight.figure.difficulty.none" : "insight.figure.difficulty",
        found, items.size(), below);
  }
}
