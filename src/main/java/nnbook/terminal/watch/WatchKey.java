package nnbook.terminal.watch;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The keys of a watch, and what each of them does. */
enum WatchKey {
  HINT('h', Watch::hint),
  NEXT('n', Watch::next),
  PREVIOUS('p', Watch::previous),
  SKIP('s', Watch::skip),
  SOLUTION('o', Watch::solution),
  TASK('t', Watch::task),
  CHECK('c', Watch::check),
  HELP('?', Watch::help),
  QUIT('q', Watch::quit);

  private final char letter;
  private final Consumer<Watch> action;

  WatchKey(char letter, Consumer<Watch> action) {
    this.letter = letter;
    this.action = action;
  }

  /** The key of a letter, in either case. */
  static Optional<WatchKey> of(int letter) {
    return Stream.of(values())
        .filter(key -> key.letter == Character.toLowerCase(letter))
        .findFirst();
  }

  Consumer<Watch> action() {
    return action;
  }
}
