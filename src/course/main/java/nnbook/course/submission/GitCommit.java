package nnbook.course.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which commit a clone stands at. Git itself is not asked: it would run programs that the clone's
 * own configuration names.
 */
final class GitCommit {
  private static final int MOST_BYTES = 1_000_000;
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
  private static final Pattern BRANCH = Pattern.compile("ref: (refs/[\\w./-]{1,200})");

  private GitCommit() {}

  /** The commit of the clone in {@code folder}; nothing where there is none that can be read. */
  static Optional<String> of(Path folder) {
    Path git = folder.resolve(".git");
    if (!Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    String head = text(git.resolve("HEAD")).strip();
    Matcher branch = BRANCH.matcher(head);
    if (!branch.matches() || branch.group(1).contains("..")) {
      return commit(head);
    }
    Optional<String> loose = commit(text(git.resolve(branch.group(1))).strip());
    return loose.isPresent() ? loose : packed(git, branch.group(1));
  }

  private static Optional<String> packed(Path git, String branch) {
    return text(git.resolve("packed-refs")).lines()
        .filter(line -> line.endsWith(" " + branch))
        .map(line -> line.substring(0, line.length() - branch.length() - 1))
        .flatMap(line -> commit(line).stream())
        .findFirst();
  }

  private static Optional<String> commit(String text) {
    return Optional.of(text).filter(line -> COMMIT.matcher(line).matches());
  }

  private static String text(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
