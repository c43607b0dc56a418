package nnbook.web.vm;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import nnbook.platform.SelfDescribing;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.host.Signatures;
import nnbook.web.vm.object.InterpretedMethod;

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

  /** What it holds of the place where it was made. */
  Object[] captured() {
    return captured;
  }

  /** Whether it is a lambda of that interpreted interface or one below. */
  static boolean isOf(Object reference, String type) {
    Lambda lambda = of(reference);
    return lambda != null && lambda.shape.type() != null
        && lambda.shape.type().isSubtypeOf(type);
  }

  /** The default method that a lambda has from its interpreted interface; null if none. */
  InterpretedMethod defaultMethod(String key) {
    return shape.type() == null ? null : shape.type().find(key);
  }

  /** Whether that is the one method that it is for. */
  boolean isOwn(String method, int arguments) {
    return shape.isOwn(method, arguments);
  }

  /**
   * Puts what it has captured before the arguments, which lie behind the lambda in that slot.
   *
   * @return the method to run on these slots; null, and nothing done, if it takes more than that
   */
  InterpretedMethod prepareBody(int at) {
    return shape.prepareBody(captured, at);
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
        InterpretedMethod own = defaultMethod(key);
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
