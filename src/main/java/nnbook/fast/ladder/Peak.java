package nnbook.fast.ladder;

import java.util.OptionalDouble;
import nnbook.fast.Kernels;

/** What one core could do at best, if it had nothing to do but multiply and add. */
public interface Peak {

  /** The most multiplications and additions that one core did, in thousand millions a second. */
  double gigaflops(Stopwatch watch);

  /** Measures the peak; empty without the module that vectors need. */
  static OptionalDouble measure(Stopwatch watch) {
    return Kernels.vector(Peak.class, "FmaPeak").stream()
        .mapToDouble(peak -> peak.gigaflops(watch)).findFirst();
  }
}
