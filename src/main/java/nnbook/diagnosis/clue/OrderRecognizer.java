package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The right numbers in other places. */
final class OrderRecognizer implements Recognizer {
  @Override
  public List<Clue> clues(WrongValue answer) {
    NumberGrid expected = answer.expected();
    List<Clue> clues = new ArrayList<>();
    expected.transposed().ifPresent(turned -> {
      answer.clue(turned, "order.transposed", "order.transposed").ifPresent(clues::add);
      moved(answer, turned, true, clues);
    });
    moved(answer, expected, false, clues);
    if (clues.isEmpty() && answer.hasRightShape()) {
      mixed(answer).ifPresent(clues::add);
    }
    return clues;
  }

  /** Reversed, shifted, or the same unit again and again; {@code turned}: units are columns. */
  private static void moved(
      WrongValue answer, NumberGrid units, boolean turned, List<Clue> clues) {
    int n = units.size();
    String unit = turned ? "columns." : units.isTable() ? "rows." : "";
    place(answer, units, turned, i -> n - 1 - i, "order." + unit + "reversed", clues);
    if (n < 3) {
      return;
    }
    place(answer, units, turned, i -> i - 1, "order." + unit + "late", clues);
    place(answer, units, turned, i -> i + 1, "order." + unit + "early", clues);
    if (!turned && Arrays.stream(units.units()).map(Arrays::hashCode).distinct().count() > 2) {
      place(answer, units, false, i -> n - 1, "order." + unit + "last", clues);
      place(answer, units, false, i -> 0, "order." + unit + "first", clues);
    }
  }

  private interface Source {
    int of(int index);
  }

  /** Each unit from another place; from outside, any will do. */
  private static void place(
      WrongValue answer, NumberGrid units, boolean turned, Source source, String key,
      List<Clue> clues) {
    double[][] all = units.units();
    double[][] moved = new double[all.length][];
    boolean same = true;
    for (int i = 0; i < all.length; i++) {
      int from = source.of(i);
      boolean inside = from >= 0 && from < all.length;
      moved[i] = inside ? all[from] : anything(all[i].length);
      same &= moved[i].length == all[i].length;
    }
    NumberGrid grid = units.with(moved);
    Optional<NumberGrid> wanted = turned ? grid.transposed() : Optional.of(grid);
    if (same && wanted.isPresent() && wanted.get().largest() > 0) {
      answer.clue(wanted.get(), key, key)
          .map(clue -> key.matches(".*(first|last)") ? clue.withEvidence(Clue.ENOUGH) : clue)
          .filter(clue -> clue.isEnough() || !key.matches(".*(late|early)"))
          .ifPresent(clues::add);
    }
  }

  private static double[] anything(int length) {
    return IntStream.range(0, length).mapToDouble(i -> Double.NaN).toArray();
  }

  private static Optional<Clue> mixed(WrongValue answer) {
    double[] right = answer.expected().values();
    double[] seen = answer.actual().values();
    double[] rightSorted = Arrays.stream(right).sorted().toArray();
    double[] seenSorted = Arrays.stream(seen).sorted().toArray();
    boolean same = IntStream.range(0, right.length)
        .allMatch(i -> Math.abs(rightSorted[i] - seenSorted[i]) <= 1e-9 * Math.abs(rightSorted[i]));
    long moved = IntStream.range(0, right.length)
        .filter(i -> Math.abs(right[i] - seen[i]) > 1e-6 * Math.abs(right[i]))
        .mapToObj(i -> (float) right[i])
        .distinct()
        .count();
    return same && moved > 2
        ? Optional.of(
            Clue.general("order.mixed", answer.sentence("order.mixed"), Clue.ENOUGH))
        : Optional.empty();
  }
}
