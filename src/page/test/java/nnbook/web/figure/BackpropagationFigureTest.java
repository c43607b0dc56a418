package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The digits are those that Matt Mazur prints in "A Step by Step Backpropagation Example". */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackpropagationFigureTest {
  private static final double PRINTED = 5e-9;

  private static FigureNumbers answer(double x1, double x2) {
    return LiveFigures.ofBook().answer("backprop",
        FigureState.of("x1=" + x1, "x2=" + x2, "rate=0.5", "step=3"));
  }

  private final FigureNumbers mazur = answer(0.05, 0.10);

  @Test
  void forward() {
    assertArrayEquals(new double[] {0.593269992, 0.596884378}, mazur.row("a1"), PRINTED);
    assertArrayEquals(new double[] {0.75136507, 0.772928465}, mazur.row("a2"), PRINTED);
    assertEquals(0.298371109, mazur.number("loss"), PRINTED);
  }

  @Test
  void backward() {
    assertArrayEquals(new double[] {0.138498562, -0.038098236}, mazur.row("delta2"), PRINTED);
    assertEquals(0.082167041, mazur.number("grad2"), PRINTED);
    assertEquals(0.000438568, mazur.number("grad1"), PRINTED);
  }

  @Test
  void one_step() {
    assertArrayEquals(new double[] {0.35891648, 0.408666186, 0.511301270, 0.561370121},
        mazur.row("new2"), PRINTED);
    assertArrayEquals(new double[] {0.149780716, 0.19956143, 0.24975114, 0.29950229},
        mazur.row("new1"), PRINTED);
  }

  @Test
  void the_lines_are_those_of_the_chapter() {
    assertEquals("z = 0.15 · 0.05 + 0.2 · 0.1 + 0.35 = 0.3775,  a = σ(z) = 0.59327",
        mazur.text("line0"));
    assertTrue(mazur.text("line9").endsWith("= 0.00877135"), mazur.text("line9"));
    assertEquals("0.138499 · 0.59327 = 0.082167,  0.138499 · 0.596884 = 0.0826676",
        mazur.text("line7"));
  }

  @Test
  void an_input_of_0_silences_its_weights_alone() {
    FigureNumbers silent = answer(0.05, 0);
    double[] slopes = silent.row("grad1");
    assertEquals(0, slopes[1]);
    assertEquals(0, slopes[3]);
    assertTrue(slopes[0] != 0 && silent.row("delta1")[1] != 0);
  }
}
