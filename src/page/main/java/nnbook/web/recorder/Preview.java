package nnbook.web.recorder;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Shows a film while it is made: from its first step on, later the less often. */
final class Preview {
  private static final int SOON = 150; // milliseconds

  private final Consumer<Film> viewer;
  private final long begun = System.currentTimeMillis();
  private long shown;

  Preview(Consumer<Film> viewer) {
    this.viewer = viewer;
  }

  /** The film has a new step. */
  void show(Supplier<Film> film) {
    long now = System.currentTimeMillis();
    if (now - shown > Math.max(SOON, (now - begun) / 4)) {
      shown = now;
      viewer.accept(film.get());
    }
  }
}
