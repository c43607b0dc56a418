package nnbook.plot;

/** Deals out the styles of a plot in order: colours to all, dashes to lines, markers to points. */
final class Styles {
  private int colours;
  private int lines;
  private int markers;
  private int boundaries;

  Style line() {
    return Style.of(colours++, lines++, 0);
  }

  Style points() {
    return Style.of(colours++, 0, markers++);
  }

  /** The first boundary is solid in the colour of text, as it belongs to no class. */
  Style boundary() {
    if (boundaries++ == 0) {
      return Style.INK;
    }
    lines = Math.max(lines, 1);
    return line();
  }
}
