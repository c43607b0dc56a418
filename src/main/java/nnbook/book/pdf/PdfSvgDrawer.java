package nnbook.book.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
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
}
