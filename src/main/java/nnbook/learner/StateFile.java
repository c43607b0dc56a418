package nnbook.learner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nnbook.grader.ExerciseCatalog;
import nnbook.learner.Progress;
import nnbook.platform.ChapterName;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * The file of {@link Progress}: a line {@code key = value} for each thing to remember. Several
 * processes may change it at the same time: each reads it anew, changes it and writes it while it
 * holds the lock of a file beside it. A file with lines that nobody can read is set aside first.
 */
public final class StateFile {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final String HEAD = "# How the exercises stand; safe to delete.\n";
  private static final String EXERCISE = ChapterName.REGEX + "\\.\\w+";
  private static final Pattern LINE =
      Pattern.compile(
          "last = " + EXERCISE + "|"
              + EXERCISE + " = [a-z_]+ \\d+/\\d+ [0-9a-f]{16}"
              + "|" + EXERCISE + "\\.hints = \\d{1,3}"
              + "|" + EXERCISE + "\\.skipped = yes"
              + "|" + EXERCISE + "\\.puzzle = (?:seen|solved)"
              + "|" + EXERCISE + "\\.gave_up = \\d{4}-\\d\\d-\\d\\d"
              + "|" + EXERCISE + "\\.again = [0-9a-f]{8} [1-3]"
              + "|" + EXERCISE + "\\.tries = \\d{1,6}"
              + "|" + EXERCISE + "\\.first = [+-]\\w+(?: [+-]\\w+)*"
              + "|" + EXERCISE + "\\.mistake\\.[0-9a-f]{8} = \\S.{0,299}"
              + "|[\\w-]+\\.predict\\.[\\w-]+ = \\d{1,2} (?:right|wrong)"
              + "|[\\w-]+\\.review\\.[\\w-]+ = \\d \\d{4}-\\d\\d-\\d\\d");

  private static final int PATIENCE = 100;
  private static final int MILLIS = 10;

  private final Path file;
  private final Consumer<String> warn;
  private String seen = "";

  /** {@code warn} is told a sentence when the file is set aside. */
  StateFile(Path file, Consumer<String> warn) {
    this.file = file;
    this.warn = warn;
  }

  /** Whether another process has written the file since it was read or updated here. */
  boolean isNewer() {
    return !stamp().equals(seen);
  }

  private String stamp() {
    try {
      return Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return "";
    }
  }

  /** All entries by key; what cannot be read is set aside, or left alone where none may write. */
  Map<String, String> read() {
    seen = stamp();
    Map<String, String> entries = new TreeMap<>();
    if (parse(bytes(), entries)) {
      return entries;
    }
    try {
      return update(List.of());
    } catch (UserError e) {
      warn.accept(e.getMessage());
      return entries;
    }
  }

  /** Makes the changes to what the file holds now, writes it, and returns all entries. */
  Map<String, String> update(List<Consumer<Map<String, String>>> changes) {
    return locked(
        () -> {
          Map<String, String> entries = whole();
          changes.forEach(change -> change.accept(entries));
          StringBuilder text = new StringBuilder(HEAD);
          entries.forEach((key, value) -> text.append(key + " = " + value + "\n"));
          SafeFiles.write(file, text.toString());
          seen = stamp();
          return entries;
        });
  }

  private Map<String, String> whole() {
    Map<String, String> entries = new TreeMap<>();
    byte[] bytes = bytes();
    if (!parse(bytes, entries)) {
      Path kept = SafeFiles.writeNumbered(file.resolveSibling(file.getFileName() + ".bad"), bytes);
      warn.accept(MESSAGES.get("state.bad", file, kept.getFileName()));
    }
    return entries;
  }

  private byte[] bytes() {
    return Files.exists(file) ? ExerciseCatalog.bytes(file) : new byte[0];
  }

  /** Returns whether every line could be read. */
  public static boolean parse(byte[] bytes, Map<String, String> entries) {
    boolean whole = true;
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      if (LINE.matcher(line).matches()) {
        String[] parts = line.split(" = ", 2);
        entries.put(parts[0], parts[1]);
      } else {
        whole &= line.isBlank() || line.startsWith("#");
      }
    }
    return whole;
  }

  /** The lock of the file system keeps other processes out, the monitor other threads. */
  private <T> T locked(Supplier<T> action) {
    Path lock = file.resolveSibling(file.getFileName() + ".lock");
    synchronized (StateFile.class) {
      try (FileChannel channel = open(lock)) {
        lock(channel);
        return action.get();
      } catch (IOException e) {
        String reason = SafeFiles.reason(e);
        throw new UserError(ExitCode.FILES, MESSAGES.get("state.unwritable", file, reason), e);
      }
    }
  }

  private static FileChannel open(Path lock) throws IOException {
    Files.createDirectories(lock.toAbsolutePath().getParent());
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /**
   * Closing the channel unlocks it. Some network drives know no locks: then it must do without. Who
   * holds the lock for more than a moment is told of.
   */
  private void lock(FileChannel channel) {
    try {
      FileLock held = channel.tryLock();
      for (int i = 0; i < PATIENCE && held == null; i++) {
        Thread.sleep(MILLIS);
        held = channel.tryLock();
      }
      if (held == null) {
        warn.accept(MESSAGES.get("state.waits", file));
        channel.lock();
      }
    } catch (IOException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
