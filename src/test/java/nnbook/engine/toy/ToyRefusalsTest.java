package nnbook.engine.toy;

import static nnbook.engine.Refusals.assertIndex;
import static nnbook.engine.Refusals.assertRefused;

import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

/** What generated data sets refuse, and what they say. */
class ToyRefusalsTest {
  private static final String POINTS = ": number of points must be at least 0, was -1";
  private static final String NOISE = ": noise must be at least 0 and finite, was ";
  private static final double[][] CENTER = {{1, 2}};
  private static final double INFINITE = Double.POSITIVE_INFINITY;
  private final SeededRandom random = new SeededRandom(1);

  @Test
  void numbers_of_points() {
    assertRefused("Moons.of" + POINTS, () -> Moons.of(-1, 0, random));
    assertRefused("Circles.of" + POINTS, () -> Circles.of(-1, 0.5, 0, random));
    assertRefused("Circles.playground" + POINTS, () -> Circles.playground(-1, 0, random));
    assertRefused("Spirals.cs231n" + POINTS, () -> Spirals.cs231n(3, -1, 0, random));
    assertRefused("Spirals.playground" + POINTS, () -> Spirals.playground(-1, 0, random));
    assertRefused("Checkerboard.of" + POINTS, () -> Checkerboard.of(-1, 0, random));
    assertRefused("Blobs.of" + POINTS, () -> Blobs.of(-1, 0, CENTER, random));
    assertRefused("NoisySine.of" + POINTS, () -> NoisySine.of(-1, 0, random));
  }

  @Test
  void noise() {
    assertRefused("Moons.of" + NOISE + "-0.5", () -> Moons.of(1, -0.5, random));
    assertRefused("Circles.of" + NOISE + "NaN", () -> Circles.of(1, 0, Double.NaN, random));
    assertRefused("Circles.playground" + NOISE + "Infinity",
        () -> Circles.playground(1, INFINITE, random));
    assertRefused("Spirals.cs231n" + NOISE + "-0.5", () -> Spirals.cs231n(1, 1, -0.5, random));
    assertRefused("Spirals.playground" + NOISE + "-0.5",
        () -> Spirals.playground(1, -0.5, random));
    assertRefused("Checkerboard.of" + NOISE + "-0.5", () -> Checkerboard.of(1, -0.5, random));
    assertRefused("Blobs.of" + NOISE + "-0.5", () -> Blobs.of(1, -0.5, CENTER, random));
    assertRefused("NoisySine.of" + NOISE + "-0.5", () -> NoisySine.of(1, -0.5, random));
  }

  @Test
  void shapes_and_classes() {
    assertRefused("Circles.of: factor must be at least 0 and less than 1, was -0.1",
        () -> Circles.of(2, -0.1, 0, random));
    assertRefused("Spirals.cs231n: arms must be at least 1, was 0",
        () -> Spirals.cs231n(0, 2, 0, random));
    assertRefused("Blobs.of: center 0 must be of length 2, was of length 1",
        () -> Blobs.of(1, 0, new double[][] {{1}}, random));
    assertIndex("LabelledPoints.ofClass: label must be at least 0 and less than 2, was 2",
        () -> Moons.of(4, 0, random).ofClass(2));
  }
}
