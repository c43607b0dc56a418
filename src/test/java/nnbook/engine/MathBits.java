package nnbook.engine;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import nnbook.engine.math.PortableMath;
import nnbook.engine.random.SeededRandom;

/** The bits of exponentials, sines and their kin, for {@link SameSeedSameBitsTest}. */
final class MathBits {
  private MathBits() {}

  static String hash() {
    SeededRandom random = new SeededRandom(20261125);
    BitDigest digest = new BitDigest();
    List<DoubleUnaryOperator> functions = List.of(PortableMath::exp, PortableMath::expm1,
        PortableMath::log, PortableMath::log1p, PortableMath::log10, PortableMath::tanh,
        PortableMath::sin, PortableMath::cos, x -> PortableMath.pow(1.5, x));
    for (int i = 0; i < 5000; i++) {
      double near = random.nextDouble(-20, 20);
      double far = Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
      for (DoubleUnaryOperator f : functions) {
        digest.add(withoutNan(f, near), withoutNan(f, far));
      }
    }
    return digest.hex();
  }

  /** The bits of a NaN are not promised. */
  private static double withoutNan(DoubleUnaryOperator f, double x) {
    double y = f.applyAsDouble(x);
    return Double.isNaN(y) ? -1 : y;
  }
}
