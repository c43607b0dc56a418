package nnbook.course.insight.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.course.insight.analysis.Finding.Kind;
import nnbook.course.insight.cohort.TestItem;

/**
 * Which items to look at. One thing is said of an item, the gravest.
 *
 * <ul>
 *   <li>Nearly all fail, or nobody fails, when the exact bound of the part of right answers is
 *       beyond a threshold; or when indeed all have failed, or nobody of twice the fewest students.
 *   <li>An item does not discriminate when its correlation is below that of a biserial correlation
 *       of 0.35, tested one-sided with a limit for false discoveries over all items. If the whole
 *       interval is below 0, good students miss it.
 *   <li>A question is probably wrongly keyed when it is one of these, or nearly all miss it, and a
 *       wrong choice correlates with the rest score above 0 and above the right one, with a limit
 *       for false discoveries over all wrong choices.
 * </ul>
 */
final class ItemFindings {
  private final List<ItemStatistics> items;
  private final Thresholds thresholds;
  private final double weakLimit;
  private final double choiceLimit;

  private ItemFindings(List<ItemStatistics> items, Thresholds thresholds) {
    this.items = items;
    this.thresholds = thresholds;
    weakLimit =
        FalseDiscoveries.limit(
            items.stream().filter(this::isJudged).map(this::weak).toList(), thresholds.error());
    choiceLimit =
        FalseDiscoveries.limit(
            items.stream().flatMap(this::wrongChoices).map(ItemFindings::attractive).toList(),
            thresholds.error());
  }

  static List<Finding> of(List<ItemStatistics> items, Thresholds thresholds) {
    ItemFindings findings = new ItemFindings(items, thresholds);
    return findings.items.stream().flatMap(item -> findings.of(item).stream()).toList();
  }

  /**
   * The same, with one finding for a check that was both tried first and graded. What is graded
   * counts more; but that nobody fails in the end says nothing where some failed at first.
   */
  static List<Finding> onceEach(List<ItemStatistics> items, Thresholds thresholds) {
    List<Finding> all = of(items, thresholds);
    Map<TestItem, Integer> answered = items.stream()
        .collect(Collectors.toMap(ItemStatistics::item, ItemStatistics::answered));
    Map<TestItem, Finding.Kind> kinds = all.stream()
        .collect(Collectors.toMap(Finding::item, Finding::kind));
    return all.stream()
        .filter(finding -> finding.item().kind() != TestItem.Kind.FIRST_TRY
            || kinds.getOrDefault(finding.item().graded(), Kind.NOBODY_FAILS)
                == Kind.NOBODY_FAILS)
        .filter(finding -> finding.item().kind() != TestItem.Kind.CHECK
            || finding.kind() != Kind.NOBODY_FAILS
            || answered.getOrDefault(finding.item().tried(), 0) < thresholds.fewest())
        .toList();
  }

  /** Whether there are answers enough to say something of the item's discrimination. */
  private boolean isJudged(ItemStatistics item) {
    PointBiserial r = item.discrimination();
    return r.count() >= thresholds.fewest() && r.isKnown(thresholds.fewestEach());
  }

  /** How probable so small a correlation is where the item just discriminates. */
  private double weak(ItemStatistics item) {
    PointBiserial r = item.discrimination();
    return r.probabilityBelow(r.ofBiserial(thresholds.weak()));
  }

  /** The wrong choices that enough students have taken. */
  private Stream<ChoiceStatistics> wrongChoices(ItemStatistics item) {
    return item.choices().stream()
        .filter(choice -> !choice.right())
        .filter(choice -> choice.discrimination().count() >= thresholds.fewest())
        .filter(choice -> choice.discrimination().isKnown(thresholds.fewestEach()));
  }

  /** How probable so large a correlation is where good and weak take the choice alike. */
  private static double attractive(ChoiceStatistics choice) {
    return choice.discrimination().probabilityAbove(0);
  }

  private Optional<Finding> of(ItemStatistics item) {
    if (item.answered() < thresholds.fewest()) {
      return Optional.empty();
    }
    Interval part = Interval.exact(item.right(), item.answered(), thresholds.error());
    boolean hard = part.high() < thresholds.hard() || item.right() == 0;
    boolean easy = part.low() > thresholds.easy()
        || item.right() == item.answered() && item.answered() >= 2 * thresholds.fewest();
    boolean weak = isJudged(item) && weak(item) <= weakLimit;
    List<Finding> found = new ArrayList<>();
    if (hard || weak) {
      key(item).ifPresent(found::add);
    }
    if (hard) {
      found.add(finding(Kind.NEARLY_ALL_FAIL, item, item.difficulty()));
    }
    if (weak) {
      boolean below = item.discrimination().interval().high() < 0;
      found.add(
          finding(below ? Kind.GOOD_MISS : Kind.NO_DISCRIMINATION, item, weak(item)));
    }
    if (easy) {
      found.add(finding(Kind.NOBODY_FAILS, item, 1 - item.difficulty()));
    }
    return found.stream().min(Comparator.naturalOrder());
  }

  /** The wrong choice that good students take, if there is one. */
  private Optional<Finding> key(ItemStatistics item) {
    double right = item.discrimination().r();
    return wrongChoices(item)
        .filter(choice -> attractive(choice) <= choiceLimit)
        .filter(choice -> !(choice.discrimination().r() <= right))
        .min(Comparator.comparing(ItemFindings::attractive))
        .map(choice ->
            new Finding(Kind.WRONG_KEY, item.item(), choice.number(), attractive(choice)));
  }

  private static Finding finding(Kind kind, ItemStatistics item, double doubt) {
    return new Finding(kind, item.item(), 0, doubt);
  }
}
