package nnbook.web.vm.object;

import java.util.AbstractList;

/** Stands outside for a list whose class extends AbstractList. */
final class ListFace extends AbstractList<Object> implements HostProxy {
  private final Instance instance;

  ListFace(Instance instance) {
    this.instance = instance;
  }

  @Override
  public Instance instance() {
    return instance;
  }

  @Override
  public Object get(int index) {
    return call("get(I)Ljava/lang/Object;", index);
  }

  @Override
  public int size() {
    return (Integer) call("size()I");
  }

  private Object call(String key, Object... arguments) {
    InterpretedMethod method = instance.type.find(key);
    if (method == null) {
      throw new AbstractMethodError(instance.className() + "." + key);
    }
    return instance.type.machine().call(method, this, arguments);
  }
}
