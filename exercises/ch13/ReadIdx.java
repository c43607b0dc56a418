package ch13;

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

  public static double[][] images(byte[] file) {
    // TODO ch13.ReadIdx: read the header, check it against the length, then the bytes
    throw new UnsupportedOperationException("TODO ch13.ReadIdx");
  }

  public static int[] labels(byte[] file) {
    throw new UnsupportedOperationException("TODO ch13.ReadIdx");
  }
}
