package nnbook.engine;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.toy.Blobs;
import nnbook.engine.toy.Checkerboard;
import nnbook.engine.toy.Circles;
import nnbook.engine.toy.CurvePoints;
import nnbook.engine.toy.LabelledPoints;
import nnbook.engine.toy.Moons;
import nnbook.engine.toy.NoisySine;
import nnbook.engine.toy.Spirals;

/** Prints the hashes that {@link SameSeedSameBitsTest} has pinned, one a line. */
public final class EngineBits {
  private EngineBits() {}

  public static void main(String[] args) {
    System.out.print(hashes());
  }

  /** The lines of hashes. */
  public static String hashes() {
    return "math " + math() + "\nforward " + forward()
        + "\ntraining " + TrainingBits.hash() + "\nletters " + LettersBits.hash()
        + "\ntoy " + toy() + "\nexplain " + ExplanationBits.hash() + "\n";
  }

  /** Exponentials, sines and their kin. */
  private static String math() {
    SeededRandom random = new SeededRandom(20261125);
    BitDigest digest = new BitDigest();
    List<DoubleUnaryOperator> functions = List.of(PortableMath::exp, PortableMath::expm1,
        PortableMath::log, PortableMath::log1p, PortableMath::log10, PortableMath::tanh,
        PortableMath::sin, PortableMath::cos, x -> PortableMath.pow(1.5, x));
    for (int i = 0; i < 5000; i++) {
      double near = random.nextDouble(-20, 20);
      double far = Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
      for (DoubleUnaryOperator f : functions) {
        digest.add(withoutNan(f, near), withoutNan(f, far));
      }
    }
    return digest.hex();
  }

  /** The bits of a NaN are not promised. */
  private static double withoutNan(DoubleUnaryOperator f, double x) {
    double y = f.applyAsDouble(x);
    return Double.isNaN(y) ? -1 : y;
  }

  /** A 64-32-10 network on 500 examples, which is enough for the compilers to step in. */
  private static String forward() {
    SeededRandom random = new SeededRandom(20261124);
    Sequential net = Sequential.of(
        Dense.glorotUniform(64, 32, new Tanh(), random),
        Dense.glorotUniform(32, 10, new Softmax(), random));
    Matrix x = Matrix.generate(500, 64, (i, j) -> random.nextGaussian());
    BitDigest digest = new BitDigest();
    digest.add(net.forward(x));
    return digest.hex();
  }

  /** All generated data sets. */
  private static String toy() {
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
