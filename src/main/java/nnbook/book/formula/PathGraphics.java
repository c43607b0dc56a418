package nnbook.book.formula;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedCharacterIterator;
import java.util.Arrays;
import java.util.List;

/**
 * Draws into a list of shapes: glyphs and strokes become outlines. Colors are dropped, because the
 * page fills them with the color of its text.
 */
final class PathGraphics extends ShapeGraphics {
  private static final char SOFT_HYPHEN = 0xAD;

  private final FontRenderContext fonts = new FontRenderContext(null, true, true);
  private final List<Formula.Shape> shapes;
  private final double unitsPerPoint;
  private AffineTransform transform = new AffineTransform();
  private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
  private Stroke stroke = new BasicStroke(1);
  private Color color = Color.BLACK;

  PathGraphics(List<Formula.Shape> shapes, double unitsPerPoint) {
    this.shapes = shapes;
    this.unitsPerPoint = unitsPerPoint;
  }

  @Override
  public Graphics create() {
    PathGraphics copy = new PathGraphics(shapes, unitsPerPoint);
    copy.transform = getTransform();
    copy.font = font;
    copy.stroke = stroke;
    copy.color = color;
    return copy;
  }

  @Override
  public void fill(Shape shape) {
    add(shape, transform);
  }

  @Override
  public void draw(Shape shape) {
    fill(stroke.createStrokedShape(shape));
  }

  /** A shape is kept apart from its place, so that a page can share equal ones. */
  private void add(Shape shape, AffineTransform placed) {
    AffineTransform form =
        new AffineTransform(
            placed.getScaleX(), placed.getShearY(), placed.getShearX(), placed.getScaleY(), 0, 0);
    String path = PathText.of(shape.getPathIterator(form), unitsPerPoint);
    if (!path.isEmpty()) {
      shapes.add(
          new Formula.Shape(
              path,
              Math.round(placed.getTranslateX() * unitsPerPoint),
              Math.round(placed.getTranslateY() * unitsPerPoint)));
    }
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    AffineTransform placed = getTransform();
    placed.translate(x, y);
    add(glyphs.getOutline(), placed);
  }

  /**
   * Glyph by glyph: text layout would drop ⊗ and Ω, whose codes are those of control characters.
   */
  @Override
  public void drawChars(char[] data, int offset, int length, int x, int y) {
    char[] chars = Arrays.copyOfRange(data, offset, offset + length);
    drawGlyphVector(chars.length == 1 && chars[0] == SOFT_HYPHEN ? atSoftHyphen()
        : font.createGlyphVector(fonts, chars), x, y);
  }

  /**
   * The formula fonts keep a sign (⊗, Ω) at the code of the soft hyphen, which newer JDKs do not
   * show. Glyphs are numbered in the order of their codes, so it stands before the next one.
   */
  private GlyphVector atSoftHyphen() {
    int next = font.createGlyphVector(fonts, new char[] {SOFT_HYPHEN + 1}).getGlyphCode(0);
    return font.createGlyphVector(fonts, new int[] {next - 1});
  }

  @Override
  public void drawString(String text, float x, float y) {
    drawGlyphVector(font.createGlyphVector(fonts, text), x, y);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    new TextLayout(text, fonts).draw(this, x, y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double theta) {
    transform.rotate(theta);
  }

  @Override
  public void rotate(double theta, double x, double y) {
    transform.rotate(theta, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void transform(AffineTransform more) {
    transform.concatenate(more);
  }

  @Override
  public void setTransform(AffineTransform other) {
    transform = new AffineTransform(other);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return fonts;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font other) {
    font = other;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke other) {
    stroke = other;
  }

  @Override
  public Color getColor() {
    return color;
  }

  @Override
  public void setColor(Color other) {
    color = other;
  }

  @Override
  public Paint getPaint() {
    return color;
  }

  @Override
  public void setPaint(Paint paint) {}
}
