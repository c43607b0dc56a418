package nnbook.web.recorder;

import java.util.List;

/** A thing of the program, as it was seen last. The film itself holds nothing of the program's. */
final class Sight {
  final Object raw;
  final Thing thing;

  /** What it held, as it is in the program; not of an array of double, where cells say all. */
  Object[] held = {};

  /** The same, as it is in the film. */
  Object[] cells = {};

  /** The how many-th look was the last into it. */
  int look;

  private int size = -1;

  Sight(Object raw, Thing thing) {
    this.raw = raw;
    this.thing = thing;
  }

  /** Makes room if it has not the size that it had; says whether it had to. */
  boolean isResized(int now, int shown) {
    if (size == now) {
      return false;
    }
    size = now;
    held = new Object[shown];
    cells = new Object[shown];
    return true;
  }

  Cells contents(List<String> names) {
    return new Cells(names, cells.clone(), size);
  }
}
