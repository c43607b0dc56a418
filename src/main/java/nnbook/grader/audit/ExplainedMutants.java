package nnbook.grader.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * The mutants that no check can or should kill. The file has a paragraph for each line of a
 * solution: method, the line's text, the changes that survive there, and in one line the reason.
 * Line numbers do not count, so that a solution can be edited elsewhere.
 */
final class ExplainedMutants {
  static final String FILE = "src/test/resources/mutants.txt";

  private static final Messages MESSAGES = Messages.of("grader");
  private static final int FEWEST_LINES = 4;

  private final List<Entry> open;

  private record Entry(String method, String code, String change, String reason) {
    boolean fits(Mutant mutant) {
      return method.equals(mutant.exercise() + "." + mutant.method())
          && code.equals(mutant.code())
          && change.equals(mutant.change());
    }
  }

  private ExplainedMutants(List<Entry> entries) {
    this.open = entries;
  }

  /** Reads the file; a missing one explains nothing. Throws UserError for a short paragraph. */
  static ExplainedMutants read(Path home) {
    Path file = home.resolve(FILE);
    List<Entry> entries = new ArrayList<>();
    String text = Files.exists(file) ? ExerciseCatalog.source(file) : "";
    for (String paragraph : text.replaceAll("(?m)^#.*\\R", "").strip().split("\\R\\s*\\R")) {
      List<String> lines = paragraph.lines().map(String::strip).toList();
      if (!paragraph.isBlank()) {
        entries.addAll(entries(lines));
      }
    }
    return new ExplainedMutants(entries);
  }

  private static List<Entry> entries(List<String> lines) {
    int last = lines.size() - 1;
    if (lines.size() < FEWEST_LINES) {
      throw new UserError(ExitCode.FAIL, MESSAGES.get("mutants.short", FILE, lines.get(0)));
    }
    return lines.subList(2, last).stream()
        .map(change -> new Entry(lines.get(0), lines.get(1), change, lines.get(last)))
        .toList();
  }

  /** The reason why a mutant survives. Each line of the file explains one mutant, and only once. */
  Optional<String> take(Mutant survivor) {
    Optional<Entry> entry = open.stream().filter(e -> e.fits(survivor)).findFirst();
    entry.ifPresent(open::remove);
    return entry.map(Entry::reason);
  }

  /** What has explained no survivor so far, a sentence each. */
  List<String> unused() {
    return open.stream()
        .map(e -> MESSAGES.get("mutants.unused", FILE, e.method(), e.change(), e.code()))
        .toList();
  }
}
