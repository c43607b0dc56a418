package nnbook.web.recorder;

import java.util.Arrays;
import java.util.List;

/** A step whose end has not come. */
final class OpenStep {
  final FilmedCall call;
  private final FilmStep.Kind kind;
  private final int line;
  private final int visit;
  private final Object told;
  private final StringBuilder printed = new StringBuilder();
  private long[] numbers = {};
  private int used;

  OpenStep(FilmStep.Kind kind, FilmedCall call, Object told) {
    this.kind = kind;
    this.call = call;
    this.line = call.line;
    this.visit = call.visit;
    this.told = told;
  }

  void print(String text) {
    printed.append(text);
  }

  /** A term has that value. */
  void add(long term, long bits) {
    if (used == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(8, 2 * used));
    }
    numbers[used++] = term;
    numbers[used++] = bits;
  }

  /** The step, with what it has changed; a call's line is only known at its end. */
  FilmStep closed(List<Change> changes, boolean fresh) {
    return new FilmStep(kind, call.call, line == 0 ? call.line : line, visit,
        List.copyOf(changes), printed.toString(), Arrays.copyOf(numbers, used), told, fresh);
  }
}
