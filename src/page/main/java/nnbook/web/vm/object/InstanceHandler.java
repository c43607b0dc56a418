package nnbook.web.vm.object;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import nnbook.web.vm.host.Signatures;

/** Leads the calls of compiled code on an interface to the interpreted object that has it. */
final class InstanceHandler implements InvocationHandler, HostProxy {
  private final Instance instance;

  InstanceHandler(Instance instance) {
    this.instance = instance;
  }

  @Override
  public Instance instance() {
    return instance;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Object[] values = arguments == null ? new Object[0] : arguments;
    String key = Signatures.key(method);
    InterpretedMethod interpreted = instance.type.find(key);
    if (interpreted != null) {
      return instance.type.machine().call(interpreted, proxy, values);
    }
    return switch (key) {
      case "toString()Ljava/lang/String;" -> instance.plainText();
      case "hashCode()I" -> System.identityHashCode(proxy);
      case "equals(Ljava/lang/Object;)Z" -> proxy == values[0];
      case "compareTo(Ljava/lang/Object;)I" -> instance.compareTo(values[0]);
      default -> instance.type.machine().callDefault(method, proxy, values);
    };
  }
}
