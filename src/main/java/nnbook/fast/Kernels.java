package nnbook.fast;

import java.util.Optional;

/** Chooses the fastest kernel that this JVM can run. */
public final class Kernels {
  private static final String MODULE = "jdk.incubator.vector";

  private Kernels() {}

  /** Whether this JVM was started with the module that the vector kernel needs. */
  public static boolean hasVectors() {
    return ModuleLayer.boot().findModule(MODULE).isPresent();
  }

  /** The vector kernel where the module is present, otherwise the plain one. */
  public static Kernel best() {
    return vector(Kernel.class, "VectorKernel").orElseGet(RowKernel::new);
  }

  /**
   * Makes a class of the package {@code vector} by name: without the module it cannot be loaded.
   */
  public static <T> Optional<T> vector(Class<T> type, String name) {
    if (!hasVectors()) {
      return Optional.empty();
    }
    try {
      Class<?> found = Class.forName(Kernels.class.getPackageName() + ".vector." + name);
      return Optional.of(type.cast(found.getConstructor().newInstance()));
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty();
    }
  }
}
