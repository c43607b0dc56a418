package nnbook.grader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nnbook.platform.SafeFiles;

/**
 * How the exercises stood when they were last checked: one readable file, safe to delete. An entry
 * holds for one content of the learner's file only, so a changed file counts as not checked. Lines
 * that cannot be read are left out.
 */
public final class Progress {
  private final Path file;
  private final Map<String, String> states = new TreeMap<>();
  private final Map<String, Integer> hints = new TreeMap<>();

  private Progress(Path file) {
    this.file = file;
  }

  /** The progress of the project in {@code home}. */
  public static Progress of(Path home) {
    Progress progress = new Progress(home.resolve(".nnbook").resolve("state.properties"));
    if (Files.exists(progress.file)) {
      ExerciseCatalog.source(progress.file).lines().forEach(progress::read);
    }
    return progress;
  }

  private void read(String line) {
    if (line.matches("ch\\d\\d\\.\\w+ = [a-z_]+ \\d+/\\d+ [0-9a-f]{16}")) {
      states.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf('=') + 2));
    } else if (line.matches("ch\\d\\d\\.\\w+\\.hints = \\d{1,3}")) {
      String id = line.substring(0, line.lastIndexOf(".hints"));
      hints.put(id, Integer.parseInt(line.substring(line.indexOf('=') + 2)));
    }
  }

  /** Notes a verdict. */
  public void record(Verdict verdict) {
    String state =
        verdict.outcome().name().toLowerCase(Locale.ROOT)
            + " "
            + verdict.points()
            + "/"
            + verdict.possiblePoints()
            + " "
            + hash(verdict.exercise());
    states.put(verdict.exercise().id(), state);
  }

  /** {@code passed}, {@code not_started}, {@code failed}, or {@code changed} since then. */
  public String state(Exercise exercise) {
    String state = states.getOrDefault(exercise.id(), "");
    if (!state.endsWith(hash(exercise)) || state.isEmpty()) {
      return "changed";
    }
    String word = state.substring(0, state.indexOf(' '));
    return word.equals("passed") || word.equals("not_started") ? word : "failed";
  }

  /** How many hints of an exercise were looked at. */
  public int hints(String id) {
    return hints.getOrDefault(id, 0);
  }

  public void sawHint(String id, int number) {
    hints.merge(id, number, Math::max);
  }

  /** Writes the file. */
  public void save() {
    StringBuilder text = new StringBuilder("# How the exercises stand; safe to delete.\n");
    states.forEach((id, state) -> text.append(id).append(" = ").append(state).append('\n'));
    hints.forEach((id, n) -> text.append(id).append(".hints = ").append(n).append('\n'));
    SafeFiles.write(file, text.toString());
  }

  private static String hash(Exercise exercise) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] text = exercise.source().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(text), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
