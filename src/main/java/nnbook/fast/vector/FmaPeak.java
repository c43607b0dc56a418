package nnbook.fast.vector;

import static nnbook.fast.vector.Vectors.all;

import jdk.incubator.vector.FloatVector;
import nnbook.fast.ladder.Peak;
import nnbook.fast.ladder.Stopwatch;

/**
 * Twelve sums in registers, none of which waits for another: a processor that begins two
 * multiply-adds a cycle and takes four to five cycles for each is never idle. They begin with
 * different numbers, since JDK 17 makes slower code of sums that begin with the same one.
 */
public final class FmaPeak implements Peak {
  private static final int SUMS = 12;
  private static final int ROUNDS = 1_000;
  private static final double FLOPS = 2.0 * SUMS * ROUNDS * Vectors.LANES;

  private final float[] results = new float[Vectors.LANES];

  @Override
  public double gigaflops(Stopwatch watch) {
    return FLOPS / watch.seconds(() -> multiplyAndAdd(0.5f, results)) / 1e9;
  }

  // tag::fma-peak[]
  private static void multiplyAndAdd(float factor, float[] results) {
    FloatVector x = all(factor);
    FloatVector s0 = all(0), s1 = all(1), s2 = all(2), s3 = all(3);
    FloatVector s4 = all(4), s5 = all(5), s6 = all(6), s7 = all(7);
    FloatVector s8 = all(8), s9 = all(9), s10 = all(10), s11 = all(11);
    for (int round = 0; round < ROUNDS; round++) {
      s0 = s0.fma(x, x); s1 = s1.fma(x, x); s2 = s2.fma(x, x); s3 = s3.fma(x, x);
      s4 = s4.fma(x, x); s5 = s5.fma(x, x); s6 = s6.fma(x, x); s7 = s7.fma(x, x);
      s8 = s8.fma(x, x); s9 = s9.fma(x, x); s10 = s10.fma(x, x);
      s11 = s11.fma(x, x);
    }
    s0.add(s1).add(s2).add(s3).add(s4).add(s5)
        .add(s6).add(s7).add(s8).add(s9).add(s10).add(s11).intoArray(results, 0);
  }
  // end::fma-peak[]
}
