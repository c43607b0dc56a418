package nnbook.plot;

import java.util.List;

/** One thing that a plot shows; layers are drawn in the order {@link Plot} gives them. */
interface Layer {
  /** Widens {@code x} by the values shown; functions have none of their own. */
  default void extendX(Range x) {}

  /** Widens {@code y} by the values shown, the x axis being known. */
  default void extendY(Range y, Scale x) {}

  void draw(Canvas canvas);

  /** Returns the entries of the legend. */
  default List<Key> keys() {
    return List.of();
  }
}
