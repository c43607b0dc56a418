package nnbook.engine.random;

import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * Random numbers that are the same on every machine: the generator SplitMix64.
 *
 * <p>A counter advances by a fixed odd number; each value of the counter is then mixed until its
 * bits look random.
 *
 * <p>Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
 * with the mixing constants of Stafford's variant 13, as in java.util.SplittableRandom.
 */
public final class SeededRandom {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  public SeededRandom(long seed) {
    state = seed;
  }

  /** 64 random bits. */
  public long nextLong() {
    state += GOLDEN_GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 up to, but not including, 1: the upper 53 bits divided by 2^53. */
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** A number from low up to, but not including, high. */
  public double nextDouble(double low, double high) {
    if (!(high > low && Double.isFinite(high - low))) {
      String greater = "greater than " + Numbers.shortest(low) + " and finite";
      Require.that(false, "SeededRandom.nextDouble", "high", greater, high);
    }
    double value = low + (high - low) * nextDouble();
    return value < high ? value : low; // rounding may reach high
  }

  /** A whole number from 0 up to, but not including, bound; all are equally likely. */
  public int nextInt(int bound) {
    Require.atLeast("SeededRandom.nextInt", "bound", bound, 1);
    long bits;
    long value;
    do {
      bits = nextLong() >>> 1;
      value = bits % bound;
    } while (bits - value + (bound - 1) < 0); // the incomplete last block would favor small values
    return (int) value;
  }

  /** A number from the normal distribution N(0, 1), by the method of Box and Muller (1958). */
  public double nextGaussian() {
    double u = 1 - nextDouble(); // in (0, 1], so that its logarithm is finite
    double v = nextDouble();
    double radius = Math.sqrt(-2 * PortableMath.log(u));
    return radius * PortableMath.cos(2 * Math.PI * v);
  }

  /** Puts the array in random order, each order equally likely (Fisher and Yates). */
  public void shuffle(int[] array) {
    for (int i = array.length - 1; i > 0; i--) {
      int j = nextInt(i + 1);
      int held = array[i];
      array[i] = array[j];
      array[j] = held;
    }
  }

  /** A new generator, seeded from this one. */
  public SeededRandom split() {
    return new SeededRandom(nextLong());
  }
}
