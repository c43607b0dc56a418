package nnbook.web.recorder;

import java.util.Arrays;

/** A text of which lines are filmed, and how often each line has begun. */
final class FilmedText {
  final Film.Source source;
  private final int[] visits;

  /** Its place in the film; -1 where no line of it is there yet. */
  int number = -1;

  FilmedText(Film.Source source) {
    this.source = source;
    this.visits = new int[2 + (int) source.text().chars().filter(c -> c == '\n').count()];
  }

  /** A line begins; returns the how many-th time. */
  int visit(int line) {
    return ++visits[Math.min(line, visits.length - 1)];
  }

  /** How often a line has begun. */
  int visits(int line) {
    return visits[Math.min(line, visits.length - 1)];
  }

  /** The text of a line. */
  String line(int line) {
    String[] lines = source.text().split("\n"); // String.lines is none of the page's
    return line <= lines.length ? lines[line - 1] : "";
  }

  /** A film begins. */
  void begin() {
    number = -1;
    Arrays.fill(visits, 0);
  }
}
