package nnbook.course.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file in memory. The same files give the same bytes. */
public final class ZipArchive {
  /** A time for all entries: the real one would make each archive another file. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final Map<String, byte[]> files = new TreeMap<>();

  /** Adds a file, in place of one of the same name. */
  public ZipArchive add(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  /** Adds a text in UTF-8. */
  public ZipArchive add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
