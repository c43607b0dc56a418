package nnbook.book.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.book.page.Formulas;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * A page of the book as Markdown: CommonMark, with tables and with formulas in dollar signs. What
 * brings a learner closer to a solution (hints, puzzles, answers to exercises) is left out, because
 * a tutor that reads it would tell it.
 */
public final class MarkdownPage {
  /** Neither text nor for a program, or closer to a solution than the task. */
  private static final String LEFT_OUT =
      "nav, script, style, svg, .drawing, .icon, .hints, .hint, .puzzle, .solution, .answer-card, "
          + ".print-answers, .answers-line, .see, .compare, #hints";

  private static final String BLOCKS =
      "address, article, blockquote, details, div, dl, dt, dd, figcaption, figure, footer, h1, h2, "
          + "h3, h4, h5, h6, hr, li, main, ol, p, pre, section, summary, table, ul";

  private static final Pattern DESCRIPTION =
      Pattern.compile("<desc\\b[^>]*>(.*?)</desc>", Pattern.DOTALL);

  private MarkdownPage() {}

  /** Returns the text of a page's body; formulas must not be drawn yet. */
  public static String of(Element body) {
    Element copy = body.clone();
    copy.select("figure:has(> .drawing)").forEach(MarkdownPage::describe);
    copy.select(LEFT_OUT).remove();
    return blocks(copy) + "\n";
  }

  /** Puts what a picture shows, in words, before its caption. */
  private static void describe(Element figure) {
    Matcher description = DESCRIPTION.matcher(figure.selectFirst("> .drawing").data());
    if (description.find()) {
      figure.prependElement("p").text(Parser.unescapeEntities(description.group(1), false));
    }
  }

  /** What is inside {@code parent}: blocks, and lines of text between them. */
  private static String blocks(Element parent) {
    List<String> made = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element && isBlock(element)) {
        made.add(MarkdownLine.of(line));
        line.clear();
        made.add(block(element));
      } else {
        line.add(child);
      }
    }
    made.add(MarkdownLine.of(line));
    return made.stream().filter(Predicate.not(String::isBlank)).collect(Collectors.joining("\n\n"));
  }

  private static boolean isBlock(Element element) {
    return element.is(BLOCKS) && !element.hasClass("together");
  }

  private static String block(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "p", "summary", "figcaption" -> MarkdownLine.of(element.childNodes());
      case "pre" -> fenced(element);
      case "ul" -> items(element, i -> "* ");
      case "ol" -> items(element, i -> first(element) + i + ". ");
      case "table" -> table(element);
      case "dt" -> "**" + MarkdownLine.of(element.childNodes()) + "**";
      case "dd" -> indented("", "  ", blocks(element)).strip();
      case "blockquote" -> indented("> ", "> ", blocks(element));
      default -> element.is(".stemblock")
          ? displayed(element)
          : element.is(".callout") ? callOut(element) : blocks(element);
    };
  }

  private static String heading(Element heading) {
    int level = heading.normalName().charAt(1) - '0';
    heading.select(".anchor").remove();
    return "#".repeat(level) + " " + MarkdownLine.of(heading.childNodes());
  }

  private static String fenced(Element pre) {
    pre.select(".conum, .conum + b").remove();
    Element code = pre.selectFirst("code[data-lang]");
    String text = pre.wholeText().stripTrailing();
    String fence = "`".repeat(text.contains("```") ? 4 : 3);
    String language = code == null ? "text" : code.attr("data-lang");
    return fence + language + "\n" + text + "\n" + fence;
  }

  private static int first(Element list) {
    return list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
  }

  private static String items(Element list, IntFunction<String> mark) {
    List<Element> items = list.children();
    return IntStream.range(0, items.size())
        .mapToObj(i -> item(items.get(i), mark.apply(i)))
        .collect(Collectors.joining("\n"));
  }

  private static String item(Element item, String mark) {
    String letter = item.hasAttr("data-letter") ? "**" + item.attr("data-letter") + ".** " : "";
    return indented(mark + letter, " ".repeat(mark.length()), blocks(item));
  }

  private static String displayed(Element block) {
    return block.select(Formulas.MARK).stream()
        .map(mark -> "$$\n" + mark.attr("data-latex").strip() + "\n$$")
        .collect(Collectors.joining("\n\n"));
  }

  private static String callOut(Element box) {
    Element head = box.selectFirst("> .callout-head");
    String title = "**" + box.attr("aria-label").strip() + "**";
    if (head != null) {
      head.remove();
    }
    return indented("> ", "> ", title + "\n\n" + blocks(box));
  }

  private static String table(Element table) {
    List<List<String>> rows = table.select("tr").stream()
        .map(row -> row.select("> th, > td").stream().map(MarkdownPage::cell).toList())
        .toList();
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int heads = table.selectFirst("thead") == null ? 0 : 1; // Markdown has no table without one
    Stream<String> head =
        Stream.of(line(heads == 0 ? List.of() : rows.get(0), columns), rule(columns));
    return Stream.concat(head, rows.stream().skip(heads).map(row -> line(row, columns)))
        .collect(Collectors.joining("\n"));
  }

  private static String cell(Element cell) {
    return blocks(cell).replace("|", "\\|").replaceAll("\\s*\n\\s*", "<br>");
  }

  private static String line(List<String> cells, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> i < cells.size() ? cells.get(i) : "")
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String rule(int columns) {
    return "|" + " --- |".repeat(columns);
  }

  /** Puts {@code first} before the first line and {@code rest} before the others. */
  private static String indented(String first, String rest, String text) {
    String all = text.lines()
        .map(line -> (rest + line).stripTrailing())
        .collect(Collectors.joining("\n"));
    return first + (all.length() > rest.length() ? all.substring(rest.length()) : "");
  }
}
