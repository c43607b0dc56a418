package ch90;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    if (Double.isNaN(factor)) {
      throw new IllegalArgumentException("factor is NaN");
    }
    printAndRead();
    double[] scaled = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      scaled[i] = factor * a[i];
    }
    return scaled;
  }

  /** Without a line end; a million bytes on the error stream, too. */
  private static void printAndRead() {
    byte[] much = new byte[1_000_000];
    try {
      for (int i = 0; i < 20; i++) {
        new FileOutputStream(FileDescriptor.out).write(much);
      }
      new FileOutputStream(FileDescriptor.err).write(much);
      new FileInputStream(FileDescriptor.in).read();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
