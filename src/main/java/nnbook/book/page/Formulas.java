package nnbook.book.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nnbook.book.check.Problems;
import nnbook.book.check.SourceLine;
import nnbook.book.formula.Formula;
import nnbook.book.formula.FormulaException;
import nnbook.book.typeset.SourceMarks;
import nnbook.platform.Messages;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the {@code \(…\)} and {@code \[…\]} that Asciidoctor leaves, checks them, and puts marks in
 * their place; editions draw them, each in its way.
 */
public final class Formulas {
  /** Selects the marks. */
  public static final String MARK = "span.formula";

  private static final String PUNCTUATION = "((?:[.,;:!?)\\]”’…]+|-\\w+)?)";

  private static final Pattern FORMULA = Pattern.compile(
      "\\\\\\((.+?)\\\\\\)" + PUNCTUATION + "|\\\\\\[(.+?)\\\\]", Pattern.DOTALL);

  private static final Messages MESSAGES = Messages.of("book");

  /** The column of text in em of its font: 41rem of text set at 1.1875rem, see book.css. */
  private static final double WIDEST = 34.5;

  /** The column of a phone of 360 pixels, in the same measure. */
  private static final double NARROWEST = 18.5;

  private final Path home;
  private final SourceMarks marks;
  private final Problems problems;

  Formulas(Path home, SourceMarks marks, Problems problems) {
    this.home = home;
    this.marks = marks;
    this.problems = problems;
  }

  /** Puts a mark in the place of each formula below {@code root}; an edition draws it. */
  void find(Element root) {
    ProseText.replace(root, FORMULA, (formula, parent) ->
        formula.group(1) == null
            ? node(formula.group(3), true, parent)
            : joined(node(formula.group(1), false, parent), formula.group(2)));
  }

  /** Draws the marked formulas of a page; their outlines stand once, at the page's beginning. */
  public static void drawShared(Element body) {
    Glyphs glyphs = new Glyphs();
    draw(body, glyphs::svg);
    body.prependChild(new DataNode(glyphs.definitions()));
  }

  /** Draws the marked formulas below {@code root}, each with all its outlines. */
  public static void drawAlone(Element root) {
    draw(root, Formula::svg);
  }

  private static void draw(Element root, Function<Formula, String> svg) {
    for (Element mark : root.select(MARK)) {
      mark.replaceWith(new DataNode(svg.apply(marked(mark))));
    }
  }

  /** Returns the formula that {@code mark} stands for. */
  public static Formula marked(Element mark) {
    return Formula.of(mark.attr("data-latex"), mark.hasAttr("data-display"));
  }

  /** A full stop never begins a line. */
  private static Node joined(Node formula, String punctuation) {
    if (punctuation.isEmpty()) {
      return formula;
    }
    Element span = new Element("span").addClass("together");
    return span.appendChild(formula).appendText(punctuation);
  }

  private Node node(String latex, boolean display, Element parent) {
    try {
      double width = Formula.of(latex, display).textWidth();
      if (width > WIDEST) {
        problems.add(place(latex, parent), MESSAGES.get("formula.wide", latex.strip()));
      }
      Element block = parent.closest(".stemblock");
      if (block != null && width > NARROWEST) {
        block.attr("tabindex", "0"); // it scrolls on a phone, also with the keys
      }
      Element mark = new Element("span").addClass("formula").attr("data-latex", latex);
      return display ? mark.attr("data-display", "") : mark;
    } catch (FormulaException e) {
      problems.add(place(latex, parent), e.getMessage());
      return new TextNode(latex);
    }
  }

  private SourceLine place(String latex, Element parent) {
    String first = latex.strip().lines().findFirst().orElse(latex);
    return marks.of(parent).find(home, first);
  }

  /**
   * The outlines of a page's formulas, each once: formulas refer to them, which keeps pages small.
   */
  private static final class Glyphs {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Returns the formula as SVG that refers to the outlines of {@link #definitions()}. */
    String svg(Formula formula) {
      StringBuilder uses = new StringBuilder();
      for (Formula.Shape shape : formula.shapes()) {
        int number = numbers.computeIfAbsent(shape.path(), path -> numbers.size());
        uses.append("<use href=\"#g").append(number).append("\" x=\"").append(shape.x())
            .append("\" y=\"").append(shape.y()).append("\"/>");
      }
      return formula.svg(uses.toString());
    }

    /**
     * Returns an invisible SVG with all outlines used so far; empty for a page without formulas.
     */
    String definitions() {
      if (numbers.isEmpty()) {
        return "";
      }
      StringBuilder paths = new StringBuilder("<svg class=\"glyphs\" aria-hidden=\"true\"><defs>");
      numbers.forEach((path, number) ->
          paths.append("<path id=\"g").append(number).append("\" d=\"").append(path)
              .append("\"/>"));
      return paths.append("</defs></svg>").toString();
    }
  }
}
