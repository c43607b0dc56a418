package nnbook.web.recorder;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nnbook.engine.matrix.Numbers;

/**
 * The numbers of one line as tables have them. Where two would look the same and are not, they get
 * more digits: {@code 4.8300012 - 4.8299992}, in place of a difference of 0.
 */
final class ClearNumbers {
  private static final int ALL = 17;

  /** So many more digits than tell two numbers apart, so that their difference can be seen. */
  private static final int MORE = 2;

  private final Set<String> unclear = new HashSet<>();
  private int digits = 7;

  /** What differs by less than that part of it is the same. */
  ClearNumbers(Collection<Double> numbers, double tolerance) {
    for (double one : numbers) {
      for (double other : numbers) {
        String text = Numbers.format(one);
        if (Math.abs(one - other) > tolerance * Math.abs(one)
            && text.equals(Numbers.format(other))) {
          unclear.add(text);
          while (digits < ALL && cut(one).equals(cut(other))) {
            digits++;
          }
        }
      }
    }
    digits = Math.min(ALL, digits + MORE);
  }

  String of(double number) {
    String text = Numbers.format(number);
    return unclear.contains(text) ? cut(number) : text;
  }

  private String cut(double number) {
    return Numbers.shortest(new BigDecimal(number).round(new MathContext(digits)).doubleValue());
  }
}
