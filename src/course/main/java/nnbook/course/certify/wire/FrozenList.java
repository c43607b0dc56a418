package nnbook.course.certify.wire;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** A list that cannot be changed, filled after it was made. */
final class FrozenList extends AbstractList<Object> implements RandomAccess {
  private Object[] elements = {};
  private boolean filled;

  /** Once only: from then on it is what it is. */
  void fill(Object[] values) {
    if (filled) {
      throw new IllegalStateException("FrozenList: it is filled already");
    }
    elements = values.clone();
    filled = true;
  }

  @Override
  public Object get(int index) {
    return elements[Objects.checkIndex(index, elements.length)];
  }

  @Override
  public int size() {
    return elements.length;
  }
}
