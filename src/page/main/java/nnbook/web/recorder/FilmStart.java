package nnbook.web.recorder;

import java.util.Optional;

/** Where a film begins: when a line begins the how many-th time; 0 for at once. */
public record FilmStart(int line, int visit) {
  public static final FilmStart AT_ONCE = new FilmStart(0, 0);

  /** {@code 7:200}, or a line alone; empty for what is neither. */
  public static Optional<FilmStart> of(String text) {
    if (!text.matches("[1-9]\\d{0,5}(:[1-9]\\d{0,8})?")) {
      return Optional.empty();
    }
    String[] numbers = (text + ":1").split(":");
    return Optional.of(
        new FilmStart(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
  }

  boolean isAt(int otherLine, int otherVisit) {
    return line == otherLine && visit == otherVisit;
  }
}
