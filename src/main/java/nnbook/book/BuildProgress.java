package nnbook.book;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nnbook.book.check.Problem;
import nnbook.book.run.ChapterRun;
import nnbook.platform.ChapterName;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Chapters;

/**
 * Tells how the build goes: a line for each chapter, then the result. Authors are also told what
 * they might mend, and where the result is; a reader gets to see it.
 */
final class BuildProgress {
  private static final Messages MESSAGES = Messages.of("book");

  private final PrintWriter out;
  private final Path home;
  private final boolean toAuthor;
  private final long start = System.nanoTime();

  BuildProgress(PrintWriter out, Path home, boolean toAuthor) {
    this.out = out;
    this.home = home;
    this.toAuthor = toAuthor;
  }

  void chapter(ChapterRun run, int faults) {
    String name = Chapters.name(run.chapter().file());
    String label = ChapterName.ofFile(name).map(ChapterName::shortName).orElse("");
    int snippets = run.chapter().snippets().size();
    String verdict = faults == 0
        ? MESSAGES.get("progress.ok")
        : MESSAGES.get(faults == 1 ? "progress.fault" : "progress.faults", faults);
    out.println(String.format(Locale.ROOT, "%-5s %-34s %s  %5.1f s  %s", label,
        run.chapter().title(), padded(MESSAGES.get("progress.snippets", snippets)), run.seconds(),
        verdict));
    if (toAuthor) {
      run.late().forEach(line -> out.println(
          MESSAGES.get("progress.late", home.relativize(run.chapter().file()), line)));
    }
    out.flush();
  }

  private static String padded(String text) {
    return " ".repeat(Math.max(0, MESSAGES.get("progress.snippets", 100).length() - text.length()))
        + text;
  }

  void done(int parts, Set<Edition> editions) {
    if (!toAuthor) {
      return;
    }
    out.println(MESSAGES.get("progress.done", parts, seconds()));
    new TreeSet<>(editions).forEach(edition -> out.println("  " + shown(edition.in(home))));
    out.println(MESSAGES.get("progress.report", shown(BuildReport.in(home))));
    out.flush();
  }

  void failed(List<Problem> problems) {
    out.println();
    problems.forEach(problem -> out.println(problem + "\n"));
    String key = problems.size() == 1 ? "progress.failed.one" : "progress.failed";
    out.println(MESSAGES.get(key, problems.size(), seconds()));
    out.flush();
  }

  private String seconds() {
    return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9);
  }

  private String shown(Path path) {
    return path.startsWith(home) ? home.relativize(path).toString() : path.toString();
  }
}
