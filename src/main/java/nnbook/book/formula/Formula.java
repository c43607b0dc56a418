package nnbook.book.formula;

import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.platform.Messages;
import org.scilab.forge.jlatexmath.JMathTeXException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * One formula, set at build time. Its shapes are SVG paths in thousandths of an em with the origin
 * at the top left corner; width, height above and depth below the baseline are in em of the
 * formula's own font.
 */
public record Formula(
    String latex, boolean display, String words, List<Shape> shapes, double width, double height,
    double depth) {
  /** A glyph or a line: relative SVG path data, and where it stands. */
  public record Shape(String path, long x, long y) {}

  private static final Messages MESSAGES = Messages.of("book");
  private static final Map<String, Formula> CACHE = new ConcurrentHashMap<>();

  /** Units of the path in one em. */
  private static final double UNITS = 1000;

  /** Size at which the glyphs are placed; large, so that rounding to points does not show. */
  private static final float POINTS = 100;

  /** Computer Modern is small beside the text font: this makes the heights of x equal. */
  private static final double SIZE = 1.09;

  /** Room around the outlines, in em, because italics overhang their box. */
  private static final double MARGIN = 0.05;

  /** An underset with its two arguments, each with one level of braces in it. */
  private static final String UNDERSET =
      "\\\\underset(?:\\{(?:[^{}]|\\{[^{}]*\\})*\\}){2}";

  /** Numbers or letters with commas between them, in parentheses. */
  private static final Pattern VECTOR = Pattern.compile("\\([^()\\\\]+, [^()\\\\]+\\)");

  /** Sets one formula. Throws {@link FormulaException} when it cannot be set or spoken. */
  public static Formula of(String latex, boolean display) {
    return CACHE.computeIfAbsent((display ? "D" : "T") + latex, key -> set(latex, display));
  }

  /** One at a time: the library has fonts and macros that all formulas share. */
  private static synchronized Formula set(String latex, boolean display) {
    String words = FormulaWords.of(latex);
    TeXIcon icon;
    try {
      int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
      icon = new TeXFormula(settable(latex)).createTeXIcon(style, POINTS);
    } catch (JMathTeXException e) {
      String reason = e.getMessage().strip();
      throw new FormulaException(MESSAGES.get("formula.unset", latex.strip(), reason), e);
    }
    icon.setInsets(new Insets(0, 0, 0, 0), true);
    List<Shape> shapes = new ArrayList<>();
    icon.paintIcon(null, new PathGraphics(shapes, UNITS / POINTS), 0, 0);
    double depth = icon.getTrueIconDepth() / POINTS;
    double height = icon.getTrueIconHeight() / POINTS - depth;
    double width = icon.getTrueIconWidth() / POINTS;
    return new Formula(latex, display, words, List.copyOf(shapes), width, height, depth);
  }

  /**
   * What jlatexmath sets badly is written in other words: columns of cases stick together, signs
   * beside an underset lose their room, and there is none behind the commas of a vector.
   */
  private static String settable(String latex) {
    return VECTOR.matcher(latex.strip())
        .replaceAll(found -> Matcher.quoteReplacement(found.group().replace(", ", ",\\; ")))
        .replace("\\begin{cases}", "\\left\\{\\begin{array}{ll}")
        .replace("\\end{cases}", "\\end{array}\\right.")
        .replace("\\mathbb{1}", "\\mathbf{1}")
        .replaceAll(UNDERSET, "{$0}");
  }

  /** Returns the width in em of the text around the formula. */
  public double textWidth() {
    return width * SIZE;
  }

  /** Returns an SVG element that holds all that it shows, for places outside of a page. */
  public String svg() {
    StringBuilder path = new StringBuilder();
    for (Shape shape : shapes) {
      path.append('M').append(shape.x()).append(' ').append(shape.y()).append(shape.path());
    }
    return svg("<path d=\"" + path + "\"/>");
  }

  /**
   * Returns an SVG element around {@code content}, in the coordinates of the shapes. It stands on
   * the baseline of the text and has the text's color.
   */
  public String svg(String content) {
    return "<svg class=\"math\" fill=\"currentColor\" role=\"img\" aria-label=\""
        + escaped(words) + "\" viewBox=\""
        + units(-MARGIN) + " " + units(-MARGIN) + " "
        + units(width + 2 * MARGIN) + " " + units(height + depth + 2 * MARGIN)
        + "\" style=\"width:" + em(width + 2 * MARGIN) + ";height:"
        + em(height + depth + 2 * MARGIN)
        + (display ? "" : ";vertical-align:" + em(-depth - MARGIN) + ";margin:0 " + em(-MARGIN))
        + "\">" + content + "</svg>";
  }

  private static long units(double em) {
    return Math.round(em * UNITS);
  }

  private static String em(double em) {
    return Math.round(em * SIZE * UNITS) / UNITS + "em";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
