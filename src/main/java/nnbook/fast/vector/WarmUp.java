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
    float[][] a = new float[VectorKernel.ROWS][DEPTH];
    float[][] b = new float[DEPTH][VectorKernel.COLUMNS];
    float[][] c = new float[VectorKernel.ROWS][VectorKernel.COLUMNS];
    float[][] packed = kernel.packed(b, DEPTH, 1);
    float[][] gradient = kernel.packed(b, VectorKernel.ROWS, 1);
    float[] room = kernel.room(DEPTH);
    for (int n = 0; n < PRODUCTS; n++) {
      kernel.times(a, packed, b[0], c, 0, 1, DEPTH, VectorKernel.COLUMNS, room);
      kernel.times(a, packed, b[0], c, 0, VectorKernel.ROWS, DEPTH, VectorKernel.COLUMNS, room);
      kernel.transposedTimes(a, packed, gradient, 0, VectorKernel.ROWS, VectorKernel.ROWS,
          VectorKernel.COLUMNS, room);
      kernel.exp(c[0], 1, 0);
    }
  }

  private WarmUp() {}

  /** Returns when this class is initialized: at once, but for the first time. */
  static void done() {}
}
