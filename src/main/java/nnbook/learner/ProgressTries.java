package nnbook.learner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.platform.TextHash;

/**
 * How an exercise came to pass, for the instructor to whom a learner hands in the progress: how
 * often a changed file was checked before it passed, which checks the first try passed ({@code +})
 * and failed ({@code -}), and which mistakes were told. No code is kept, and no time. Also whether
 * the same mistake was told twice in a row, for a puzzle to be offered once.
 */
final class ProgressTries {
  private static final int MOST_MISTAKES = 20;
  private static final int LONGEST = 300;
  private static final String ONCE = " 1";
  private static final String TWICE = " 2";
  private static final String OVER = " 3";
  private static final String NAME = "\\w+";
  private static final String GAP = "[\\s\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]+";

  private final Map<String, String> entries;

  ProgressTries(Map<String, String> entries) {
    this.entries = entries;
  }

  /** Notes a verdict; {@code state} is what is kept of it, and not among the entries yet. */
  void record(Verdict verdict, String state) {
    String id = verdict.exercise().id();
    String before = entries.getOrDefault(id, "");
    List<CheckResult> run = verdict.checks().stream().filter(ProgressTries::hasRun).toList();
    if (sameFile(before, state)) {
      return;
    }
    String told = verdict.told().map(ProgressTries::sentence).orElse("");
    again(id, told.isEmpty() ? "" : TextHash.of(told).substring(0, 8));
    if (run.isEmpty() || before.startsWith("passed ")) {
      return;
    }
    boolean first = before.isEmpty() || before.matches("(?:not_started|does_not_compile) .*");
    if (first && !entries.containsKey(id + ".tries")) {
      first(id, run);
    }
    entries.merge(id + ".tries", "1", (a, b) -> "" + (Math.min(Integer.parseInt(a), 99_999) + 1));
    if (!told.isEmpty()) {
      mistake(id, told);
    }
  }

  /** Whether the check says something of the code. */
  private static boolean hasRun(CheckResult check) {
    return Set.of(Outcome.PASSED, Outcome.FAILED).contains(check.outcome()) || check.stopped()
        && check.outcome() != Outcome.NO_TEST;
  }

  private static boolean sameFile(String before, String now) {
    return before.substring(before.lastIndexOf(' ') + 1)
        .equals(now.substring(now.lastIndexOf(' ') + 1));
  }

  private void first(String id, List<CheckResult> run) {
    String first =
        run.stream()
            .filter(check -> check.name().matches(NAME))
            .map(check -> (check.passed() ? "+" : "-") + check.name())
            .collect(Collectors.joining(" "));
    if (!first.isEmpty()) {
      entries.put(id + ".first", first);
    }
  }

  /** The mistake that the learner was told, in one line. */
  private static String sentence(CheckResult check) {
    String sentence = check.failure().mistake().replaceAll(GAP, " ").strip();
    return sentence.substring(0, Math.min(LONGEST, sentence.length()));
  }

  private void mistake(String id, String sentence) {
    String prefix = id + ".mistake.";
    long known = entries.keySet().stream().filter(key -> key.startsWith(prefix)).count();
    if (known < MOST_MISTAKES) {
      entries.putIfAbsent(prefix + TextHash.of(sentence).substring(0, 8), sentence);
    }
  }

  /** Counts to two while the mistake is the same; whatever comes then, a pass too, is the third. */
  private void again(String id, String mistake) {
    String before = entries.getOrDefault(id + ".again", "");
    if (before.endsWith(TWICE)) {
      entries.put(id + ".again", before.replace(TWICE, OVER));
    } else if (!mistake.isEmpty() && !before.endsWith(OVER)) {
      entries.put(id + ".again", mistake + (before.startsWith(mistake) ? TWICE : ONCE));
    }
  }

  /** Whether the last two tries had the same mistake, for the first time. */
  boolean isStuck(String id) {
    return entries.getOrDefault(id + ".again", "").endsWith(TWICE);
  }
}
