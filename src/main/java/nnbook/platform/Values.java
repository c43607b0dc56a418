package nnbook.platform;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is told of values whose class nobody knows beforehand, so that they can be printed. */
public final class Values {
  private static final String UNKNOWN = "?";

  private Values() {}

  /** The full name of a value's class. */
  public static String className(Object value) {
    return own(value).map(SelfDescribing::className).orElseGet(() -> value.getClass().getName());
  }

  /** The name of a value's class without package and enclosing class. */
  public static String simpleName(Object value) {
    return own(value)
        .map(one -> one.className().replaceFirst("^.*[.$]\\d*", ""))
        .orElseGet(() -> value.getClass().getSimpleName());
  }

  public static boolean isRecord(Object value) {
    return own(value).map(SelfDescribing::isRecord).orElseGet(() -> value instanceof Record);
  }

  /** Whether a value is a lambda or a method reference. */
  public static boolean isFunction(Object value) {
    return own(value)
        .map(SelfDescribing::isFunction)
        .orElseGet(() -> className(value).matches(".*\\$(?:\\$L|l)ambda.*")); // JVM, TeaVM
  }

  /** The components of a record in their order; a question mark for one that cannot be read. */
  public static Map<String, Object> parts(Object record) {
    return own(record).map(SelfDescribing::parts).orElseGet(() -> components(record));
  }

  private static Optional<SelfDescribing> own(Object value) {
    Object described =
        Proxy.isProxyClass(value.getClass()) ? Proxy.getInvocationHandler(value) : value;
    return described instanceof SelfDescribing own ? Optional.of(own) : Optional.empty();
  }

  private static Map<String, Object> components(Object record) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      parts.put(component.getName(), component(record, component));
    }
    return parts;
  }

  private static Object component(Object record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException | InaccessibleObjectException e) {
      return UNKNOWN;
    }
  }
}
