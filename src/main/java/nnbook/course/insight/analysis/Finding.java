package nnbook.course.insight.analysis;

import java.util.Comparator;
import nnbook.course.insight.cohort.TestItem;

/**
 * Something that an instructor should look at.
 *
 * @param kind what seems to be wrong
 * @param item what it is about
 * @param number the choice or the hint in question, from 1; else 0
 * @param doubt the smaller, the surer: how probable such figures are where nothing is wrong; of an
 *     item that is too easy or too hard, the part on the smaller side
 */
public record Finding(Kind kind, TestItem item, int number, double doubt)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::kind)
          .thenComparing(Finding::doubt)
          .thenComparing(Finding::item)
          .thenComparing(Finding::number);

  /** What can seem to be wrong; what hurts most comes first. */
  public enum Kind {
    /** Good students take a choice that counts as wrong. */
    WRONG_KEY,
    /** Good students are right less often than weak ones. */
    GOOD_MISS,
    /** Nearly all fail. */
    NEARLY_ALL_FAIL,
    /** Good students are hardly more often right than weak ones. */
    NO_DISCRIMINATION,
    /** More students than elsewhere begin and do not finish. */
    LEFT,
    /** Of those who read the hint, fewer than elsewhere go on to pass. */
    NO_HELP,
    /** Nobody fails, or hardly anybody. */
    NOBODY_FAILS
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
