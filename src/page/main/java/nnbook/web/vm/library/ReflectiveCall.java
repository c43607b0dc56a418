package nnbook.web.vm.library;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import nnbook.web.vm.host.Boxes;
import nnbook.web.vm.host.Descriptor;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.host.Signatures;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.InterpretedClass;

/** Calls a compiled method or constructor by reflection. */
final class ReflectiveCall implements Native {
  private final Method method;
  private final Constructor<?> constructor;
  private final Class<?>[] types;
  private final String[] parameters;
  private final String result;

  /** One of the two is null. */
  private ReflectiveCall(Method method, Constructor<?> constructor, Class<?>[] types) {
    this.method = method;
    this.constructor = constructor;
    this.types = types;
    this.parameters = new String[types.length];
    for (int i = 0; i < types.length; i++) {
      parameters[i] = Signatures.descriptor(types[i]);
    }
    this.result = method == null
        ? "Ljava/lang/Object;" : Signatures.descriptor(method.getReturnType());
  }

  static Native of(Method method) {
    return new ReflectiveCall(method, null, method.getParameterTypes());
  }

  static Native of(Constructor<?> constructor) {
    return new ReflectiveCall(null, constructor, constructor.getParameterTypes());
  }

  @Override
  public void call(long[] numbers, Object[] references, int at) throws Throwable {
    boolean isStatic = method != null && Modifier.isStatic(method.getModifiers());
    Object receiver = isStatic ? null : references[at];
    if (!isStatic && method != null) {
      requireReceiver(receiver);
    }
    Object[] arguments = new Object[types.length];
    int slot = isStatic ? at : at + 1;
    for (int i = 0; i < types.length; i++) {
      arguments[i] = fit(types[i], Boxes.get(numbers, references, slot, parameters[i]));
      slot += Descriptor.slots(parameters[i]);
    }
    Object value;
    try {
      value = method != null
          ? method.invoke(receiver, arguments) : constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    Boxes.put(numbers, references, at, result, value);
  }

  private void requireReceiver(Object receiver) {
    if (receiver == null) {
      throw new NullPointerException();
    }
    fit(method.getDeclaringClass(), receiver);
  }

  /** In the page a value of another type would be the end of the program, without a word. */
  private static Object fit(Class<?> type, Object value) {
    if (value == null || type.isPrimitive() || type.isInstance(value)) {
      return value;
    }
    if (value instanceof InterpretedClass && type == Class.class) {
      return HostProxies.classOutside((InterpretedClass) value);
    }
    throw HostProxies.castFailed(value, type.getName());
  }
}
