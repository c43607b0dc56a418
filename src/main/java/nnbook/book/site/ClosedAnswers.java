package nnbook.book.site;

import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/**
 * What a Predict box asks for follows it: as output, as a figure, or in words. All this is marked
 * with the key of the question, up to the next heading, box that asks, or exercise; a script keeps
 * it closed until the reader has chosen or skipped. The code of a snippet right behind the box is
 * not marked, because the question is about it, unless it is folded; nor is an exercise there.
 */
final class ClosedAnswers {
  /** Names the question that the element answers. */
  static final String MARK = "data-after";

  /** A box about steps has its answers in the snippet's own walk, and closes nothing. */
  private static final String ASKS =
      BlockMark.PREDICT.selector() + ":not(" + BlockMark.STEPPING.selector() + ")";

  private static final String END =
      "h1, h2, h3, h4, h5, h6, section, [class^=sect], .footnotes, script, "
          + ASKS;

  private ClosedAnswers() {}

  static void mark(Element body) {
    for (Element question : body.select(ASKS + " [data-key]")) {
      Element box = question.closest(BlockMark.PREDICT.selector());
      String key = question.attr("data-key");
      Element next = box.nextElementSibling();
      if (next != null && next.is(".snippet")) {
        next.select("> .output, > figure, > .table-box, > table, > details.folded")
            .forEach(answer -> answer.attr(MARK, key));
        next = next.nextElementSibling();
      } else if (next != null && next.is(".exercise")) {
        next = next.nextElementSibling();
      }
      while (next != null && !next.is(END)) {
        next.attr(MARK, key);
        next = next.nextElementSibling();
      }
    }
  }
}
