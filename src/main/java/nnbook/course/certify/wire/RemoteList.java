package nnbook.course.certify.wire;

import java.lang.reflect.Method;
import java.util.AbstractList;
import java.util.List;

/** A list of the test that wants to see each read. */
final class RemoteList extends AbstractList<Object> {
  private static final Method GET = method("get", int.class);
  private static final Method SIZE = method("size");

  private final Answerer answerer;

  RemoteList(Answerer answerer) {
    this.answerer = answerer;
  }

  private static Method method(String name, Class<?>... types) {
    try {
      return List.class.getMethod(name, types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object get(int index) {
    return answerer.ask(this, GET, index);
  }

  @Override
  public int size() {
    return (Integer) answerer.ask(this, SIZE);
  }
}
