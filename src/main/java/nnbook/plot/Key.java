package nnbook.plot;

/** One entry of a legend: a name and a small sample of what it names. */
record Key(Label name, Sample sample) {
  static final double SAMPLE_WIDTH = 24;
  private static final double GAP = 6;

  /** Draws a sample of the width {@link #SAMPLE_WIDTH} whose middle line is y. */
  interface Sample {
    void draw(Svg svg, double x, double y);
  }

  /** Returns the sample as text, so that two can be compared. */
  String look() {
    Svg svg = new Svg();
    sample.draw(svg, 0, 0);
    return svg.toString();
  }

  double width() {
    return SAMPLE_WIDTH + GAP + name.width(Svg.FONT);
  }

  void draw(Svg svg, double x, double y) {
    sample.draw(svg, x, y);
    svg.text(name, x + SAMPLE_WIDTH + GAP, y + 4.5, "start");
  }
}
