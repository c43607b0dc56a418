package nnbook.engine;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

/** Prints the SHA-256 of all bits of one forward pass, for {@link SameSeedSameBitsTest}. */
final class ForwardBits {
  private ForwardBits() {}

  public static void main(String[] args) throws Exception {
    System.out.print(hash());
  }

  /** A 64-32-10 network on 500 examples, which is enough for the compilers to step in. */
  static String hash() throws Exception {
    SeededRandom random = new SeededRandom(20261124);
    Sequential net = Sequential.of(
        Dense.glorotUniform(64, 32, new Tanh(), random),
        Dense.glorotUniform(32, 10, new Softmax(), random));
    Matrix x = Matrix.generate(500, 64, (i, j) -> random.nextGaussian());
    Matrix p = net.forward(x);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (double[] row : p.toArray()) {
      ByteBuffer bytes = ByteBuffer.allocate(row.length * Double.BYTES);
      for (double a : row) {
        bytes.putDouble(a);
      }
      digest.update(bytes.array());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
