package nnbook.fast;

/** Chooses the fastest kernel that this JVM can run. */
public final class Kernels {
  private static final String MODULE = "jdk.incubator.vector";
  private static final String VECTOR = "nnbook.fast.vector.VectorKernel";

  private Kernels() {}

  /** Whether this JVM was started with the module that the vector kernel needs. */
  public static boolean hasVectors() {
    return ModuleLayer.boot().findModule(MODULE).isPresent();
  }

  /** The vector kernel where the module is present, otherwise the plain one. */
  public static Kernel best() {
    return hasVectors() ? vector() : new RowKernel();
  }

  /** Made by name, because the class cannot be loaded without the module. */
  private static Kernel vector() {
    try {
      return (Kernel) Class.forName(VECTOR).getConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      return new RowKernel();
    }
  }
}
