package nnbook.book.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Chinese words in the text get {@code lang="zh-Hans"}, so that browsers choose the Chinese forms
 * of the characters and screen readers the right voice.
 */
final class ChineseWords {
  private static final Pattern WORDS =
      Pattern.compile("\\p{IsHan}(?:[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]*\\p{IsHan})?");

  private ChineseWords() {}

  static void mark(Element root) {
    ProseText.replace(root, WORDS, (words, parent) ->
        new Element("span").attr("lang", "zh-Hans").text(words.group()));
  }
}
