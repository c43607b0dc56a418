package nnbook.author.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * The reasons why changes of solutions may do what is else a fault, such as to pass all checks. The
 * file has a paragraph for each line of a solution: method, the line's text, the changes there, and
 * in one line the reason. Line numbers do not count, so that a solution can be edited elsewhere.
 */
public final class Explanations {
  private static final Messages MESSAGES = Messages.of("author");
  private static final int FEWEST_LINES = 4;

  private final String file;
  private final List<Entry> open;

  private record Entry(String method, String code, String change, String reason) {}

  private Explanations(String file, List<Entry> entries) {
    this.file = file;
    this.open = entries;
  }

  /**
   * Reads {@code file} of the project at {@code home}; a missing one explains nothing. Throws
   * UserError for a short paragraph.
   */
  public static Explanations read(Path home, String file) {
    Path path = home.resolve(file);
    List<Entry> entries = new ArrayList<>();
    String text = Files.exists(path) ? ExerciseCatalog.source(path) : "";
    for (String paragraph : text.replaceAll("(?m)^#.*\\R", "").strip().split("\\R\\s*\\R")) {
      if (!paragraph.isBlank()) {
        entries.addAll(entries(file, paragraph.lines().map(String::strip).toList()));
      }
    }
    return new Explanations(file, entries);
  }

  private static List<Entry> entries(String file, List<String> lines) {
    int last = lines.size() - 1;
    if (lines.size() < FEWEST_LINES) {
      throw new UserError(ExitCode.FAIL, MESSAGES.get("machine.short", file, lines.get(0)));
    }
    return lines.subList(2, last).stream()
        .map(change -> new Entry(lines.get(0), lines.get(1), change, lines.get(last)))
        .toList();
  }

  /**
   * The reason for a change of a line in {@code method}, {@code ch05.Descend.descend}. Each line of
   * the file explains one change, and only once.
   */
  public Optional<String> take(String method, String code, String change) {
    Optional<Entry> entry =
        open.stream()
            .filter(e -> e.method().equals(method))
            .filter(e -> e.code().equals(code) && e.change().equals(change))
            .findFirst();
    entry.ifPresent(open::remove);
    return entry.map(Entry::reason);
  }

  /** What has explained nothing so far, of the methods that are looked at, a sentence each. */
  public List<String> unused(Predicate<String> methods) {
    return open.stream()
        .filter(e -> methods.test(e.method()))
        .map(e -> MESSAGES.get("machine.unused", file, e.method(), e.change(), e.code()))
        .toList();
  }
}
