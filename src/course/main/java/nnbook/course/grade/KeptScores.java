package nnbook.course.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.ResultFiles;
import nnbook.platform.SafeFiles;
import nnbook.platform.TextHash;
import nnbook.platform.UserError;

/**
 * The scores of code that was graded before, and that code: files named by hashes, written whole or
 * not at all. So a run that was broken off goes on where it ended, and code that two students share
 * is graded once.
 */
final class KeptScores {
  private final Path code;
  private final Path scores;
  private final Path times;

  /** Those in {@code folder}, which is safe to delete. */
  KeptScores(Path folder) {
    this.code = folder.resolve("code");
    this.scores = folder.resolve("scores");
    this.times = folder.resolve("seconds");
  }

  /** The key of {@code text}, graded by what {@code graderKey} tells. */
  static String key(String graderKey, String text) {
    MessageDigest digest = TextHash.sha256();
    digest.update(graderKey.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** Whether the score of {@code key} is here; a damaged file is none. */
  boolean has(String key) {
    return find(key).isPresent();
  }

  Optional<ExerciseScore> find(String key) {
    Path file = file(key);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ResultFiles.readScore(file)).filter(score -> score.key().equals(key));
    } catch (UserError e) {
      return Optional.empty();
    }
  }

  /** Keeps a score, and how long it took where that was a second or more. */
  void put(ExerciseScore score, long seconds) {
    if (seconds > 0) {
      SafeFiles.write(time(score.key()), seconds + "\n");
    }
    ResultFiles.write(file(score.key()), score);
  }

  /** How many seconds the score of {@code key} took; 0 where there is none. */
  long seconds(String key) {
    try {
      return Files.exists(time(key)) && has(key)
          ? Long.parseLong(Files.readString(time(key)).strip())
          : 0;
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  private Path time(String key) {
    return times.resolve(key + ".txt");
  }

  /** Keeps a text, and returns the name that {@link #code} finds it by. */
  String putCode(String text) {
    String name = key("", text);
    Path file = code.resolve(name + ".java");
    if (!Files.exists(file)) {
      SafeFiles.write(file, text);
    }
    return name;
  }

  /** The text of this name. */
  String code(String name) {
    try {
      return Files.readString(code.resolve(name + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String key) {
    return scores.resolve(key + ".json");
  }
}
