package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.data.Digits;
import nnbook.engine.train.ConfusionMatrix;
import nnbook.plot.svg.Palette;
import org.junit.jupiter.api.Test;

class GalleryTest {
  private static Gallery digits(int count) {
    Gallery gallery = new Gallery("Digits.", 6);
    for (int i = 0; i < count; i++) {
      gallery.image(Digits.image(i), Digits.digit(i) + " as " + i);
    }
    return gallery;
  }

  @Test
  void shows_digits_with_their_captions() {
    Drawing drawing = Drawing.of(digits(14).describe("Fourteen digits."));
    drawing.textsDoNotTouch();
    assertEquals(14, drawing.words().size());
    assertEquals("0 as 0", drawing.words().get(0));
  }

  @Test
  void twenty_eight_by_twenty_eight_pixels_stay_small() {
    double[][] image = new double[28][28];
    for (int r = 5; r < 23; r++) {
      for (int c = 8; c < 20; c++) {
        image[r][c] = (r * 31 + c * 17) % 256;
      }
    }
    Gallery gallery = new Gallery("c", 5).image(image, "noise");
    Drawing.of(gallery);
    assertTrue(gallery.svg().length() < 8_000, gallery.svg().length() + " characters");
  }

  @Test
  void an_image_is_drawn_once_and_used_in_its_place() {
    double[][] one = {{1, 0}};
    Drawing drawing = Drawing.of(
        new Gallery("c", 2).image(one, "a").image(new double[1][2], "b").image(one, "c"));
    assertEquals(2, drawing.all("symbol").size());
    String first = "#" + drawing.all("symbol").get(0).getAttribute("id");
    List<String> uses = drawing.all("use").stream().map(u -> u.getAttribute("href")).toList();
    assertEquals(List.of(0, 2), List.of(uses.indexOf(first), uses.lastIndexOf(first)));
    assertEquals("88", drawing.all("use").get(1).getAttribute("x"));
  }

  @Test
  void negative_values_are_blue_and_positive_ones_orange() {
    double[][] map = {{-1, 0}, {0, 0.5}};
    Drawing drawing = Drawing.of(new Gallery("c", 1).image(map, "slopes"));
    List<String> fills = drawing.all("path").stream()
        .map(p -> Drawing.inherited(p, "fill") + " " + p.getAttribute("fill-opacity")).toList();
    assertEquals(List.of(Palette.series(0) + " 1", Palette.series(1) + " 0.5"), fills);
  }

  @Test
  void an_empty_image_is_white_and_nonsense_is_refused() {
    Drawing.of(new Gallery("c", 1).image(new double[8][8], ""));
    Drawing.of(new Gallery("c", 3));
    String message = assertThrows(
        IllegalArgumentException.class, () -> new Gallery("c", 0)).getMessage();
    assertEquals("Gallery: needs at least 1 column, was 0", message);
  }

  @Test
  void a_confusion_table_has_the_true_class_in_rows_and_mistakes_in_another_color() {
    ConfusionMatrix matrix =
        ConfusionMatrix.of(new int[] {0, 0, 0, 1, 2, 2}, new int[] {0, 0, 1, 1, 2, 0}, 3);
    Plot plot = Figures.confusion("c", matrix, "cat", "dog", "owl");
    Drawing drawing = Drawing.of(plot);
    drawing.textsDoNotTouch();
    assertTrue(drawing.words().containsAll(List.of("predicted class", "true class", "owl")));
    assertTrue(plot.csv().contains(",dog,cat,1.0\n"), plot.csv());
    assertTrue(plot.csv().contains(",cat,dog,0.0\n"), plot.csv());
    long mistakes = drawing.all("rect").stream()
        .filter(r -> Drawing.inherited(r, "fill").equals(Palette.series(1))).count();
    assertEquals(2, mistakes);
  }
}
