package nnbook.engine;

import java.util.List;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.toy.Blobs;
import nnbook.engine.toy.Checkerboard;
import nnbook.engine.toy.Circles;
import nnbook.engine.toy.CurvePoints;
import nnbook.engine.toy.LabelledPoints;
import nnbook.engine.toy.Moons;
import nnbook.engine.toy.NoisySine;
import nnbook.engine.toy.Spirals;

/** The bits of all generated data sets, for {@link SameSeedSameBitsTest}. */
final class ToyBits {
  private ToyBits() {}

  static String hash() {
    SeededRandom random = new SeededRandom(20261124);
    BitDigest digest = new BitDigest();
    for (LabelledPoints points : List.of(
        Moons.of(201, 0.1, random),
        Circles.of(201, 0.5, 0.1, random),
        Circles.playground(201, 0.2, random),
        Spirals.cs231n(3, 67, 0.2, random),
        Spirals.playground(101, 0.5, random),
        Checkerboard.of(201, 0.1, random),
        Blobs.of(67, 0.5, new double[][] {{2, 2}, {-2, -2}, {0, 5}}, random))) {
      digest.add(points.x());
      digest.add(points.y());
    }
    CurvePoints sine = NoisySine.of(201, 0.2, random);
    digest.add(sine.x());
    digest.add(sine.y());
    return digest.hex();
  }
}
