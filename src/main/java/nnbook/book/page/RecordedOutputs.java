package nnbook.book.page;

import java.util.regex.Pattern;
import nnbook.book.check.Problems;
import nnbook.book.typeset.SourceMarks;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/**
 * What a program of another framework printed, when it was run: a literal block marked
 * {@code [.recorded]}. Its first line, {@code # 2026-11-25, Python 3.13.5, PyTorch 2.6.0}, becomes
 * the title of the output.
 */
final class RecordedOutputs {
  private static final Messages MESSAGES = Messages.of("book");
  private static final String BLOCKS = "div.literalblock" + BlockMark.RECORDED.selector();
  private static final String MARK = "# ";
  private static final Pattern DATED = Pattern.compile("(?s)# \\d{4}-\\d\\d-\\d\\d, [^\\n]+\\n.+");

  private RecordedOutputs() {}

  /** Reports those that do not say when and by what they were printed. */
  static void check(Page page, SourceMarks marks, Problems problems) {
    for (Element block : page.body().select(BLOCKS)) {
      if (!DATED.matcher(block.selectFirst("pre").wholeText()).matches()) {
        problems.add(marks.of(block), MESSAGES.get("output.undated"));
      }
    }
  }

  static void arrange(Page page) {
    for (Element block : page.body().select(BLOCKS)) {
      Element pre = block.selectFirst("pre");
      String text = pre.wholeText();
      int end = text.indexOf('\n');
      if (text.startsWith(MARK) && end > 0) {
        String[] dated = text.substring(MARK.length(), end).split(", ", 2);
        Element title = new Element("div").addClass("title")
            .text(MESSAGES.get("output.recorded", dated[0], dated[dated.length - 1]));
        block.addClass(BlockMark.OUTPUT.role()).prependChild(title);
        pre.text(text.substring(end + 1).stripTrailing());
      }
    }
  }
}
