package nnbook.book.pdf;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.File;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nnbook.book.formula.Formula;
import nnbook.book.formula.LatexText;
import org.w3c.dom.Element;

/**
 * Draws each {@code svg} of the document: a formula from its outlines, a figure from its elements.
 * A general SVG library would take longer, and more memory, for the small part of SVG that the book
 * uses.
 */
final class PdfSvgDrawer implements SVGDrawer {
  private final BiConsumer<Element, String> refused;

  /** What cannot be drawn of which figure is told to {@code refused}. */
  PdfSvgDrawer(BiConsumer<Element, String> refused) {
    this.refused = refused;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    ViewBox view = ViewBox.of(svg).sized(width, height, dotsPerPixel);
    return svg.hasAttribute(SvgPlaceholders.LATEX)
        ? new FormulaImage(svg, view, box.getStyle().getColor())
        : figure(svg, view);
  }

  @Override
  public SVGImage buildStandaloneSVGImage(
      Element svg, String uri, double width, double height, double dotsPerPixel) {
    return figure(svg, ViewBox.of(svg).sized(width, height, dotsPerPixel));
  }

  private FigureImage figure(Element svg, ViewBox view) {
    return new FigureImage(svg, view, what -> refused.accept(svg, what));
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void addFontStream(
      FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}

  /**
   * A formula: its outlines, filled with the color of the text around it, and below them, unseen,
   * the same in plain text, as wide as they are, so that what is copied or searched has no hole.
   */
  private static final class FormulaImage extends DrawnImage {
    /** Units of an outline in one em. */
    private static final double EM = 1000;

    /** Lowered letters and digits, or raised ones: no font has all of them. */
    private static final Pattern SHIFTED = Pattern.compile("([₀-₎ₐ-ₜᵢ-ᵪⱼ]+)|[⁰-⁾¹²³ʰ-ˣᴬ-ᵡ]+");

    private final Formula formula;
    private final FSColor color;

    FormulaImage(Element svg, ViewBox view, FSColor color) {
      super(view);
      this.formula = Formula.of(svg.getAttribute(SvgPlaceholders.LATEX),
          svg.hasAttribute(SvgPlaceholders.DISPLAY));
      this.color = color;
    }

    @Override
    public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
      Path2D.Double all = new Path2D.Double(Path2D.WIND_NON_ZERO);
      for (Formula.Shape shape : formula.shapes()) {
        Path2D.Double outline = SvgPath.of(shape.path(), false);
        outline.transform(AffineTransform.getTranslateInstance(shape.x(), shape.y()));
        all.append(outline, false);
      }
      AffineTransform placed = view.at(x, y);
      all.transform(placed);
      write(new PagePainter(page, context, placed));
      page.setColor(color);
      page.fill(all);
    }

    private void write(PagePainter painter) {
      String text = text();
      double size = EM * EM * formula.width() / painter.width(text, unseen(EM));
      painter.write(text, unseen(size), 0, EM * formula.height());
    }

    private String text() {
      String text = SHIFTED.matcher(LatexText.of(formula.latex()).replace('\n', ' '))
          .replaceAll(shifted -> Fonts.missing(shifted.group()).isEmpty() ? shifted.group()
              : onLine(shifted.group(), shifted.group(1) == null ? "^" : "_"));
      return Fonts.missing(text).isEmpty() ? text : formula.words();
    }

    private static String onLine(String shifted, String mark) {
      return mark + Normalizer.normalize(shifted, Normalizer.Form.NFKC);
    }

    private static SvgStyle unseen(double size) {
      return new SvgStyle(
          Map.of("fill", "#000000", "fill-opacity", "0", "font-size", String.valueOf(size)));
    }
  }
}
