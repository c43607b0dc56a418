package nnbook.plot.chart;

import java.util.List;

/** One thing that a plot shows; drawn in the order of depths, then as added. */
interface ChartLayer {
  /** Returns 0 for the background, 1 for shading below the grid, 2 lines, 3 points, 4 texts. */
  default int depth() {
    return 2;
  }

  /** Widens {@code x} by the values shown; functions have none of their own. */
  default void extendX(Range x) {}

  /** Widens {@code y} by the values shown, the x axis being known. */
  default void extendY(Range y, Scale x) {}

  void draw(Canvas canvas);

  /** Returns the numbers shown, on axes with these ends; texts have none. */
  default List<Series> series(Scale x, Scale y) {
    return List.of();
  }

  /** Returns the entries of the legend. */
  default List<LegendEntry> keys() {
    return List.of();
  }
}
