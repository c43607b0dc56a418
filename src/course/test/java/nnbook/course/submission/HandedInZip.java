package nnbook.course.submission;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the zips that tests hand in, also such as no tool would write. */
public final class HandedInZip implements AutoCloseable {
  private final ZipOutputStream zip;

  private HandedInZip(ZipOutputStream zip) {
    this.zip = zip;
  }

  public static HandedInZip at(Path file) throws IOException {
    return at(file, StandardCharsets.UTF_8);
  }

  static HandedInZip at(Path file, Charset names) throws IOException {
    Files.createDirectories(file.getParent());
    OutputStream out = Files.newOutputStream(file);
    return new HandedInZip(new ZipOutputStream(new BufferedOutputStream(out), names));
  }

  public HandedInZip with(String name, String text) throws IOException {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  HandedInZip with(String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
    return this;
  }

  /** A file of so many zero bytes, which takes hardly any room. */
  public HandedInZip zeros(String name, long count) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    byte[] block = new byte[1 << 16];
    for (long left = count; left > 0; left -= block.length) {
      zip.write(block, 0, (int) Math.min(left, block.length));
    }
    zip.closeEntry();
    return this;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Sets two bytes at {@code offset} of each entry of the zip's directory. */
  static void patchDirectory(Path file, int offset, int value) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at + 46 < bytes.length; at++) {
      if (Arrays.equals(Arrays.copyOfRange(bytes, at, at + 4), new byte[] {'P', 'K', 1, 2})) {
        bytes[at + offset] = (byte) value;
        bytes[at + offset + 1] = (byte) (value >>> 8);
      }
    }
    Files.write(file, bytes);
  }
}
