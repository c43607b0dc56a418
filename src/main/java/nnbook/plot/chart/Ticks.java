package nnbook.plot.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nnbook.engine.math.PortableMath;
import nnbook.plot.svg.Label;

/** Chooses round places on an axis: steps of 1, 2 or 5 times a power of ten, or decades. */
final class Ticks {
  private static final int[] STEPS = {1, 2, 5, 10};
  private static final int[] EVERY = {1, 2, 3, 5, 10, 20, 30, 50, 100, 200};
  private static final int LONGEST_PLAIN = 7;

  private Ticks() {}

  /** Returns at most about {@code most} ticks for {@code scale}. */
  static List<Tick> of(Scale scale, int most) {
    if (scale.log()) {
      List<Tick> decades = decades(scale, most);
      if (labeled(decades) >= 2) {
        return decades;
      }
      List<Tick> finer = oneTwoFive(scale);
      if (labeled(finer) >= 2) {
        return finer;
      }
    }
    return linear(scale, most);
  }

  /** Returns ticks at the given values, those outside the axis left out. */
  static List<Tick> at(Scale scale, List<Double> values) {
    return values.stream()
        .filter(scale::contains)
        .map(v -> new Tick(v, label(BigDecimal.valueOf(v))))
        .toList();
  }

  /** Returns the same ticks of which only every so-manieth keeps its label. */
  static List<Tick> thinned(List<Tick> ticks, int every) {
    List<Tick> thinned = new ArrayList<>();
    int labels = 0;
    for (Tick tick : ticks) {
      boolean kept = tick.isMinor() || labels++ % every == 0;
      thinned.add(kept ? tick : new Tick(tick.value(), Label.of("")));
    }
    return thinned;
  }

  private static List<Tick> linear(Scale scale, int most) {
    double raw = scale.hi() / most - scale.lo() / most;
    int exponent = (int) Math.floor(PortableMath.log10(raw));
    int step = 0;
    while (step < 3 && value(STEPS[step], exponent) < raw * (1 - 1e-9)) {
      step++;
    }
    double size = value(STEPS[step], exponent);
    List<Tick> ticks = new ArrayList<>();
    double first = Math.ceil(scale.lo() / size - 1e-9);
    double last = Math.floor(scale.hi() / size + 1e-9);
    for (double k = first; k <= last && ticks.size() <= 2 * most; k++) {
      BigDecimal exact =
          new BigDecimal(k).multiply(BigDecimal.valueOf(STEPS[step])).scaleByPowerOfTen(exponent);
      double v = exact.doubleValue();
      ticks.add(new Tick(Math.max(scale.lo(), Math.min(scale.hi(), v)), label(exact)));
    }
    return ticks;
  }

  private static double value(int step, int exponent) {
    return Double.parseDouble(step + "e" + exponent);
  }

  private static Label label(BigDecimal exact) {
    BigDecimal v = exact.stripTrailingZeros();
    String plain = v.signum() == 0 ? "0" : v.toPlainString();
    if (plain.length() <= LONGEST_PLAIN) {
      return Label.of(plain);
    }
    int exponent = v.precision() - v.scale() - 1;
    BigDecimal mantissa = v.scaleByPowerOfTen(-exponent);
    return Label.of(mantissa.stripTrailingZeros().toPlainString() + "×10^{" + exponent + "}");
  }

  private static List<Tick> decades(Scale scale, int most) {
    int first = (int) Math.floor(PortableMath.log10(scale.lo()));
    int last = (int) Math.ceil(PortableMath.log10(scale.hi()));
    int least = (last - first + most - 1) / most;
    int every = IntStream.of(EVERY).filter(n -> n >= least).findFirst().orElse(least);
    List<Tick> ticks = new ArrayList<>();
    for (int e = first; e <= last; e++) {
      boolean labeled = Math.floorMod(e, every) == 0;
      if (labeled || every <= 2) {
        add(ticks, scale, value(1, e), Label.of(labeled ? power(e) : ""));
      }
      for (int m = 2; m < 10 && every == 1 && last - first <= 6; m++) {
        add(ticks, scale, value(m, e), Label.of(""));
      }
    }
    return ticks;
  }

  private static long labeled(List<Tick> ticks) {
    return ticks.stream().filter(t -> !t.isMinor()).count();
  }

  /** For an axis that holds hardly more than one power of ten. */
  private static List<Tick> oneTwoFive(Scale scale) {
    List<Tick> ticks = new ArrayList<>();
    int first = (int) Math.floor(PortableMath.log10(scale.lo()));
    int last = (int) Math.ceil(PortableMath.log10(scale.hi()));
    for (int e = first; e <= last; e++) {
      for (int m = 1; m < 10; m++) {
        boolean labeled = m == 1 || m == 2 || m == 5;
        BigDecimal exact = BigDecimal.valueOf(m).scaleByPowerOfTen(e);
        add(ticks, scale, value(m, e), labeled ? label(exact) : Label.of(""));
      }
    }
    return ticks;
  }

  private static void add(List<Tick> ticks, Scale scale, double v, Label label) {
    if (v > 0 && v >= scale.lo() * (1 - 1e-12) && v <= scale.hi() * (1 + 1e-12)) {
      ticks.add(new Tick(v, label));
    }
  }

  private static String power(int e) {
    return e == 0 ? "1" : e == 1 ? "10" : "10^{" + e + "}";
  }
}
