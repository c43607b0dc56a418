package nnbook.plot;

/** Where a layer draws: the writer, the area, and the two scales. */
record Canvas(Svg svg, Area area, Scale x, Scale y) {
  Pen pen() {
    return new Pen(area);
  }
}
