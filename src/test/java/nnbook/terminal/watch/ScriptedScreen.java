package nnbook.terminal.watch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A learner who does one thing a tick, and what he or she is shown. */
final class ScriptedScreen implements WatchScreen {
  private final Deque<Deed> script = new ArrayDeque<>();
  private final List<String> shown = new ArrayList<>();
  private WatchPage page;

  /** Something that is done while the watch waits for a key. */
  interface Deed {
    Optional<WatchKey> at(ScriptedScreen screen) throws IOException;
  }

  ScriptedScreen then(Deed deed) {
    script.add(deed);
    return this;
  }

  ScriptedScreen press(WatchKey key) {
    return then(screen -> Optional.of(key)).ticks(1);
  }

  /** Nothing happens for some ticks, in which a check can come to its end. */
  ScriptedScreen ticks(int count) {
    for (int i = 0; i < count; i++) {
      then(screen -> Optional.empty());
    }
    return this;
  }

  /** Writes down what is shown at this moment. */
  ScriptedScreen expect(List<String> moments) {
    return then(
        screen -> {
          moments.add(news(page));
          return Optional.empty();
        });
  }

  /** The first line of what is new, with one blank between words. */
  static String news(WatchPage page) {
    return page.news().toString().lines().findFirst().orElse("").replaceAll("\\s+", " ");
  }

  /** All news so far. */
  List<String> shown() {
    return shown;
  }

  WatchPage page() {
    return page;
  }

  @Override
  public Optional<WatchKey> key(int millis) {
    try {
      return script.isEmpty() ? Optional.of(WatchKey.QUIT) : script.remove().at(this);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void quit() {}

  @Override
  public void show(WatchPage shownPage) {
    page = shownPage;
    shown.add(news(page));
  }

  @Override
  public void update(WatchPage shownPage) {
    page = shownPage;
  }

  @Override
  public boolean colors() {
    return false;
  }

  @Override
  public void close() {}
}
