// expect: 2049, the first number
package ch13;

public final class ReadIdx {
  private ReadIdx() {}

  public static double[][] images(byte[] file) {
    int n = header(file, 2051, 4);
    long rows = number(file, 8);
    long columns = number(file, 12);
    if (rows < 0 || columns < 0) {
      throw new IllegalArgumentException("negative size");
    }
    long pixels = rows * columns;
    if (n > 0 && pixels > file.length || 16 + n * pixels != file.length) {
      throw new IllegalArgumentException("length " + file.length);
    }
    if (pixels > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("size");
    }
    double[][] images = new double[n][(int) pixels];
    int at = 16;
    for (double[] image : images) {
      for (int i = 0; i < image.length; i++) {
        image[i] = (file[at++] & 255) / 255.0;
      }
    }
    return images;
  }

  public static int[] labels(byte[] file) {
    int n = header(file, 2051, 2);
    if (8L + n != file.length) {
      throw new IllegalArgumentException("length " + file.length);
    }
    int[] labels = new int[n];
    for (int i = 0; i < n; i++) {
      labels[i] = file[8 + i] & 255;
    }
    return labels;
  }

  private static int header(byte[] file, int magic, int numbers) {
    if (file.length < 4 * numbers || number(file, 0) != magic) {
      throw new IllegalArgumentException("no such file");
    }
    if (number(file, 4) < 0) {
      throw new IllegalArgumentException("negative size");
    }
    return number(file, 4);
  }

  private static int number(byte[] file, int at) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | file[at + i] & 255;
    }
    return value;
  }
}
