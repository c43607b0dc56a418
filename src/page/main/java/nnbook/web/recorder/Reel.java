package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.List;
import nnbook.web.vm.StepLimitError;

/**
 * The steps as they come. When the film is full it keeps no more than the last ones, so that the
 * end of a long run is there, too.
 */
final class Reel {
  /** More than that nobody looks at, and a page has to read. */
  private static final int MOST_STEPS = 30_000;

  /** So many steps at the end are there at least. */
  private static final int LAST = 400;

  private static final int STEP_BYTES = 120;
  private static final int CHANGE_BYTES = 64;
  private static final int CELL_BYTES = 24;

  private final long most;
  private final long mostLines;
  private final List<FilmStep> first = new ArrayList<>();
  private List<FilmStep> before = List.of();
  private List<FilmStep> last = new ArrayList<>();
  private long bytes;
  private long lines;
  private long waited;
  private long end;

  /** Holds so many bytes, and stops what has run more lines than that. */
  Reel(long most, long mostLines) {
    this.most = most;
    this.mostLines = mostLines;
    this.end = mostLines;
  }

  void clear() {
    first.clear();
    before = List.of();
    last = new ArrayList<>();
    bytes = 0;
    lines = 0;
    waited = 0;
    end = mostLines;
  }

  /** A line begins; {@code waits}: before what is filmed. */
  void count(boolean waits) {
    lines++;
    waited += waits ? 1 : 0;
    if (lines > end) {
      throw new StepLimitError(lines);
    }
  }

  /** Stops what runs; {@code rested}: when its last rounds are there, which nobody has noted. */
  void endSoon(boolean rested) {
    if (end == mostLines) {
      before = rested ? List.of() : before; // else a second gap
      end = lines + (rested ? LAST / 2 : 0);
    }
  }

  long lines() {
    return lines;
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  private boolean isFull() {
    return bytes > most || first.size() >= MOST_STEPS;
  }

  /** Whether the next step must tell all there is, because those before it are not there. */
  boolean startsAnew() {
    return first.isEmpty() || isFull() && last.isEmpty();
  }

  void add(FilmStep step) {
    boolean stays = !isFull();
    bytes += stays ? bytes(step) : 0;
    (stays ? first : last).add(step);
  }

  /** Whether it has as many steps as it keeps, and goes on with new ones. */
  boolean turns() {
    boolean turns = last.size() >= LAST;
    if (turns) {
      turn();
    }
    return turns;
  }

  /** What comes next does not follow upon what is there. */
  void turn() {
    before = last.isEmpty() ? before : last;
    last = new ArrayList<>();
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
    long held = all.stream().filter(step -> step.kind() == FilmStep.Kind.LINE).count();
    return new Film(sources, terms, all, lines, first.size(), lines - waited - held);
  }
}
