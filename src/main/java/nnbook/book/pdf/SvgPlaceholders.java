package nnbook.book.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nnbook.book.check.SourceLine;
import nnbook.book.formula.Formula;
import nnbook.book.page.Formulas;
import nnbook.book.page.Page;
import nnbook.book.typeset.SourceMarks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Puts elements that {@link PdfSvgDrawer} draws in the place of the marks of formulas and the SVG
 * texts of figures, each with its words as alternative text.
 */
final class SvgPlaceholders {
  static final String LATEX = "data-latex";
  static final String DISPLAY = "data-display";
  static final String VIEW = "data-view";

  /** Points on paper for a pixel of a figure: its words come out a little smaller than the text. */
  private static final double SCALE = 0.58;

  private static final String PLACE = "data-place";

  private final SourceMarks marks;
  private final Set<String> words = new HashSet<>();
  private final List<SourceLine> places = new ArrayList<>();

  SvgPlaceholders(SourceMarks marks) {
    this.marks = marks;
  }

  /** Returns the alternative texts of all formulas so far. */
  Set<String> words() {
    return words;
  }

  /** Returns where the snippet stands whose figure {@code svg} is. */
  SourceLine place(org.w3c.dom.Element svg) {
    String number = svg.getAttribute(PLACE);
    return number.isEmpty() ? new SourceLine("book.adoc", 0) : places.get(Integer.parseInt(number));
  }

  /** Draws what {@code body}, a copy of {@code page}, shows. */
  void draw(Element body, Page page, double widestPoints) {
    for (Element mark : body.select(Formulas.MARK)) {
      mark.replaceWith(formula(Formulas.marked(mark)));
    }
    for (Element drawing : body.select(".drawing")) {
      for (Node node : drawing.childNodesCopy()) {
        if (node instanceof DataNode data) {
          drawing.empty();
          drawing.appendChild(figure(data.getWholeData(), widestPoints)
              .attr(PLACE, String.valueOf(places.size())));
          places.add(marks.of(original(drawing, page)));
        }
      }
    }
  }

  /** The copy has no marks of its source. */
  private static Element original(Element drawing, Page page) {
    String number = drawing.closest("figure").attr(Page.DRAWING);
    return page.body().selectFirst("figure[" + Page.DRAWING + "=" + number + "]");
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
