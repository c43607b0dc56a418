package nnbook.web.aot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The class library of Java 17 as a compiler sees it, whatever JDK builds: version 17 has it as
 * classes, and later ones keep it as an archive for {@code --release 17}.
 */
final class JavaSignatures {
  private static final int RELEASE = 17;

  /** The letter of release 17 in the names of the folders of ct.sym. */
  private static final String LETTER = Integer.toString(RELEASE, 36).toUpperCase();

  private static final String PACKAGES =
      "java/(lang|math|io|net|nio|security|text|time|util)(/\\w+)*/(?!package-info)[\\w$]+";

  private JavaSignatures() {}

  /** Returns the class files by their internal names, {@code java/lang/String}. */
  static Map<String, byte[]> read() {
    Map<String, byte[]> classes = new TreeMap<>();
    try {
      if (Runtime.version().feature() == RELEASE) {
        FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
        add(image.getPath("modules", "java.base"), ".class", classes);
      } else {
        addArchive(Path.of(System.getProperty("java.home"), "lib", "ct.sym"), classes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }

  private static void addArchive(Path file, Map<String, byte[]> classes) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(file);
        Stream<Path> folders = Files.list(archive.getPath("/"))) {
      for (Path folder : (Iterable<Path>) folders::iterator) {
        Path module = folder.resolve("java.base");
        if (folder.getFileName().toString().contains(LETTER) && Files.isDirectory(module)) {
          add(module, ".sig", classes);
        }
      }
    }
  }

  private static void add(Path root, String suffix, Map<String, byte[]> classes)
      throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(root)) {
      files = tree.filter(file -> file.toString().endsWith(suffix)).toList();
    }
    for (Path file : files) {
      String path = root.relativize(file).toString();
      String name = path.substring(0, path.length() - suffix.length());
      if (name.matches(PACKAGES)) {
        classes.put(name, Files.readAllBytes(file));
      }
    }
  }
}
