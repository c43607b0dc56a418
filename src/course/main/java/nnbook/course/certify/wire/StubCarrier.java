package nnbook.course.certify.wire;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

/** Records and classes of a stub, through their constructor, accessors and fields. */
final class StubCarrier extends Carrier {
  private final Class<?> type;
  private final StubType stub;
  private final List<Reader> parts = new ArrayList<>();
  private final List<Field> state = new ArrayList<>();
  private Constructor<?> constructor;

  StubCarrier(Class<?> type, StubType stub) {
    this.type = type;
    this.stub = stub;
  }

  /** Reads a part of an object. */
  private interface Reader {
    Object read(Object object) throws ReflectiveOperationException;
  }

  /** When first needed: what is missing in a submission must not stop what does not need it. */
  private void look() throws ReflectiveOperationException {
    if (constructor != null) {
      return;
    }
    parts.clear();
    state.clear();
    for (String name : stub.parts()) {
      if (stub.kind().equals("record")) {
        parts.add(opened(type.getDeclaredMethod(name))::invoke);
      } else {
        parts.add(field(type, name)::get);
      }
    }
    for (String name : stub.state()) {
      state.add(field(type, name));
    }
    Class<?>[] types = new Class<?>[stub.types().size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = named(stub.types().get(i), type.getClassLoader());
    }
    constructor = constructor(type, types);
  }

  @Override
  Object[] parts(Object object) throws ReflectiveOperationException {
    look();
    Object[] values = new Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = parts.get(i).read(object);
    }
    return values;
  }

  @Override
  Object make(Object[] values) throws ReflectiveOperationException {
    look();
    return constructor.newInstance(values);
  }

  @Override
  Object[] state(Object object) throws ReflectiveOperationException {
    look();
    Object[] values = new Object[state.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = state.get(i).get(object);
    }
    return values;
  }

  @Override
  void restore(Object object, Object[] values) throws ReflectiveOperationException {
    look();
    require(values.length == state.size());
    for (int i = 0; i < values.length; i++) {
      state.get(i).set(object, values[i]);
    }
  }

  private static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }

  /** The class of that name, which may be that of a primitive. */
  static Class<?> named(String name, ClassLoader loader) throws ClassNotFoundException {
    for (int code = 0; code < ScalarIo.kinds(); code++) {
      if (ScalarIo.kind(code).getName().equals(name)) {
        return ScalarIo.kind(code);
      }
    }
    return Class.forName(name, false, loader);
  }

  /** What the class's own code has thrown, or nothing but the exception itself. */
  static Throwable cause(Throwable thrown) {
    return thrown instanceof InvocationTargetException wrapped ? wrapped.getCause() : thrown;
  }

  static <T> Constructor<T> constructor(Class<T> type, Class<?>... types)
      throws NoSuchMethodException {
    return opened(type.getDeclaredConstructor(types));
  }

  /** A private field of a class of ours. */
  static Field field(Class<?> type, String name) throws NoSuchFieldException {
    return opened(type.getDeclaredField(name));
  }
}
