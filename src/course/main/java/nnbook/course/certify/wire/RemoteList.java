package nnbook.course.certify.wire;

import java.lang.reflect.Method;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;

/** A list of the other side, which wants to see each read. Its size stays. */
final class RemoteList extends AbstractList<Object> {
  private static final Method GET = get();

  private final Dialogue dialogue;
  private final int size;

  RemoteList(Dialogue dialogue, int size) {
    this.dialogue = dialogue;
    this.size = size;
  }

  private static Method get() {
    try {
      return List.class.getMethod("get", int.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object get(int index) {
    return dialogue.ask(this, GET, Objects.checkIndex(index, size));
  }

  @Override
  public int size() {
    return size;
  }
}
