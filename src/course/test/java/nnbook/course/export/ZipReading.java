package nnbook.course.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a ZIP file back. */
public final class ZipReading {
  private ZipReading() {}

  /** The texts of all files by their names. */
  public static Map<String, String> texts(byte[] zip) {
    Map<String, String> texts = new TreeMap<>();
    bytes(zip).forEach((name, bytes) ->
        texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  /** The files by their names. */
  public static Map<String, byte[]> bytes(byte[] zip) {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
