package nnbook.book.pdf;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import nnbook.book.formula.Formula;
import org.w3c.dom.Element;

/** A formula: its outlines, filled with the color of the text around it. */
final class FormulaImage extends DrawnImage {
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
    all.transform(view.at(x, y));
    page.setColor(color);
    page.fill(all);
  }
}
