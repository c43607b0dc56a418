package nnbook.book.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nnbook.book.check.Problems;
import nnbook.book.check.SourceLine;
import nnbook.platform.Messages;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.SnippetResult.Status;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.BlockMark;

/** Compares what the snippets of a chapter printed with the outputs that stand in its file. */
public final class OutputCheck {
  private static final Messages MESSAGES = Messages.of("book");

  private final ChapterRun run;
  private final String file;
  private final Problems problems;
  private final Map<Integer, String> accepted = new HashMap<>();

  private OutputCheck(ChapterRun run, Path home, Problems problems) {
    this.run = run;
    this.file = SourceLine.of(home, run.chapter().file(), 0).file();
    this.problems = problems;
  }

  /** Adds each snippet that failed or printed something else to {@code problems}. */
  public static void check(ChapterRun run, Path home, Problems problems) {
    new OutputCheck(run, home, problems).checkAll(false);
  }

  /**
   * Returns the chapter's text with all different outputs replaced by the printed ones; snippets
   * that failed keep their output and are added to {@code problems}.
   */
  public static String accept(ChapterRun run, Path home, Problems problems) {
    OutputCheck check = new OutputCheck(run, home, problems);
    check.checkAll(true);
    return run.chapter().withOutputs(check.accepted);
  }

  private void checkAll(boolean accept) {
    List<Block.Snippet> snippets = run.chapter().snippets();
    for (int i = 0; i < run.outcomes().size(); i++) {
      check(snippets.get(i), run.outcomes().get(i), accept);
    }
    int left = snippets.size() - run.outcomes().size();
    if (left > 0) {
      Block.Snippet next = snippets.get(run.outcomes().size());
      problems.add(file, next.codeLine(), MESSAGES.get("run.skipped", left));
    }
    strays(run.chapter().blocks());
    oneSlow(snippets);
  }

  private void oneSlow(List<Block.Snippet> snippets) {
    snippets.stream().filter(snippet -> snippet.has(BlockMark.SLOW)).skip(1)
        .forEach(second -> problems.add(file, second.codeLine(), MESSAGES.get("run.slow")));
  }

  private void strays(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Literal literal && literal.stray()) {
        problems.add(file, literal.lines().first(), MESSAGES.get("output.stray"));
      } else if (block instanceof Block.CallOut box) {
        strays(box.blocks());
      }
    }
  }

  private void check(Block.Snippet snippet, SnippetResult outcome, boolean accept) {
    boolean fails = snippet.kind() == BlockMark.FAILS;
    Status wanted = fails ? Status.THREW : Status.OK;
    if (outcome.status() != wanted) {
      int line = snippet.codeLine() + Math.max(outcome.line(), 1) - 1;
      problems.add(file, line, failure(outcome));
      return;
    }
    String recorded = snippet.output().map(Block.Output::text).orElse("");
    String printed = outcome.shown();
    if (same(snippet.kind(), recorded, printed)) {
      return;
    }
    if (accept) {
      accepted.put(snippet.index(), printed);
      return;
    }
    int line = snippet.output().map(o -> o.lines().first()).orElse(snippet.codeLine());
    String key =
        recorded.isEmpty() ? "output.missing"
            : printed.isEmpty() ? "output.none" : "output.differs";
    problems.add(file, line, MESSAGES.get(key) + "\n" + difference(recorded, printed));
  }

  private static String failure(SnippetResult outcome) {
    return switch (outcome.status()) {
      case OK -> MESSAGES.get("run.must.fail");
      case THREW -> MESSAGES.get("run.threw", outcome.message());
      case DOES_NOT_COMPILE -> MESSAGES.get("run.compile", outcome.message());
      case TIME_LIMIT -> MESSAGES.get("run.time", outcome.message());
      case EXITED -> MESSAGES.get("run.exited", outcome.message());
      case OUT_OF_MEMORY -> MESSAGES.get("run.memory", outcome.message());
    };
  }

  private static boolean same(BlockMark kind, String recorded, String printed) {
    return kind == BlockMark.VOLATILE
        ? withoutNumbers(recorded).equals(withoutNumbers(printed))
        : recorded.equals(printed);
  }

  /** Numbers become one sign, runs of blanks one blank: timings also move columns. */
  static String withoutNumbers(String text) {
    return text.replaceAll("[-−+]?\\d[\\d,]*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?", "#")
        .replaceAll("[ \\t]+", " ");
  }

  /** Two texts line by line: what is only in the book, only printed, or in both. */
  private static String difference(String recorded, String printed) {
    List<String> old = recorded.isEmpty() ? List.of() : recorded.lines().toList();
    List<String> now = printed.isEmpty() ? List.of() : printed.lines().toList();
    int[][] common = common(old, now);
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        lines.add(MESSAGES.get("diff.same", old.get(i++)));
        j++;
      } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
        lines.add(MESSAGES.get("diff.book", old.get(i++)));
      } else {
        lines.add(MESSAGES.get("diff.printed", now.get(j++)));
      }
    }
    return String.join("\n", lines);
  }

  /** Length of the longest common subsequence of old[i…] and now[j…]. */
  private static int[][] common(List<String> old, List<String> now) {
    int[][] length = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        length[i][j] =
            old.get(i).equals(now.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
