package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps as they come. When the film is full it goes on without them, but always has the last
 * ones, so that the end of a long run is there, too.
 */
final class Reel {
  /** So many steps at the end are there at least. */
  private static final int LAST = 400;

  private static final int STEP_BYTES = 120;
  private static final int CHANGE_BYTES = 64;
  private static final int CELL_BYTES = 24;

  private final long most;
  private final List<FilmStep> first = new ArrayList<>();
  private List<FilmStep> before = new ArrayList<>();
  private List<FilmStep> last = new ArrayList<>();
  private long bytes;
  private long lines;
  private long lost;

  Reel(long most) {
    this.most = most;
  }

  void clear() {
    first.clear();
    before = new ArrayList<>();
    last = new ArrayList<>();
    bytes = 0;
    lines = 0;
    lost = 0;
  }

  /** A line begins. */
  void count() {
    lines++;
  }

  long lines() {
    return lines;
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  /** Whether the next step must tell all there is, because those before it may be thrown away. */
  boolean startsAnew() {
    return bytes > most && (last.isEmpty() && before.isEmpty() || last.size() == LAST);
  }

  void add(FilmStep step) {
    if (bytes <= most) {
      first.add(step);
      bytes += bytes(step);
      return;
    }
    if (last.size() == LAST) {
      lost += before.stream().filter(one -> one.kind() == FilmStep.Kind.LINE).count();
      before = last;
      last = new ArrayList<>();
    }
    last.add(step);
  }

  private static long bytes(FilmStep step) {
    long bytes = STEP_BYTES + 8L * step.numbers().length + 2L * step.printed().length();
    for (Change change : step.changes()) {
      bytes += CHANGE_BYTES;
      if (change.value() instanceof Cells contents) {
        bytes += (long) CELL_BYTES * contents.cells().length;
      } else if (change.value() instanceof String text) {
        bytes += 2L * text.length();
      } else if (change.value() instanceof Word word) {
        bytes += 2L * word.text().length();
      }
    }
    return bytes;
  }

  Film film(List<Film.Source> sources, Terms terms) {
    List<FilmStep> all = new ArrayList<>(first);
    all.addAll(before);
    all.addAll(last);
    return new Film(sources, terms, all, lines, first.size(), lost);
  }
}
