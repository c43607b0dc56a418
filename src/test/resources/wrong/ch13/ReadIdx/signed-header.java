// expect: A right file with a size above 127 was refused
package ch13;

import java.nio.ByteBuffer;

public final class ReadIdx {
  private ReadIdx() {}

  public static double[][] images(byte[] file) {
    ByteBuffer header = header(file, 2051, 4);
    int count = file[6] * 256 + file[7];
    header.getInt();
    int rows = header.getInt();
    int columns = header.getInt();
    if (file.length - 16 != (double) rows * columns * count) {
      throw new IllegalArgumentException("the sizes do not fit the length of the file");
    }
    double[][] images = new double[count][rows * columns];
    for (double[] image : images) {
      for (int i = 0; i < image.length; i++) {
        image[i] = (header.get() & 0xFF) / 255.0;
      }
    }
    return images;
  }

  public static int[] labels(byte[] file) {
    ByteBuffer header = header(file, 2049, 2);
    int count = file[6] * 256 + file[7];
    header.getInt();
    if (file.length - 8 != count) {
      throw new IllegalArgumentException("the size does not fit the length of the file");
    }
    int[] labels = new int[count];
    for (int n = 0; n < count; n++) {
      labels[n] = header.get() & 0xFF;
    }
    return labels;
  }

  private static ByteBuffer header(byte[] file, int magic, int numbers) {
    ByteBuffer buffer = ByteBuffer.wrap(file);
    if (file.length < 4 * numbers || buffer.getInt() != magic) {
      throw new IllegalArgumentException("the file does not begin with " + magic);
    }
    return buffer;
  }
}
