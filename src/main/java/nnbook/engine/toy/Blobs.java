package nnbook.engine.toy;

import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/** Clouds of points, one around each center: class j is N(center j, deviation²). */
public final class Blobs {
  private Blobs() {}

  /** {@code perClass} points around each center; a center has two coordinates. */
  public static LabelledPoints of(int perClass, double deviation,
      double[][] centers, SeededRandom random) {
    Require.atLeast("Blobs.of", "number of points", perClass, 0);
    Require.notNegative("Blobs.of", "noise", deviation);
    LabelledPoints.Builder points = new LabelledPoints.Builder();
    for (int j = 0; j < centers.length; j++) {
      Require.length("Blobs.of", "center " + j, centers[j].length, 2);
      for (int n = 0; n < perClass; n++) {
        points.add(centers[j][0] + Draw.gaussian(deviation, random),
            centers[j][1] + Draw.gaussian(deviation, random), j);
      }
    }
    return points.build(centers.length);
  }
}
