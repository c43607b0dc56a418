package nnbook.course.certify.wire;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Records and classes of a stub, through their constructor, accessors and fields. */
final class StubCarrier extends Carrier {
  private final Class<?> type;
  private final StubType stub;

  StubCarrier(Class<?> type, StubType stub) {
    this.type = type;
    this.stub = stub;
  }

  @Override
  Object[] parts(Object object) throws ReflectiveOperationException {
    Object[] parts = new Object[stub.parts().size()];
    for (int i = 0; i < parts.length; i++) {
      String name = stub.parts().get(i);
      parts[i] =
          stub.kind().equals("record")
              ? opened(type.getDeclaredMethod(name)).invoke(object)
              : opened(type.getDeclaredField(name)).get(object);
    }
    return parts;
  }

  @Override
  Object make(Object[] parts) throws ReflectiveOperationException {
    Class<?>[] types = new Class<?>[stub.types().size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = named(stub.types().get(i), type.getClassLoader());
    }
    return opened(type.getDeclaredConstructor(types)).newInstance(parts);
  }

  @Override
  Object[] state(Object object) throws ReflectiveOperationException {
    List<String> names = stub.state();
    Object[] state = new Object[names.size()];
    for (int i = 0; i < state.length; i++) {
      state[i] = opened(type.getDeclaredField(names.get(i))).get(object);
    }
    return state;
  }

  @Override
  void restore(Object object, Object[] state) throws ReflectiveOperationException {
    require(state.length == stub.state().size());
    for (int i = 0; i < state.length; i++) {
      Field field = opened(type.getDeclaredField(stub.state().get(i)));
      field.set(object, state[i]);
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
