package nnbook.plot;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Deals out the styles of a plot in order: colours to all, dashes to lines, markers to points. A
 * look that was asked for goes to the next one instead, and its colour to no other one.
 */
final class Styles {
  private int colours;
  private int lines;
  private int markers;
  private int boundaries;
  private final Set<Integer> taken = new HashSet<>();
  private Optional<Look> asked = Optional.empty();

  void next(Look look) {
    asked = Optional.of(look);
    taken.add(look.number());
  }

  Style line() {
    return asked().orElseGet(() -> Style.of(colour(), lines++, 0));
  }

  Style points() {
    return asked().orElseGet(() -> Style.of(colour(), 0, markers++));
  }

  private int colour() {
    while (taken.contains(colours)) {
      colours++;
    }
    return colours++;
  }

  /** Returns the style of a line with points: the dash would hide between them. */
  Style path() {
    Style style = points();
    return new Style(style.colour(), "", style.marker());
  }

  /** The first boundary is solid in the colour of text, as it belongs to no class. */
  Style boundary() {
    if (asked.isEmpty() && boundaries++ == 0) {
      return Style.INK;
    }
    lines = Math.max(lines, 1);
    return line();
  }

  private Optional<Style> asked() {
    Optional<Style> style = asked.map(Look::style);
    asked = Optional.empty();
    return style;
  }
}
