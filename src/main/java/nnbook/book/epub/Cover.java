package nnbook.book.epub;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The cover as a PNG, because shelves of readers show no SVG: the network of the front page. */
final class Cover {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1800;
  private static final int MARGIN = 110;
  private static final double TEXT_WIDTH = WIDTH - 2 * MARGIN;
  private static final int TITLE_TOP = 310;
  private static final int NETWORK_TOP = 860;

  /** Where the network's first and last circles stand in its SVG; they meet the margins. */
  private static final double FIRST = 60;
  private static final double LAST = 660;

  private static final float TITLE_SIZE = 130;
  private static final float SUBTITLE_SIZE = 47;

  private static final Color PAPER = new Color(0xfffefb);
  private static final Color INK = new Color(0x20242b);
  private static final Color QUIET = new Color(0x5d6570);
  private static final Color POSITIVE = new Color(0x0b5c8f);
  private static final Color NEGATIVE = new Color(0xa8481a);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

  private final BufferedImage image =
      new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D graphics = image.createGraphics();

  private Cover() {
    graphics.setRenderingHint(
        RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
  }

  /** Returns the cover with this title; {@code network} is an SVG of curves and circles. */
  static byte[] png(String title, String subtitle, String network) {
    Cover cover = new Cover();
    cover.words(title, subtitle);
    cover.draw(Jsoup.parse(network, Parser.xmlParser()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(cover.image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void words(String title, String subtitle) {
    graphics.setColor(POSITIVE);
    graphics.fillRect(MARGIN, 150, 150, 10);
    graphics.setColor(INK);
    int y = title(title.split("(?<=,) "), font("600", TITLE_SIZE));
    graphics.setColor(QUIET);
    lines(subtitle, font("400", SUBTITLE_SIZE), y - 40);
  }

  /** A title breaks at its commas, and is as large as its longest part lets it be. */
  private int title(String[] parts, Font font) {
    double widest = Stream.of(parts).mapToDouble(part -> width(part, font)).max().orElse(1);
    Font fitting = font.deriveFont((float) (TITLE_SIZE * Math.min(1, TEXT_WIDTH / widest)));
    int y = TITLE_TOP;
    for (String part : parts) {
      y = line(part, fitting, y);
    }
    return y;
  }

  /** Writes words in as many lines as they need; returns where the next line would stand. */
  private int lines(String words, Font font, int top) {
    StringBuilder line = new StringBuilder();
    int y = top;
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, font) > TEXT_WIDTH) {
        y = line(line.toString(), font, y);
        longer = word;
      }
      line = new StringBuilder(longer);
    }
    return line(line.toString(), font, y);
  }

  private double width(String words, Font font) {
    return font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
  }

  /** Outlines, not glyphs: a machine's settings for text have no say in them. */
  private int line(String words, Font font, int y) {
    graphics.fill(font.createGlyphVector(graphics.getFontRenderContext(), words)
        .getOutline(MARGIN, y));
    return y + Math.round(font.getSize2D() * 1.2f);
  }

  private void draw(Document network) {
    double scale = TEXT_WIDTH / (LAST - FIRST);
    graphics.translate(MARGIN - FIRST * scale, NETWORK_TOP);
    graphics.scale(scale, scale);
    for (Element curve : network.select("path")) {
      double[] at = numbers(curve.attr("d"));
      graphics.setColor(curve.hasClass("p") ? POSITIVE : NEGATIVE);
      graphics.setComposite(AlphaComposite.SrcOver.derive(number(curve, "stroke-opacity")));
      graphics.setStroke(new BasicStroke(number(curve, "stroke-width")));
      graphics.draw(
          new CubicCurve2D.Double(at[0], at[1], at[2], at[3], at[4], at[5], at[6], at[7]));
    }
    graphics.setComposite(AlphaComposite.SrcOver);
    graphics.setStroke(new BasicStroke(1.5f));
    network.select("circle").forEach(this::unit);
  }

  private void unit(Element circle) {
    float radius = number(circle, "r");
    Ellipse2D disk = new Ellipse2D.Float(
        number(circle, "cx") - radius, number(circle, "cy") - radius, 2 * radius, 2 * radius);
    boolean outer = circle.hasClass("u");
    graphics.setColor(outer ? PAPER : INK);
    graphics.fill(disk);
    if (outer) {
      graphics.setColor(INK);
      graphics.draw(disk);
    }
  }

  private static float number(Element element, String attribute) {
    return Float.parseFloat(element.attr(attribute));
  }

  private static double[] numbers(String path) {
    return NUMBER.matcher(path).results().map(MatchResult::group)
        .mapToDouble(Double::parseDouble).toArray();
  }

  private static Font font(String weight, float size) {
    byte[] bytes = Epub.resource("pdf/fonts/source-serif-4-" + weight + ".ttf");
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)).deriveFont(size);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
