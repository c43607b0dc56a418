package nnbook.plot.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the colors of the figures can be told apart by everyone, on screen and in print. */
class PaletteTest {
  /** Differences in lightness L* (0 to 100) between any two colors: seen side by side. */
  private static final double GRAY = 5;

  /** CIEDE2000 between any two colors; 2.3 is just noticeable when they touch. */
  private static final double APART = 10;

  private static final List<String> BEFORE = List.of(
      "#0b5fa5", "#c4501b", "#007a5a", "#8a4fbf", "#8c6a00", "#b0306e", "#5f6670");

  @Test
  void every_two_colors_differ_for_all_eyes_and_in_gray() {
    for (boolean dark : new boolean[] {false, true}) {
      assertEquals(List.of(), alike(Palette.hex(dark)), dark ? "dark" : "light");
    }
  }

  @Test
  void colors_of_one_lightness_are_found() {
    List<String> alike = alike(BEFORE);
    assertTrue(alike.stream().anyMatch(pair -> pair.startsWith("gray")), alike.toString());
    assertTrue(alike.stream().anyMatch(pair -> pair.startsWith("PROTAN")), alike.toString());
    assertTrue(alike.stream().anyMatch(pair -> pair.startsWith("DEUTAN")), alike.toString());
    assertTrue(alike.stream().anyMatch(pair -> pair.startsWith("TRITAN")), alike.toString());
  }

  @Test
  void lines_stand_out_from_the_paper_and_the_colors_of_numbers_more_so() {
    for (boolean dark : new boolean[] {false, true}) {
      String paper = dark ? "#15181d" : "#fffefb";
      List<String> colors = Palette.hex(dark);
      for (int i = 0; i < colors.size(); i++) {
        double contrast = Vision.contrast(colors.get(i), paper);
        double least = i < 2 ? 4.5 : 3;
        assertTrue(contrast >= least, colors.get(i) + " on " + paper + ": " + contrast);
      }
    }
  }

  @Test
  void the_difference_is_that_of_the_published_examples() {
    // Sharma, Wu and Dalal (2005), table 1, pairs 1, 7 and 25.
    assertEquals(2.0425, Vision.ciede2000(
        new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}), 1e-4);
    assertEquals(2.3669, Vision.ciede2000(
        new double[] {50, 0, 0}, new double[] {50, -1, 2}), 1e-4);
    assertEquals(1.2644, Vision.ciede2000(
        new double[] {60.2574, -34.0099, 36.2677},
        new double[] {60.4626, -34.1751, 39.4387}), 1e-4);
  }

  private static List<String> alike(List<String> colors) {
    List<String> alike = new ArrayList<>();
    for (int i = 0; i < colors.size(); i++) {
      for (int j = 0; j < i; j++) {
        String pair = " " + colors.get(j) + " " + colors.get(i) + " ";
        for (Vision eyes : Vision.values()) {
          double apart = Vision.ciede2000(eyes.lab(colors.get(i)), eyes.lab(colors.get(j)));
          if (apart < APART) {
            alike.add(eyes + pair + apart);
          }
        }
        double gray = Math.abs(
            Vision.ALL.lab(colors.get(i))[0] - Vision.ALL.lab(colors.get(j))[0]);
        if (gray < GRAY) {
          alike.add("gray" + pair + gray);
        }
      }
    }
    return alike;
  }
}
