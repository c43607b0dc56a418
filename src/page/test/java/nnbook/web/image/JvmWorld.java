package nnbook.web.image;

import java.util.Optional;
import nnbook.web.aot.BoundClasses;
import nnbook.web.step.JvmClasses;

/** The world of interpreted code in the page, on this JVM. */
final class JvmWorld {
  private static final BoundClasses BOUND = BoundClasses.ofBook();

  private JvmWorld() {}

  static PageWorld ofPage() {
    return new PageWorld(
        name -> BOUND.names().contains(name) ? JvmClasses.find(name) : Optional.empty(),
        JvmClasses::file, SystemNatives.ofPage());
  }
}
