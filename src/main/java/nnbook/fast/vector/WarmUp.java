package nnbook.fast.vector;

/**
 * Products that only the JIT compiler needs. Until a tile is compiled, each of its vectors is an
 * object, and a product takes a thousand times as long; many small products are compiled sooner
 * than a few large ones.
 */
final class WarmUp {
  private static final int PRODUCTS = 3000;
  private static final int DEPTH = 32;

  static {
    VectorKernel kernel = new VectorKernel();
    float[][] a = new float[DEPTH][DEPTH];
    float[][] b = new float[DEPTH][VectorKernel.COLUMNS];
    float[][] c = new float[VectorKernel.ROWS][VectorKernel.COLUMNS];
    float[][][] half = kernel.packed(b, DEPTH, 1);
    for (int n = 0; n < PRODUCTS; n++) {
      kernel.times(a, b, b[0], c, 0, VectorKernel.ROWS, DEPTH, VectorKernel.COLUMNS);
      kernel.transposedTimes(a, b, c, 0, VectorKernel.ROWS, DEPTH, VectorKernel.COLUMNS);
      kernel.timesPacked(a, half, b[0], c, 0, VectorKernel.ROWS, DEPTH, VectorKernel.COLUMNS);
      kernel.exp(c[0], 1, 0);
    }
  }

  private WarmUp() {}

  /** Returns when this class is initialized: at once, but for the first time. */
  static void done() {}
}
