package nnbook.book.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Chinese words in the text get {@code lang="zh-Hans"}, so that browsers choose the Chinese forms
 * of the characters and screen readers the right voice.
 */
final class Chinese {
  private static final Pattern WORDS =
      Pattern.compile("\\p{IsHan}(?:[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]*\\p{IsHan})?");

  private Chinese() {}

  static void mark(Element root) {
    List<TextNode> texts = new ArrayList<>();
    collect(root, texts);
    texts.forEach(Chinese::mark);
  }

  private static void collect(Element element, List<TextNode> texts) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && WORDS.matcher(text.getWholeText()).find()) {
        texts.add(text);
      } else if (node instanceof Element child && !child.is("pre, code, svg")) {
        collect(child, texts);
      }
    }
  }

  private static void mark(TextNode text) {
    String whole = text.getWholeText();
    Matcher words = WORDS.matcher(whole);
    int end = 0;
    while (words.find()) {
      text.before(new TextNode(whole.substring(end, words.start())));
      text.before(new Element("span").attr("lang", "zh-Hans").text(words.group()));
      end = words.end();
    }
    text.text(whole.substring(end));
  }
}
