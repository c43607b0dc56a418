package nnbook.web.vm.host;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** Names and types of compiled methods as class files write them. */
public final class Signatures {
  private static final Map<Method, String> KEYS = new HashMap<>();
  private static final Map<Class<?>, String> PRIMITIVES = Map.of(
      void.class, "V", boolean.class, "Z", byte.class, "B", char.class, "C", short.class, "S",
      int.class, "I", long.class, "J", float.class, "F", double.class, "D");

  private Signatures() {}

  public static String key(Method method) {
    return KEYS.computeIfAbsent(method, m -> m.getName() + parameters(m.getParameterTypes())
        + descriptor(m.getReturnType()));
  }

  /** {@code (DI)}. */
  public static String parameters(Class<?>[] types) {
    StringBuilder text = new StringBuilder("(");
    for (Class<?> type : types) {
      text.append(descriptor(type));
    }
    return text.append(')').toString();
  }

  public static String descriptor(Class<?> type) {
    if (type.isPrimitive()) {
      return PRIMITIVES.get(type);
    }
    return type.isArray() ? "[" + descriptor(type.getComponentType())
        : "L" + type.getName().replace('.', '/') + ";";
  }
}
