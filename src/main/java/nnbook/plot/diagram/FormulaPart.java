package nnbook.plot.diagram;

import nnbook.plot.svg.Svg;

/** A piece of a {@link MatrixFormula}; it is drawn with its left upper corner at (x, y). */
interface FormulaPart {
  double width();

  double height();

  void draw(Svg svg, double x, double y);
}
