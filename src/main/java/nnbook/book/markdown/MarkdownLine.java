package nnbook.book.markdown;

import java.util.List;
import java.util.stream.Collectors;
import nnbook.book.page.Formulas;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a paragraph as Markdown. */
final class MarkdownLine {
  private MarkdownLine() {}

  /** Returns what {@code nodes} say in one line. */
  static String of(List<Node> nodes) {
    return nodes.stream().map(MarkdownLine::of).collect(Collectors.joining())
        .replaceAll("\\s+", " ").strip().replace("<br> ", "<br>");
  }

  private static String of(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText().replaceAll("[\\\\`*_<$\\[\\]]", "\\\\$0");
    }
    return node instanceof Element element ? of(element) : "";
  }

  private static String of(Element element) {
    if (element.is(Formulas.MARK)) {
      return "$" + element.attr("data-latex").strip() + "$";
    }
    String inner = of(element.childNodes());
    return switch (element.normalName()) {
      case "code" -> code(element.wholeText());
      case "strong", "b" -> marked("**", inner);
      case "em", "i" -> marked("*", inner);
      case "a" -> element.hasClass("anchor") || !element.hasAttr("href")
          ? inner
          : "[" + inner + "](" + address(element.attr("href")) + ")";
      case "img" -> "![" + element.attr("alt") + "](" + element.attr("src") + ")";
      case "sub", "sup" -> "<" + element.normalName() + ">" + inner + "</"
          + element.normalName() + ">";
      case "br" -> "<br>";
      default -> spaced(element, inner);
    };
  }

  /** An element inside a line may begin or end with a space, which belongs to the line. */
  private static String spaced(Element element, String inner) {
    String whole = element.wholeText();
    boolean before = !whole.isEmpty() && Character.isWhitespace(whole.charAt(0));
    boolean after = !whole.isEmpty() && Character.isWhitespace(whole.charAt(whole.length() - 1));
    return (before ? " " : "") + inner + (after ? " " : "");
  }

  private static String marked(String mark, String inner) {
    return inner.isBlank() ? inner : mark + inner + mark;
  }

  private static String code(String text) {
    String fence = text.contains("`") ? "``" : "`";
    return fence + text.replaceAll("\\s+", " ") + fence;
  }

  /** A page of the book has its Markdown beside it. */
  private static String address(String href) {
    return href.contains("://") ? href : href.replaceFirst("\\.html(?=#|$)", ".md");
  }
}
