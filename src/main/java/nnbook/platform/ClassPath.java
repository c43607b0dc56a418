package nnbook.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * The class path of this JVM for the JVMs and compilers that we start. With {@code java -jar}, and
 * in Surefire, {@code java.class.path} is one jar whose manifest names the others: they are
 * expanded here. What these may name in their turn is not looked for: to open them all takes long.
 */
public final class ClassPath {
  private ClassPath() {}

  /** Returns all jars and folders, joined by the platform's separator. */
  public static String current() {
    return joined(entries());
  }

  /** These jars and folders, joined by the platform's separator. */
  public static String joined(Collection<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns all jars and folders in order. */
  public static Set<Path> entries() {
    return entries(System.getProperty("java.class.path"));
  }

  static Set<Path> entries(String classPath) {
    Set<Path> entries = new LinkedHashSet<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      if (!entry.isEmpty()) {
        add(Path.of(entry).toAbsolutePath().normalize(), entries);
      }
    }
    return entries;
  }

  private static void add(Path entry, Set<Path> entries) {
    if (!found(entry, entries) || Files.isDirectory(entry)) {
      return;
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      String more =
          jar.getManifest() == null
              ? null
              : jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      if (more != null) {
        for (String name : more.trim().split("\\s+")) {
          found(Path.of(entry.toUri().resolve(URI.create(name))).normalize(), entries);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean found(Path entry, Set<Path> entries) {
    return Files.exists(entry) && entries.add(entry);
  }
}
