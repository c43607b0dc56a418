// expect: b & 0x7F drops the largest of the eight bits: b & 0xFF keeps all.
package ch13;

public final class ReadIdx {
  private ReadIdx() {}

  public static double[][] images(byte[] file) {
    if (file.length < 16) {
      throw new IllegalArgumentException("too short for a header");
    }
    if (read(file, 0) != 2051) {
      throw new IllegalArgumentException("first number " + read(file, 0));
    }
    long n = read(file, 4);
    long rows = read(file, 8);
    long columns = read(file, 12);
    if (n < 0 || rows < 0 || columns < 0) {
      throw new IllegalArgumentException("negative size");
    }
    long rest = file.length - 16;
    if (rows > rest && n > 0 && columns > 0 || columns > rest && n > 0 && rows > 0 || rows * columns * (double) n != rest) {
      throw new IllegalArgumentException("wrong length");
    }
    int pixels = (int) (rows * columns);
    double[][] x = new double[(int) n][pixels];
    for (int i = 0; i < n; i++) {
      for (int p = 0; p < pixels; p++) {
        x[i][p] = (file[16 + i * pixels + p] & 0x7f) / 255.0;
      }
    }
    return x;
  }

  public static int[] labels(byte[] file) {
    if (file.length < 8) {
      throw new IllegalArgumentException("too short for a header");
    }
    if (read(file, 0) != 2049) {
      throw new IllegalArgumentException("first number " + read(file, 0));
    }
    int n = read(file, 4);
    if (n != file.length - 8) {
      throw new IllegalArgumentException("wrong length");
    }
    int[] y = new int[n];
    for (int i = 0; i < n; i++) {
      y[i] = file[8 + i] & 0xff;
    }
    return y;
  }

  private static int read(byte[] file, int at) {
    return (file[at] & 0xff) << 24 | (file[at + 1] & 0xff) << 16
        | (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
  }

}
