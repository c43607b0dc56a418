package nnbook.book.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nnbook.data.Digits;
import nnbook.plot.Gallery;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EpubDrawingsTest {
  @Test
  void images_stand_where_they_are_used() {
    String gallery =
        new Gallery("c", 2).image(Digits.image(0), "").image(Digits.image(0), "").svg();
    Element svg =
        EpubDrawings.figure(new Element("div").appendChild(new DataNode(gallery)));
    assertEquals(0, svg.select("use, symbol").size());
    assertEquals(java.util.List.of("translate(12 12)", "translate(88 12)"),
        svg.select("> g").eachAttr("transform"));
    assertEquals(2, svg.select("g > g > rect").size());
  }
}
