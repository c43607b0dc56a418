package nnbook.book.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;

/** Draws shapes and words of a figure on a page. {@code placed} leads from its units to dots. */
record PagePainter(OutputDevice page, RenderingContext context, AffineTransform placed) {
  private static final String[] FAMILIES =
      {"Source Sans 3", "Source Serif 4", "JetBrains Mono", "Noto Serif SC"};

  /** Returns a painter whose origin is at (x, y). */
  PagePainter moved(double x, double y) {
    AffineTransform there = new AffineTransform(placed);
    there.translate(x, y);
    return new PagePainter(page, context, there);
  }

  void paint(Shape shape, SvgStyle style) {
    Shape outline = placed.createTransformedShape(shape);
    style.color("fill").ifPresent(color -> {
      page.setColor(color);
      page.fill(outline);
    });
    style.color("stroke").ifPresent(color -> {
      page.setColor(color);
      page.setStroke(style.stroke(placed.getScaleX()));
      page.draw(outline);
    });
  }

  /** Returns the width of the words in units of the figure. */
  double width(String words, SvgStyle style) {
    return context.getTextRenderer().getWidth(context.getFontContext(), font(style), words)
        / placed.getScaleX();
  }

  void write(String words, SvgStyle style, double x, double y) {
    Point2D at = placed.transform(new Point2D.Double(x, y), null);
    style.color("fill").ifPresent(color -> {
      page.setColor(color);
      page.setFont(font(style));
      context.getTextRenderer().drawString(page, words, (float) at.getX(), (float) at.getY());
    });
  }

  /** Draws while the page is turned by {@code turn}, whose coordinates are those of the figure. */
  void turned(AffineTransform turn, Runnable drawing) {
    if (turn.isIdentity()) {
      drawing.run();
      return;
    }
    // A page of a PDF counts upwards from its lower edge: the turn goes the other way around there.
    AffineTransform turnedPage = onPage();
    turnedPage.concatenate(placed);
    turnedPage.concatenate(turn);
    turnedPage.concatenate(inverse(placed));
    turnedPage.concatenate(inverse(onPage()));
    page.pushTransformLayer(turnedPage);
    drawing.run();
    page.popTransformLayer();
  }

  /** From dots of the document to dots of the PDF's page. */
  private AffineTransform onPage() {
    PageBox box = context.getPage();
    AffineTransform onPage = new AffineTransform(1, 0, 0, -1, 0, box.getHeight(context));
    onPage.translate(box.getMarginBorderPadding(context, CalculatedStyle.LEFT),
        box.getMarginBorderPadding(context, CalculatedStyle.TOP) - box.getPaintingTop());
    return onPage;
  }

  private static AffineTransform inverse(AffineTransform transform) {
    AffineTransform inverse = new AffineTransform(transform);
    try {
      inverse.invert();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException(e);
    }
    return inverse;
  }

  private FSFont font(SvgStyle style) {
    FontSpecification wanted = new FontSpecification();
    wanted.families = FAMILIES;
    wanted.size = (float) (style.fontSize() * placed.getScaleX());
    wanted.fontWeight = style.is("font-weight", "600") || style.is("font-weight", "700")
        ? IdentValue.FONT_WEIGHT_600 : IdentValue.NORMAL;
    wanted.fontStyle = style.is("font-style", "italic") ? IdentValue.ITALIC : IdentValue.NORMAL;
    wanted.variant = IdentValue.NORMAL;
    return context.getFont(wanted);
  }
}
