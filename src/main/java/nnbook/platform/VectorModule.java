package nnbook.platform;

import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Optional;

/**
 * The module of this Java that the fast engine takes its vector instructions from. It is an
 * incubator module, which a JVM has only when it is started with an option; JVMs that were made
 * small, by jlink, lack it. All works without it, and slower.
 */
public final class VectorModule {
  private static final String NAME = "jdk.incubator.vector";

  private final boolean present;

  VectorModule(ModuleFinder modules) {
    present = modules.find(NAME).isPresent();
  }

  /** The module in this Java. */
  public static VectorModule here() {
    return new VectorModule(ModuleFinder.ofSystem());
  }

  /** The option that gives the module to a JVM, in one word; nothing where Java lacks it. */
  public List<String> options() {
    return present ? List.of("--add-modules=" + NAME) : List.of();
  }

  /** What to tell the user where Java lacks it. */
  public Optional<String> notice() {
    return present
        ? Optional.empty()
        : Optional.of(Messages.of("platform").get("vectors.none", NAME));
  }
}
