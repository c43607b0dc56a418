package nnbook.book.site;

import java.util.regex.Pattern;
import nnbook.book.check.Problems;
import nnbook.book.typeset.SourceMarks;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** What the eye would find on the page: lines that do not fit, macros that nobody expanded. */
final class Listings {
  private static final Messages MESSAGES = Messages.of("book");

  /** What fits a page; longer lines would have to be scrolled, and break on paper. */
  private static final int COLUMNS = 80;

  private static final Pattern UNKNOWN_MACRO = Pattern.compile("^[a-z]+::\\S*\\[.*]$");

  private Listings() {}

  static void check(Page page, SourceMarks marks, Problems problems) {
    for (Element pre : page.body().select("pre")) {
      for (String line : pre.wholeText().split("\n")) {
        String code = line.replaceFirst("\\s*(//)?\\s*(\\(\\d+\\)\\s*)+$", "");
        if (code.length() > COLUMNS) {
          problems.add(marks.of(pre), MESSAGES.get("listing.wide", COLUMNS, code.length(), code));
        }
      }
    }
    for (Element paragraph : page.body().select("div.paragraph > p")) {
      if (UNKNOWN_MACRO.matcher(paragraph.text()).matches()) {
        problems.add(marks.of(paragraph), MESSAGES.get("macro.unknown", paragraph.text()));
      }
    }
  }
}
