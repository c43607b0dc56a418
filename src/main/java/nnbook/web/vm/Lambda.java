package nnbook.web.vm;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import nnbook.platform.SelfDescribing;

/**
 * A lambda or method reference.
 *
 * <p>Compiled code sees a proxy of its interface that leads here; where the interface is
 * interpreted, there is nobody outside to see it, and this object itself is the lambda.
 */
final class Lambda implements InvocationHandler, Native, SelfDescribing {
  private final LambdaShape shape;
  private final Object[] captured;

  Lambda(LambdaShape shape, Object[] captured) {
    this.shape = shape;
    this.captured = captured;
  }

  /** The lambda that something is or stands for; null if it is none. */
  static Lambda of(Object reference) {
    if (reference instanceof Lambda) {
      return (Lambda) reference;
    }
    return reference instanceof Proxy && Proxy.getInvocationHandler(reference) instanceof Lambda
        ? (Lambda) Proxy.getInvocationHandler(reference) : null;
  }

  /** Whether it is a lambda of that interpreted interface or one below. */
  static boolean isOf(Object reference, String type) {
    Lambda lambda = of(reference);
    return lambda != null && lambda.shape.type() != null
        && lambda.shape.type().isSubtypeOf(type);
  }

  /** The default method that a lambda has from its interpreted interface; null if none. */
  static InterpretedMethod defaultMethod(Object reference, String key) {
    Lambda lambda = of(reference);
    return lambda == null || lambda.shape.type() == null ? null : lambda.shape.type().find(key);
  }

  /** Whether that is the one method that it is for. */
  boolean isOwn(MemberName method) {
    return shape.isOwn(
        method.name(), Descriptor.of(method.descriptor()).parameters().size());
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Object[] values = arguments == null ? new Object[0] : arguments;
    if (shape.isOwn(method.getName(), values.length)) {
      return shape.call(captured, values);
    }
    String key = Signatures.key(method);
    return switch (key) {
      case "toString()Ljava/lang/String;" -> toString();
      case "hashCode()I" -> System.identityHashCode(proxy);
      case "equals(Ljava/lang/Object;)Z" -> proxy == values[0];
      default -> {
        InterpretedMethod own = defaultMethod(this, key);
        yield own != null ? shape.vm().call(own, proxy, values)
            : shape.vm().defaults.call(method, proxy, values);
      }
    };
  }

  /** Called by interpreted code, the lambda itself in the first slot. */
  @Override
  public void call(long[] numbers, Object[] references, int at) throws Throwable {
    shape.call(captured, numbers, references, at);
  }

  @Override
  public String className() {
    return shape.className();
  }

  @Override
  public boolean isRecord() {
    return false;
  }

  @Override
  public Map<String, Object> parts() {
    return Map.of();
  }

  @Override
  public boolean isFunction() {
    return true;
  }

  @Override
  public String toString() {
    return "lambda";
  }
}
