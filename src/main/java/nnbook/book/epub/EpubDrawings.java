package nnbook.book.epub;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * Formulas and figures as readers of books show them. A formula stands in the text and has its
 * color. A figure is a file of its own: readers can enlarge it, and their night modes, which change
 * the colors of text but not of areas, leave it as it is.
 */
final class EpubDrawings {
  /** Pixels of an em of text, for the attributes of formulas. */
  static final double EM = 12;

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Pattern VARIABLE = Pattern.compile("var\\(--[\\w-]+,([^()]*)\\)");
  private static final Pattern SIZE = Pattern.compile("(?<![\\w-])(width|height):([\\d.]+)em");
  private static final String INK = "#20242b";
  private static final String PAPER = "#ffffff";

  private EpubDrawings() {}

  /** Returns a formula for a place in an XHTML file. */
  static Element formula(String svg) {
    return sized(parsed(svg).attr("xmlns", SVG), EM);
  }

  /**
   * Says how large a formula is where an em has so many pixels. Its style says the same in ems, and
   * wins; but MuPDF makes the columns of a table as wide as these attributes, or else as the units
   * of the outlines.
   */
  static Element sized(Element formula, double pixels) {
    Matcher size = SIZE.matcher(formula.attr("style"));
    while (size.find()) {
      formula.attr(size.group(1), String.format(Locale.ROOT, "%.1f",
          pixels * Double.parseDouble(size.group(2))));
    }
    return formula;
  }

  /** Returns the figure in {@code drawing} as an SVG with its own paper and fixed colors. */
  static Element figure(Element drawing) {
    StringBuilder text = new StringBuilder();
    for (DataNode data : drawing.dataNodes()) {
      text.append(data.getWholeData());
    }
    String fixed = VARIABLE.matcher(text).replaceAll("$1").replace("currentColor", INK);
    Element svg = parsed(fixed);
    unfold(svg);
    Element paper =
        new Element("rect").attr("width", "100%").attr("height", "100%").attr("fill", PAPER);
    Elements words = svg.select("> title, > desc");
    if (words.isEmpty()) {
      svg.prependChild(paper);
    } else {
      words.last().after(paper);
    }
    return svg;
  }

  /** Draws symbols where they are used: old readers know neither. */
  private static void unfold(Element svg) {
    for (Element use : svg.select("use")) {
      Element symbol = svg.getElementById(use.attr("href").substring(1));
      Element drawn = symbol.clone().tagName("g").clearAttributes();
      use.replaceWith(
          drawn.attr("transform", "translate(" + use.attr("x") + " " + use.attr("y") + ")"));
    }
    svg.select("symbol").remove();
  }

  /** Returns what a figure says to those who cannot see it. */
  static String description(Element figure) {
    List<String> words = figure.select("> title, > desc").eachText();
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static Element parsed(String svg) {
    return Jsoup.parse(svg, Parser.xmlParser()).selectFirst("svg");
  }
}
