package nnbook.engine.math;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import nnbook.engine.random.SeededRandom;

/** The functions of one argument, their exact values, and arguments that are hard for them. */
enum PortableFunction {
  EXP(PortableMath::exp, ExactMath::exp, -750, 715, 0.76,
      0, Math.log(2) / 256, 709.782712893384, -708.3964185322641, -745.1332191019411),
  EXPM1(PortableMath::expm1, ExactMath::expm1, -45, 715, 0.54,
      0, Math.log(2) / 256, -Math.log(2) / 256, Math.log(2), 709.782712893384, 40, -40),
  LOG(PortableMath::log, ExactMath::log, 0, 1000, 0.501,
      1, 0.6875, 1.375, 1 + 0x1p-8, 1 - 0x1p-8, 2, Double.MIN_NORMAL, Double.MAX_VALUE),
  LOG1P(PortableMath::log1p, ExactMath::log1p, -1, 100, 0.68,
      0, -1, -0.5, 1, 0x1p-53, 0x1p-54, 0x1p53),
  LOG10(PortableMath::log10, ExactMath::log10, 0, 1000, 0.501, 1, 10, 0.1, 1e22, 1e-5),
  TANH(PortableMath::tanh, ExactMath::tanh, -21, 21, 0.52, 0, 0.3, 0x1p-28, 19, 20),
  SIN(PortableMath::sin, ExactMath::sin, -100, 100, 0.85,
      0, Math.PI / 4, Math.PI / 2, Math.PI, 1e5 * Math.PI, 0x1p20, 333_771 * Math.PI, 0x1p-27),
  COS(PortableMath::cos, ExactMath::cos, -100, 100, 0.85,
      0, Math.PI / 4, Math.PI / 2, Math.PI, 1e5 * Math.PI, 0x1p20, 333_771.5 * Math.PI,
      5 * Math.PI / 2);

  /** No result may be further from the exact one, in units of the last place. */
  final double bound;

  private final DoubleUnaryOperator engine;
  private final DoubleFunction<Exact> exact;
  private final double low;
  private final double high;
  private final double[] special;

  PortableFunction(DoubleUnaryOperator engine, DoubleFunction<Exact> exact, double low,
      double high, double bound, double... special) {
    this.engine = engine;
    this.exact = exact;
    this.low = low;
    this.high = high;
    this.bound = bound;
    this.special = special;
  }

  double error(double x) {
    return exact.apply(x).ulpsFrom(engine.applyAsDouble(x));
  }

  /** An argument of one of four kinds: usual, of any size, near a special one, of any bits. */
  double argument(SeededRandom random) {
    double x = switch (random.nextInt(4)) {
      case 0 -> random.nextDouble(low, high);
      case 1 -> (random.nextInt(2) - 0.5) * Math.pow(2, random.nextDouble(-70, 11));
      case 2 -> {
        double center = special[random.nextInt(special.length)];
        yield center + (center == 0 ? 1 : center) * (random.nextDouble() - 0.5)
            * Math.pow(2, -random.nextInt(54));
      }
      default -> Double.longBitsToDouble(random.nextLong());
    };
    boolean inside = Double.isFinite(x) && x > (low == 0 || low == -1 ? low : -Double.MAX_VALUE);
    return inside ? x : argument(random);
  }
}
