package nnbook.book.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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

/** Replaces the {@code \(…\)} and {@code \[…\]} that Asciidoctor leaves by SVG. */
final class Formulas {
  private static final Pattern FORMULA =
      Pattern.compile("\\\\\\((.+?)\\\\\\)|\\\\\\[(.+?)\\\\]", Pattern.DOTALL);

  private static final Pattern PUNCTUATION = Pattern.compile("[.,;:!?)\\]”’…]+|-\\w+");

  private static final Messages MESSAGES = Messages.of("book");

  /** The column of text in em of its font: 41rem of text set at 1.1875rem, see book.css. */
  private static final double WIDEST = 34.5;

  private final Path home;
  private final SourceMarks marks;
  private final Problems problems;
  private Glyphs glyphs = new Glyphs();

  Formulas(Path home, SourceMarks marks, Problems problems) {
    this.home = home;
    this.marks = marks;
    this.problems = problems;
  }

  /** Sets all formulas of a page, and puts their outlines at its beginning. */
  void setAll(Element body) {
    glyphs = new Glyphs();
    set(body);
    body.prependChild(new DataNode(glyphs.definitions()));
  }

  private void set(Element root) {
    List<TextNode> texts = new ArrayList<>();
    collect(root, texts);
    for (TextNode text : texts) {
      replace(text);
    }
  }

  private static void collect(Element element, List<TextNode> texts) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && text.getWholeText().contains("\\")) {
        texts.add(text);
      } else if (node instanceof Element child && !child.is("pre, code, script")) {
        collect(child, texts);
      }
    }
  }

  private void replace(TextNode text) {
    String whole = text.getWholeText();
    Matcher formula = FORMULA.matcher(whole);
    int end = 0;
    while (formula.find()) {
      boolean display = formula.group(1) == null;
      String latex = display ? formula.group(2) : formula.group(1);
      String punctuation = display ? "" : punctuation(whole.substring(formula.end()));
      text.before(new TextNode(whole.substring(end, formula.start())));
      text.before(joined(node(latex, display, text.parent()), punctuation));
      end = formula.end() + punctuation.length();
    }
    if (end > 0) {
      text.text(whole.substring(end));
    }
  }

  private static String punctuation(String after) {
    Matcher signs = PUNCTUATION.matcher(after);
    return signs.lookingAt() ? signs.group() : "";
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
      Formula formula = Formula.of(latex, display);
      if (formula.textWidth() > WIDEST) {
        problems.add(place(latex, parent), MESSAGES.get("formula.wide", latex.strip()));
      }
      return new DataNode(glyphs.svg(formula));
    } catch (FormulaException e) {
      problems.add(place(latex, parent), e.getMessage());
      return new TextNode(latex);
    }
  }

  private SourceLine place(String latex, Element parent) {
    String first = latex.strip().lines().findFirst().orElse(latex);
    return marks.of(parent).find(home, first);
  }
}
