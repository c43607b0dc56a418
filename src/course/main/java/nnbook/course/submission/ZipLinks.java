package nnbook.course.submission;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Which entries of a zip are symbolic links. {@link java.util.zip.ZipFile} does not tell: it stands
 * in the attributes of the zip's central directory, which begin with Unix's kind of file.
 */
final class ZipLinks {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY_SIZE = 46;
  private static final int LONGEST_COMMENT = 65_535;
  private static final long LARGEST = 50_000_000;
  private static final int KIND = 0170000;
  private static final int LINK = 0120000;

  private ZipLinks() {}

  /** The names of the links; none where the directory has a form that is not known here. */
  static Set<String> in(Path file) throws IOException {
    Set<String> links = new HashSet<>();
    try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
      int tail = (int) Math.min(zip.length(), END_SIZE + LONGEST_COMMENT);
      ByteBuffer end = bytes(zip, zip.length() - tail, tail);
      int at = tail - END_SIZE;
      while (at >= 0 && end.getInt(at) != END) {
        at--;
      }
      if (at >= 0) {
        long size = Integer.toUnsignedLong(end.getInt(at + 12));
        long start = zip.length() - tail + at - size;
        if (start >= 0 && size <= LARGEST) {
          collect(bytes(zip, start, (int) size), links);
        }
      }
    }
    return links;
  }

  private static void collect(ByteBuffer directory, Set<String> links) {
    int at = 0;
    while (at + ENTRY_SIZE <= directory.capacity() && directory.getInt(at) == ENTRY) {
      int name = Short.toUnsignedInt(directory.getShort(at + 28));
      int extra = Short.toUnsignedInt(directory.getShort(at + 30));
      int comment = Short.toUnsignedInt(directory.getShort(at + 32));
      int mode = directory.getInt(at + 38) >>> 16;
      int next = at + ENTRY_SIZE + name + extra + comment;
      if ((mode & KIND) == LINK && next <= directory.capacity()) {
        links.add(new String(
            directory.array(), at + ENTRY_SIZE, name, StandardCharsets.UTF_8));
      }
      at = next;
    }
  }

  private static ByteBuffer bytes(RandomAccessFile file, long start, int count)
      throws IOException {
    byte[] bytes = new byte[count];
    file.seek(start);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
