package nnbook.terminal.watch;

/** Where a watch is shown, and the keys that the learner presses there. */
interface WatchScreen extends AutoCloseable {
  /** What the learner wants. */
  enum Key {
    /** Nothing, for as long as the watch was ready to wait. */
    NONE(' '),
    CHECK('c'),
    HINT('h'),
    NEXT('n'),
    PREVIOUS('p'),
    SKIP('s'),
    SOLUTION('o'),
    TASK('t'),
    QUIT('q');

    private final char letter;

    Key(char letter) {
      this.letter = letter;
    }

    /** The key of a letter, in either case; {@code NONE} for any other. */
    static Key of(int letter) {
      for (Key key : values()) {
        if (key.letter == Character.toLowerCase(letter)) {
          return key;
        }
      }
      return NONE;
    }
  }

  /** Waits for a key, but not longer than {@code millis}; the end of the input is QUIT. */
  Key key(int millis);

  /** Lets the next key be QUIT; for Ctrl-C and other signals, in whatever thread they come. */
  void quit();

  /** Shows a page with something new on it. */
  void show(WatchPage page);

  /** Brings the page that is shown up to date; its news is not new. */
  void update(WatchPage page);

  boolean colours();

  @Override
  void close();
}
