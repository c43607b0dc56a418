package nnbook.book.formula;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.util.Map;

/** The part of {@link Graphics2D} that formulas do not need: hints are ignored, images refused. */
abstract class QuietGraphics extends Graphics2D {
  private static UnsupportedOperationException refuse() {
    return new UnsupportedOperationException("A formula draws outlines only.");
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {}

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return RenderingHints.VALUE_FRACTIONALMETRICS_ON;
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {}

  @Override
  public void addRenderingHints(Map<?, ?> hints) {}

  @Override
  public RenderingHints getRenderingHints() {
    return new RenderingHints(Map.of());
  }

  @Override
  public void setComposite(Composite composite) {}

  @Override
  public Composite getComposite() {
    return AlphaComposite.SrcOver;
  }

  @Override
  public void setBackground(Color color) {}

  @Override
  public Color getBackground() {
    return Color.WHITE;
  }

  @Override
  public void setPaintMode() {}

  @Override
  public void setXORMode(Color color) {}

  @Override
  public void clip(Shape shape) {}

  @Override
  public Rectangle getClipBounds() {
    return new Rectangle(0, 0, Short.MAX_VALUE, Short.MAX_VALUE);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {}

  @Override
  public void setClip(int x, int y, int width, int height) {}

  @Override
  public Shape getClip() {
    return getClipBounds();
  }

  @Override
  public void setClip(Shape clip) {}

  @Override
  public void clearRect(int x, int y, int width, int height) {}

  @Override
  public void dispose() {}

  @Override
  public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
    return false;
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw refuse();
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    throw refuse();
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw refuse();
  }

  @Override
  public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
    throw refuse();
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
    throw refuse();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw refuse();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw refuse();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refuse();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) {
    throw refuse();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color color, ImageObserver observer) {
    throw refuse();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int w, int h, Color color, ImageObserver observer) {
    throw refuse();
  }

  @Override
  public boolean drawImage(
      Image image, int x1, int y1, int x2, int y2, int u1, int v1, int u2, int v2,
      ImageObserver observer) {
    throw refuse();
  }

  @Override
  public boolean drawImage(
      Image image, int x1, int y1, int x2, int y2, int u1, int v1, int u2, int v2, Color color,
      ImageObserver observer) {
    throw refuse();
  }
}
