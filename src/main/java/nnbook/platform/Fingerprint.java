package nnbook.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A hash of texts, files and of our own classes: equal hashes mean that nothing has changed. */
public final class Fingerprint {
  private final MessageDigest digest = TextHash.sha256();

  public Fingerprint add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Adds all files below {@code folder} by name and content; a missing folder adds nothing. */
  public Fingerprint addFiles(Path folder, Predicate<String> names) {
    List<Path> chosen =
        FileTree.files(folder).stream()
            .filter(file -> names.test(name(folder, file)))
            .sorted(Comparator.comparing(file -> name(folder, file)))
            .toList();
    try {
      for (Path file : chosen) {
        add(name(folder, file));
        digest.update(Files.readAllBytes(file));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Adds our own classes and resources whose names pass, whether they lie in a jar or in a folder,
   * and the names of all libraries.
   */
  public Fingerprint addCode(Predicate<String> names) {
    for (Path entry : ClassPath.entries()) {
      if (Files.isDirectory(entry) || entry.getFileName().toString().startsWith("nnbook")) {
        addCode(entry, names);
      } else {
        add(entry.getFileName().toString());
      }
    }
    return this;
  }

  /** Adds what passes of one jar or folder by name and content, whatever its files' times are. */
  public Fingerprint addCode(Path entry, Predicate<String> names) {
    if (Files.isDirectory(entry)) {
      return addFiles(entry, names);
    }
    addJar(entry, names);
    return this;
  }

  private void addJar(Path jar, Predicate<String> names) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory() && names.test(entry.getName()))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> add(entry.getName() + " " + entry.getCrc()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
