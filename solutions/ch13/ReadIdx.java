package ch13;

import java.nio.ByteBuffer;

/**
 * Reads the file format of MNIST and Fashion-MNIST from its bytes.
 *
 * <p>A file begins with whole numbers of four bytes each, the largest byte first. Images: 2051,
 * images, rows, columns, then a byte from 0 to 255 for each pixel. Labels: 2049, the number of
 * labels, then such a byte for each. {@code images} returns [images x rows · columns], each pixel
 * divided by 255. Another first number, or a file shorter or longer than its sizes say, is refused
 * with {@code IllegalArgumentException}; a size may be too large for the file by far.
 *
 * <p>★★★ 20 minutes. Chapter: ch13-fashion.
 */
public final class ReadIdx {
  private ReadIdx() {}

  // tag::solution[]
  public static double[][] images(byte[] file) {
    ByteBuffer header = header(file, 2051, 4);
    int count = header.getInt();
    int rows = header.getInt();
    int columns = header.getInt();
    double pixels = (double) rows * columns * count; // never wraps around
    if (count < 0 || rows < 0 || columns < 0 || file.length - 16 != pixels) {
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
    int count = header.getInt();
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
  // end::solution[]
}
