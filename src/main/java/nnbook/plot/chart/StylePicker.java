package nnbook.plot.chart;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Deals out the styles of a plot in order: colors to all, dashes to lines, markers to points. A
 * look that was asked for goes to the next one instead, and its color to no other one.
 */
final class StylePicker {
  private int colors;
  private int lines;
  private int markers;
  private int boundaries;
  private final Set<Integer> taken = new HashSet<>();
  private Optional<SeriesStyle> asked = Optional.empty();

  void next(int color, SeriesStyle style) {
    asked = Optional.of(style);
    taken.add(color);
  }

  SeriesStyle line() {
    return asked().orElseGet(() -> SeriesStyle.of(color(), lines++, 0));
  }

  SeriesStyle points() {
    return asked().orElseGet(() -> SeriesStyle.of(color(), 0, markers++));
  }

  private int color() {
    while (taken.contains(colors)) {
      colors++;
    }
    return colors++;
  }

  /** Returns the style of a line with points: the dash would hide between them. */
  SeriesStyle path() {
    SeriesStyle style = points();
    return new SeriesStyle(style.color(), "", style.marker());
  }

  /** The first boundary is solid in the color of text, as it belongs to no class. */
  SeriesStyle boundary() {
    if (asked.isEmpty() && boundaries++ == 0) {
      return SeriesStyle.INK;
    }
    lines = Math.max(lines, 1);
    return line();
  }

  private Optional<SeriesStyle> asked() {
    Optional<SeriesStyle> style = asked;
    asked = Optional.empty();
    return style;
  }
}
