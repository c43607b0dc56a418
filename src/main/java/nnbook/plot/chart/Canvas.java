package nnbook.plot.chart;

import nnbook.plot.svg.Area;
import nnbook.plot.svg.Pen;
import nnbook.plot.svg.Svg;

/** Where a layer draws: the writer, the area, and the two scales. */
record Canvas(Svg svg, Area area, Scale x, Scale y) {
  /** Returns the same canvas on which all is drawn so many pixels further to the right. */
  Canvas moved(double pixels) {
    return new Canvas(svg, area, x.between(x.from() + pixels, x.to() + pixels), y);
  }

  Pen pen() {
    return new Pen(area);
  }
}
