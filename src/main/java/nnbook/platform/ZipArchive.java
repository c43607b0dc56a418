package nnbook.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file in memory, some of whose files are programs. The same files, added in the same order,
 * give the same bytes.
 */
public final class ZipArchive {
  /** A time for all entries: the real one would make each archive another file. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** What ZIP says of a file made on Unix that its owner may write, and everybody run. */
  private static final int PROGRAM = 0100755 << 16;
  private static final byte MADE_ON_UNIX = 3;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Set<String> stored = new HashSet<>();
  private final Set<String> programs = new HashSet<>();

  /** Adds a file, in place of one of the same name. */
  public ZipArchive add(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  /** Adds a text in UTF-8. */
  public ZipArchive add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a text that stands in the archive as it is, for who looks for it without unpacking. */
  public ZipArchive addStored(String name, String text) {
    stored.add(name);
    return add(name, text);
  }

  /** Adds a script that may be run. */
  public ZipArchive addProgram(String name, String script) {
    programs.add(name);
    return add(name, script);
  }

  /** Adds a file of this system. */
  public ZipArchive addFile(String name, Path file) {
    try {
      return add(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds all files of a folder below {@code prefix}. */
  public ZipArchive addFolder(String prefix, Path folder) {
    FileTree.files(folder).forEach(file ->
        addFile(prefix + folder.relativize(file).toString().replace('\\', '/'), file));
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(entry(file.getKey(), file.getValue()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return programs.isEmpty() ? bytes.toByteArray() : withPrograms(bytes.toByteArray());
  }

  private ZipEntry entry(String name, byte[] bytes) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    if (stored.contains(name)) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    return entry;
  }

  /**
   * Java's streams cannot say that a file is a program. It stands in the list of all files, which
   * the last 22 bytes tell the place of; an entry has 46 bytes, and its name, extra and comment.
   */
  private byte[] withPrograms(byte[] zip) {
    ByteBuffer list = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int at = list.getInt(zip.length - 6);
    for (int i = 0; i < files.size(); i++) {
      int length = list.getShort(at + 28);
      if (programs.contains(new String(zip, at + 46, length, StandardCharsets.UTF_8))) {
        list.put(at + 5, MADE_ON_UNIX);
        list.putInt(at + 38, PROGRAM);
      }
      at += 46 + length + list.getShort(at + 30) + list.getShort(at + 32);
    }
    return zip;
  }
}
