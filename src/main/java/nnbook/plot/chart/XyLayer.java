package nnbook.plot.chart;

/** A layer of points (xs[i], ys[i]), which both axes have to show. */
interface XyLayer extends ChartLayer {
  double[] xs();

  double[] ys();

  @Override
  default void extendX(Range x) {
    x.include(xs());
  }

  @Override
  default void extendY(Range y, Scale x) {
    y.include(ys());
  }
}
