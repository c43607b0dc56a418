package nnbook.course.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nnbook.platform.FileTree;

/** A ZIP file in memory, some of whose files are programs. The same files give the same bytes. */
public final class ZipArchive {
  /** A time for all entries: the real one would make each archive another file. */
  private static final FileTime TIME = FileTime.fromMillis(946_684_800_000L);

  private static final String PROGRAM = "rwxr-xr-x";

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Set<String> programs = new TreeSet<>();

  /** Adds a file, in place of one of the same name. */
  public ZipArchive add(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  /** Adds a text in UTF-8. */
  public ZipArchive add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
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
    try {
      Path folder = Files.createTempDirectory("nnbook-zip");
      Path zip = folder.resolve("archive.zip");
      try {
        write(zip);
        return Files.readAllBytes(zip);
      } finally {
        Files.deleteIfExists(zip);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stream classes of Java cannot say that a file is a program; this file system can. */
  private void write(Path zip) throws IOException {
    Map<String, String> environment =
        Map.of("create", "true", "enablePosixFileAttributes", "true");
    URI address = URI.create("jar:" + zip.toUri());
    try (FileSystem system = FileSystems.newFileSystem(address, environment)) {
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        Path file = system.getPath("/", entry.getKey());
        makeFolders(file.getParent());
        Files.write(file, entry.getValue());
        String rights = programs.contains(entry.getKey()) ? PROGRAM : "rw-r--r--";
        finish(file, rights);
      }
    }
  }

  private static void makeFolders(Path folder) throws IOException {
    if (folder != null && !Files.exists(folder)) {
      makeFolders(folder.getParent());
      Files.createDirectory(folder);
      finish(folder, PROGRAM);
    }
  }

  private static void finish(Path file, String rights) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(TIME, TIME, TIME);
  }
}
