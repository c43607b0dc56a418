package nnbook.terminal.watch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A learner who does one thing a tick, and what he or she is shown. */
final class ScriptedScreen implements WatchScreen {
  private final Deque<Deed> script = new ArrayDeque<>();
  private final List<String> shown = new ArrayList<>();
  private WatchPage page;

  /** Something that is done while the watch waits for a key. */
  interface Deed {
    Key at(ScriptedScreen screen) throws IOException;
  }

  ScriptedScreen then(Deed deed) {
    script.add(deed);
    return this;
  }

  ScriptedScreen press(Key key) {
    return then(screen -> key).ticks(1);
  }

  /** Nothing happens for some ticks, in which a check can come to its end. */
  ScriptedScreen ticks(int count) {
    for (int i = 0; i < count; i++) {
      then(screen -> Key.NONE);
    }
    return this;
  }

  /** Writes down what is shown at this moment. */
  ScriptedScreen expect(List<String> moments) {
    return then(
        screen -> {
          moments.add(page.news());
          return Key.NONE;
        });
  }

  /** All news so far. */
  List<String> shown() {
    return shown;
  }

  WatchPage page() {
    return page;
  }

  @Override
  public Key key(int millis) {
    try {
      return script.isEmpty() ? Key.QUIT : script.remove().at(this);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void quit() {}

  @Override
  public void show(WatchPage shownPage) {
    page = shownPage;
    shown.add(page.news());
  }

  @Override
  public void update(WatchPage shownPage) {
    page = shownPage;
  }

  @Override
  public boolean colours() {
    return false;
  }

  @Override
  public void close() {}
}
