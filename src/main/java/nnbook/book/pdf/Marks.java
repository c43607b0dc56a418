package nnbook.book.pdf;

import java.util.HashSet;
import java.util.Set;
import nnbook.book.formula.Formula;
import nnbook.book.page.Formulas;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Puts elements that {@link Drawings} draws in the place of the marks of formulas and the SVG texts
 * of figures, each with its words as alternative text.
 */
final class Marks {
  static final String LATEX = "data-latex";
  static final String DISPLAY = "data-display";
  static final String VIEW = "data-view";

  /** Points on paper for a pixel of a figure: its words come out a little smaller than the text. */
  private static final double SCALE = 0.58;

  private final Set<String> words = new HashSet<>();

  /** Returns the alternative texts of all formulas so far. */
  Set<String> words() {
    return words;
  }

  void draw(Element body, double widestPoints) {
    for (Element mark : body.select(Formulas.MARK)) {
      mark.replaceWith(formula(Formulas.marked(mark)));
    }
    for (Element drawing : body.select(".drawing")) {
      for (Node node : drawing.childNodesCopy()) {
        if (node instanceof DataNode data) {
          drawing.empty();
          drawing.appendChild(figure(data.getWholeData(), widestPoints));
        }
      }
    }
  }

  private Element formula(Formula formula) {
    Element svg = Jsoup.parseBodyFragment(formula.svg("")).body().child(0);
    words.add(formula.words());
    svg.removeAttr("fill").removeAttr("role").removeAttr("aria-label");
    view(svg).attr("alt", formula.words()).attr(LATEX, formula.latex());
    return formula.display() ? svg.attr(DISPLAY, "") : svg;
  }

  static Element figure(String text, double widestPoints) {
    Element svg = Jsoup.parse(text, Parser.xmlParser()).child(0);
    Element title = svg.selectFirst("title");
    Element description = svg.selectFirst("desc");
    svg.attr("alt", (title == null ? "" : title.text()) + " "
        + (description == null ? "" : description.text()));
    svg.select("title, desc").remove();
    String width = svg.attr("viewBox").strip().split("[\\s,]+")[2];
    double points = Math.min(widestPoints, Double.parseDouble(width) * SCALE);
    view(svg).removeAttr("width").removeAttr("height").attr("style", "width:" + points + "pt");
    return svg;
  }

  /** The library would read a viewBox itself, and takes whole numbers only. */
  private static Element view(Element svg) {
    return svg.attr(VIEW, svg.attr("viewBox")).removeAttr("viewBox");
  }
}
