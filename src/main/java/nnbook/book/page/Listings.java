package nnbook.book.page;

import java.nio.file.Path;
import java.util.regex.Pattern;
import nnbook.book.check.Problems;
import nnbook.book.typeset.SourceMarks;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/** What the eye would find on the page: lines that do not fit, macros that nobody expanded. */
final class Listings {
  private static final Messages MESSAGES = Messages.of("book");

  /** What fits a page; longer lines would have to be scrolled, and break on paper. */
  private static final int COLUMNS = 80;

  private static final Pattern UNKNOWN_MACRO = Pattern.compile("^[a-z]+::\\S*\\[.*]$");

  private Listings() {}

  /** The marks of numbered notes do not count. */
  private static boolean isWide(String line) {
    return line.replaceFirst("\\s*(//)?\\s*(\\(\\d+\\)\\s*)+$", "").length() > COLUMNS;
  }

  static void check(Page page, Path home, SourceMarks marks, Problems problems) {
    for (Element pre : page.body().select("pre")) {
      if (pre.closest(BlockMark.FOLDED.selector()) == null) {
        pre.wholeText().lines().filter(Listings::isWide).findFirst().ifPresent(line ->
            problems.add(marks.of(pre).find(home, line.strip()),
                MESSAGES.get("listing.wide", COLUMNS, line.length(), line)));
      }
    }
    for (Element paragraph : page.body().select("div.paragraph > p")) {
      if (UNKNOWN_MACRO.matcher(paragraph.text()).matches()) {
        problems.add(marks.of(paragraph).find(home, paragraph.text()),
            MESSAGES.get("macro.unknown", paragraph.text()));
      }
    }
  }
}
