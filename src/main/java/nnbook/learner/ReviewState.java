package nnbook.learner;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well something is remembered: how often in a row it was, and the day on which it is asked
 * again. The days between grow, because what has just been recalled with effort stays longer
 * (Cepeda et al., 2008); what is missed begins anew.
 */
public record ReviewState(int step, LocalDate due) {
  /** The days until something is asked again that was known for the first, second … time. */
  public static final List<Integer> DAYS = List.of(1, 3, 7, 16, 35, 90);

  /** As many as a reader is asked at once: twenty-five seconds each make five minutes. */
  public static final int CARDS_A_DAY = 12;

  /** What was never asked is due. */
  public static ReviewState fresh(LocalDate today) {
    return new ReviewState(0, today);
  }

  /** Reads what {@link #toString} wrote; empty when it is anything else. */
  public static Optional<ReviewState> of(String text) {
    String[] parts = text.split(" ");
    try {
      return parts.length == 2 && parts[0].matches("\\d")
          ? Optional.of(new ReviewState(Integer.parseInt(parts[0]), LocalDate.parse(parts[1])))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The state after an answer of {@code today}. */
  public ReviewState answered(boolean right, LocalDate today) {
    int days = right ? DAYS.get(Math.min(step, DAYS.size() - 1)) : 1;
    int next = right ? Math.min(step + 1, DAYS.size()) : 0;
    return new ReviewState(next, today.plusDays(days));
  }

  /** What the state of a term of the glossary is kept under; {@code name} may list several. */
  public static String keyOfTerm(String name) {
    return "term-" + name.replaceFirst("[,\\p{IsHan}].*", "").strip()
        .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** Of the states of one card in two places, the one that was answered later. */
  public ReviewState later(ReviewState other) {
    int order = other.asked().compareTo(asked());
    return order > 0 || order == 0 && other.due.isBefore(due) ? other : this;
  }

  private LocalDate asked() {
    return due.minusDays(DAYS.get(Math.max(0, Math.min(step, DAYS.size()) - 1)));
  }

  public boolean isDue(LocalDate today) {
    return !due.isAfter(today);
  }

  @Override
  public String toString() {
    return step + " " + due;
  }
}
