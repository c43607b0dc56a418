package nnbook.course.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.platform.ExitCode;
import nnbook.platform.FileTree;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.TextHash;
import nnbook.platform.UserError;

/**
 * A folder that appears whole or not at all: its files are written to a sibling of another name,
 * which is moved at the end. A manifest lists the SHA-256 of each, as {@code sha256sum -c} reads
 * it.
 */
final class ReleaseFolder implements AutoCloseable {
  static final String MANIFEST = "manifest.sha256";

  private static final Messages MESSAGES = Messages.of("course");

  private final Path target;
  private final Path draft;
  private final Map<String, String> hashes = new TreeMap<>();

  private ReleaseFolder(Path target, Path draft) {
    this.target = target;
    this.draft = draft;
  }

  /** Throws UserError when {@code target} is there and is no empty folder. */
  static ReleaseFolder of(Path target) {
    Path whole = target.toAbsolutePath().normalize();
    if (Files.exists(whole) && !(Files.isDirectory(whole) && FileTree.list(whole).isEmpty())) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("release.not.empty", target));
    }
    Path draft = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID());
    return new ReleaseFolder(whole, draft);
  }

  /** Copies a file, or all files of a folder with their subfolders. */
  void copy(Path from, String name) {
    for (Path file : files(from)) {
      String below = from.relativize(file).toString().replace('\\', '/');
      copyFile(file, below.isEmpty() ? name : name + "/" + below);
    }
  }

  private static List<Path> files(Path from) {
    try (Stream<Path> files = Files.walk(from)) {
      return files.filter(Files::isRegularFile).filter(ReleaseFolder::isSource).sorted().toList();
    } catch (IOException e) {
      throw failed(from, e);
    }
  }

  /** Not what compilers, builds, editors and systems leave behind. */
  private static boolean isSource(Path file) {
    String name = file.getFileName().toString();
    return !name.matches(".*(?:\\.class|\\.jar|\\.war|\\.orig|\\.rej|\\.bak|\\.swp|~)|\\.DS_Store");
  }

  private void copyFile(Path file, String name) {
    try {
      write(name, Files.readAllBytes(file));
      if (Files.isExecutable(file)) {
        draft.resolve(name).toFile().setExecutable(true, false);
      }
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  void write(String name, String text) {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) {
    SafeFiles.write(draft.resolve(name), bytes);
    hashes.put(name, HexFormat.of().formatHex(TextHash.sha256().digest(bytes)));
  }

  /** Writes the manifest and moves the folder to its place; returns how many files it lists. */
  int publish() {
    String manifest = hashes.entrySet().stream()
        .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
        .collect(Collectors.joining());
    SafeFiles.write(draft.resolve(MANIFEST), manifest);
    try {
      Files.deleteIfExists(target);
      Files.move(draft, target);
    } catch (IOException e) {
      throw failed(target, e);
    }
    return hashes.size();
  }

  private static UserError failed(Path place, IOException e) {
    String sentence = MESSAGES.get("release.failed", place, SafeFiles.reason(e));
    return new UserError(ExitCode.FILES, sentence, e);
  }

  /** Removes what was not published. */
  @Override
  public void close() {
    FileTree.delete(draft);
  }
}
