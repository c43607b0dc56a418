package nnbook.book.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.css.parser.FSRGBColor;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The part of SVG that the PDF can draw, and what it refuses. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SvgTest {
  private static Element element(String svg) {
    return new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(svg, Parser.xmlParser()))
        .getDocumentElement();
  }

  private static Rectangle2D bounds(String data) {
    return SvgPath.of(data, false).getBounds2D();
  }

  @Test
  void absolute_and_relative_commands_lead_to_the_same_places() {
    Rectangle2D square = new Rectangle2D.Double(1, 2, 10, 10);
    assertEquals(square, bounds("M1 2L11 2 11 12 1 12Z"));
    assertEquals(square, bounds("m1 2l10 0 0 10-10 0z"));
    assertEquals(square, bounds("M1 2H11V12h-10z"));
  }

  @Test
  void after_closing_a_path_goes_on_at_its_start() {
    Path2D path = SvgPath.of("m1 1l2 0 0 2zl5 5", false);
    assertEquals(new Point2D.Double(6, 6), path.getCurrentPoint());
  }

  @Test
  void a_quadratic_curve_becomes_a_cubic_one() {
    Path2D path = SvgPath.of("M0 0Q3 6 6 0", false);
    assertTrue(path.contains(3, 2.9));
    assertEquals(3, path.getBounds2D().getHeight(), 1.01);
  }

  @Test
  void an_unknown_command_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> SvgPath.of("M0 0A1 1 0 0 1 2 2", false));
  }

  @Test
  void colors_are_those_of_white_paper() {
    Element circle = element("<circle fill=\"var(--plot-1,#0b5fa5)\" fill-opacity=\"0.5\"/>");
    FSRGBColor color = SvgStyle.ROOT.with(circle).color("fill").orElseThrow();
    assertEquals("#0b5fa5", String.format("#%02x%02x%02x", color.getRed(), color.getGreen(),
        color.getBlue()));
    assertEquals(0.5f, color.getAlpha());
    assertTrue(SvgStyle.ROOT.with(circle).color("stroke").isEmpty());
  }

  @Test
  void sizes_in_percent_are_those_of_the_parent() {
    SvgStyle words = SvgStyle.ROOT.with(element("<text font-size=\"20\"/>"));
    assertEquals(14, words.with(element("<tspan font-size=\"70%\"/>")).fontSize(), 1e-9);
  }

  @Test
  void what_nobody_sees_is_passed_over() {
    Element circle = element("<circle shape-rendering=\"crispEdges\" aria-label=\"a dot\" "
        + "data-name=\"a\" pointer-events=\"none\" fill=\"#000000\"/>");
    assertTrue(SvgStyle.ROOT.with(circle).color("fill").isPresent());
  }

  @Test
  void a_turn_is_about_a_point_or_the_origin() {
    Element about = element("<text transform=\"rotate(90 1 1)\"/>");
    Element origin = element("<text transform=\"rotate(90)\"/>");
    assertEquals(2, FigureImage.turn(about).transform(new Point2D.Double(1, 0), null).getX(), 1e-9);
    assertEquals(1, FigureImage.turn(origin).transform(new Point2D.Double(1, 0), null).getY(),
        1e-9);
  }

  @Test
  void what_would_be_lost_is_refused() {
    Element dashed = element("<path d=\"M0 0\" stroke-dashoffset=\"3\"/>");
    assertThrows(IllegalArgumentException.class, () -> SvgStyle.ROOT.with(dashed));
    Element red = element("<path d=\"M0 0\" fill=\"red\"/>");
    assertThrows(IllegalArgumentException.class, () -> SvgStyle.ROOT.with(red).color("fill"));
    Element moved = element("<g transform=\"translate(3 4)\"/>");
    assertThrows(IllegalArgumentException.class, () -> FigureImage.turn(moved));
  }
}
