package nnbook.engine.toy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Shape;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ToyDataTest {
  private static final double[][] CENTERS = {{2, 2}, {-2, -2}, {0, 5}};

  private static SeededRandom seed(long seed) {
    return new SeededRandom(seed);
  }

  private static void assertPoint(LabelledPoints points, int i, double x, double y, int label) {
    assertEquals(x, points.x().get(i, 0), 1e-12, "x of point " + i);
    assertEquals(y, points.x().get(i, 1), 1e-12, "y of point " + i);
    assertEquals(label, points.labels()[i], "class of point " + i);
  }

  private static double radius(LabelledPoints points, int i) {
    return Math.hypot(points.x().get(i, 0), points.x().get(i, 1));
  }

  @Test
  void moons_without_noise_follow_the_formula() {
    LabelledPoints moons = Moons.of(11, 0, seed(1));
    for (int i = 0; i < 5; i++) {
      double t = Math.PI * i / 4;
      assertPoint(moons, i, Math.cos(t), Math.sin(t), 0);
    }
    for (int i = 0; i < 6; i++) {
      double t = Math.PI * i / 5;
      assertPoint(moons, 5 + i, 1 - Math.cos(t), 0.5 - Math.sin(t), 1);
    }
  }

  @Test
  void circles_without_noise_follow_the_formula() {
    LabelledPoints circles = Circles.of(9, 0.5, 0, seed(1));
    for (int i = 0; i < 9; i++) {
      int label = i < 4 ? 0 : 1;
      double r = i < 4 ? 1 : 0.5;
      double t = 2 * Math.PI * (i < 4 ? i / 4.0 : (i - 4) / 5.0);
      assertPoint(circles, i, r * Math.cos(t), r * Math.sin(t), label);
    }
  }

  @Test
  void cs231n_spirals_without_noise_follow_the_formula() {
    LabelledPoints spirals = Spirals.cs231n(3, 5, 0, seed(1));
    assertEquals(new Shape(15, 2), spirals.x().shape());
    for (int k = 0; k < 15; k++) {
      int j = k / 5;
      double r = k % 5 / 4.0;
      double t = 4 * j + 4 * r;
      assertPoint(spirals, k, r * Math.sin(t), r * Math.cos(t), j);
    }
  }

  @Test
  void cs231n_noise_turns_a_point_but_keeps_its_radius() {
    LabelledPoints spirals = Spirals.cs231n(3, 100, 0.2, seed(2));
    for (int k = 0; k < 300; k++) {
      assertEquals(k % 100 / 99.0, radius(spirals, k), 1e-12);
    }
  }

  @Test
  void playground_spirals_without_noise_follow_the_formula() {
    LabelledPoints spirals = Spirals.playground(4, 0, seed(1));
    for (int k = 0; k < 8; k++) {
      double part = k % 4 / 4.0;
      double t = 1.75 * part * 2 * Math.PI + (k < 4 ? 0 : Math.PI);
      assertPoint(spirals, k, 5 * part * Math.sin(t), 5 * part * Math.cos(t), k < 4 ? 1 : 0);
    }
    assertEquals(4, spirals.ofClass(1).rows());
  }

  @Test
  void playground_circle_is_a_disc_in_a_ring() {
    LabelledPoints circle = Circles.playground(401, 0, seed(3));
    for (int i = 0; i < 401; i++) {
      double r = radius(circle, i);
      assertTrue(i < 200 ? r < 2.5 : r >= 3.5 - 1e-12 && r < 5, "point " + i + ": " + r);
      assertEquals(i < 200 ? 1 : 0, circle.labels()[i]);
    }
    LabelledPoints noisy = Circles.playground(401, 0.5, seed(3));
    assertTrue(noisy.ofClass(1).rows() != 200, "noise makes wrong labels");
  }

  @Test
  void checkerboard_keeps_away_from_the_axes_and_labels_by_sign() {
    LabelledPoints board = Checkerboard.of(500, 0, seed(4));
    for (int i = 0; i < 500; i++) {
      double x = board.x().get(i, 0);
      double y = board.x().get(i, 1);
      assertTrue(Math.abs(x) >= 0.3 && Math.abs(x) <= 5.3 && Math.abs(y) >= 0.3, x + ", " + y);
      assertEquals(x * y > 0 ? 1 : 0, board.labels()[i]);
    }
    LabelledPoints noisy = Checkerboard.of(500, 0.5, seed(4));
    long wrong = 0;
    for (int i = 0; i < 500; i++) {
      wrong += noisy.labels()[i] == (noisy.x().get(i, 0) * noisy.x().get(i, 1) > 0 ? 1 : 0) ? 0 : 1;
    }
    assertTrue(wrong > 20 && wrong < 250, wrong + " wrong labels");
  }

  @Test
  void blobs_lie_around_their_centers() {
    LabelledPoints exact = Blobs.of(2, 0, CENTERS, seed(5));
    assertEquals(Matrix.of(new double[][] {{2, 2}, {2, 2}}), exact.ofClass(0));
    assertEquals(Matrix.of(new double[][] {{0, 5}, {0, 5}}), exact.ofClass(2));
    Matrix cloud = Blobs.of(4000, 0.5, CENTERS, seed(5)).ofClass(1);
    Matrix mean = cloud.sumRows().scale(1.0 / 4000);
    assertEquals(0, mean.minus(Matrix.ofRow(-2, -2)).maxAbs(), 4 * 0.5 / Math.sqrt(4000));
    Matrix off = cloud.plusRow(Matrix.ofRow(2, 2));
    assertEquals(0.25, off.hadamard(off).sum() / 8000, 0.02);
  }

  @Test
  void noisy_sine_without_noise_is_the_sine() {
    CurvePoints sine = NoisySine.of(50, 0, seed(6));
    for (int i = 0; i < 50; i++) {
      double x = sine.x().get(i, 0);
      assertTrue(x >= 0 && x < 1);
      assertEquals(Math.sin(2 * Math.PI * x), sine.y().get(i, 0), 1e-12);
    }
    CurvePoints noisy = NoisySine.of(4000, 0.2, seed(6));
    Matrix error = noisy.y().minus(noisy.x().map(x -> Math.sin(2 * Math.PI * x)));
    assertEquals(0.04, error.hadamard(error).sum() / 4000, 0.004);
    assertEquals("50 points of a curve", sine.toString());
  }

  @Test
  void gaussian_noise_has_the_deviation_asked_for() {
    for (Function<Double, LabelledPoints> set : List.<Function<Double, LabelledPoints>>of(
        noise -> Moons.of(4000, noise, seed(7)),
        noise -> Circles.of(4000, 0.5, noise, seed(7)))) {
      Matrix off = set.apply(0.1).x().minus(set.apply(0.0).x());
      assertEquals(0.01, off.hadamard(off).sum() / 8000, 0.0006);
      assertEquals(0, off.sum() / 8000, 4 * 0.1 / Math.sqrt(8000));
    }
  }

  @Test
  void the_same_seed_gives_the_same_points() {
    assertEquals(Moons.of(20, 0.1, seed(8)).x(), Moons.of(20, 0.1, seed(8)).x());
    assertNotEquals(Moons.of(20, 0.1, seed(8)).x(), Moons.of(20, 0.1, seed(9)).x());
  }

  @Test
  void labels_become_targets() {
    LabelledPoints points = Blobs.of(1, 0, CENTERS, seed(10));
    assertEquals(Matrix.identity(3), points.oneHot());
    assertEquals(Matrix.ofColumn(0, 1, 2), points.y());
    assertEquals("3 points in 3 classes of 1, 1, 1", points.toString());
    points.labels()[0] = 9;
    assertArrayEquals(new int[] {0, 1, 2}, points.labels());
  }

  @Test
  void no_points_and_one_point_are_possible() {
    SeededRandom random = seed(11);
    for (int n = 0; n < 2; n++) {
      assertEquals(new Shape(n, 2), Moons.of(n, 0.1, random).x().shape());
      assertEquals(new Shape(n, 2), Circles.of(n, 0.5, 0.1, random).x().shape());
      assertEquals(new Shape(n, 2), Circles.playground(n, 0.1, random).x().shape());
      assertEquals(new Shape(n, 2), Checkerboard.of(n, 0.1, random).x().shape());
      assertEquals(new Shape(2 * n, 2), Spirals.playground(n, 0.1, random).x().shape());
      assertEquals(new Shape(n, 2), Spirals.cs231n(1, n, 0.1, random).x().shape());
      assertEquals(new Shape(n, 1), NoisySine.of(n, 0.1, random).x().shape());
    }
    assertEquals(0, Blobs.of(5, 1, new double[0][], random).size());
    assertEquals(new Shape(0, 2), Moons.of(0, 0, random).oneHot().shape());
  }

  @Test
  void refuse_what_makes_no_sense() {
    SeededRandom random = seed(12);
    assertMessage("Moons.of: number of points must be at least 0, was -1",
        () -> Moons.of(-1, 0, random));
    assertMessage("Moons.of: noise must be at least 0 and finite, was -0.1",
        () -> Moons.of(1, -0.1, random));
    assertMessage("Checkerboard.of: noise must be at least 0 and finite, was NaN",
        () -> Checkerboard.of(1, Double.NaN, random));
    assertMessage("Circles.of: factor must be at least 0 and less than 1, was 1.0",
        () -> Circles.of(2, 1, 0, random));
    assertMessage("Spirals.cs231n: arms must be at least 1, was 0",
        () -> Spirals.cs231n(0, 2, 0, random));
    assertMessage("Blobs.of: center 0 must be of length 2, was of length 3",
        () -> Blobs.of(1, 0, new double[][] {{1, 2, 3}}, random));
  }

  private static void assertMessage(String expected, Executable call) {
    assertEquals(expected, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
