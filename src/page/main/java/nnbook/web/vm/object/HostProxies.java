package nnbook.web.vm.object;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.host.Signatures;

/** What stands for interpreted objects in the world outside, and the way back. */
public final class HostProxies {
  /** What stands for the objects of a class. */
  interface Kind {
    /** The proxy of an object; the object itself if it needs none. */
    Object of(Instance instance);
  }

  /** Interfaces that ask for nothing, or that {@link Instance} has itself. */
  private static final Set<String> NO_PROXY =
      Set.of("java/lang/Comparable", "java/io/Serializable", "java/lang/Cloneable");

  private static final Set<String> PLAIN =
      Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum");

  private HostProxies() {}

  /** A new object, its constructor still to run. */
  public static Object create(InterpretedClass type) {
    Instance instance = new Instance(type);
    if (type.proxy == null) {
      type.proxy = kind(type);
    }
    instance.self = type.proxy.of(instance);
    return instance.self;
  }

  private static Kind kind(InterpretedClass type) {
    List<Class<?>> interfaces = new ArrayList<>();
    for (String name : type.outside()) {
      Class<?> outside =
          type.machine().bindings().type(name).orElseThrow(() -> new MissingMemberError(name));
      if (Throwable.class.isAssignableFrom(outside)) {
        return instance -> ThrowableProxies.create(outside, instance);
      }
      if (name.equals("java/util/AbstractList")) {
        return ListProxy::new;
      }
      if (outside.isInterface() && !NO_PROXY.contains(name)) {
        add(outside, interfaces);
      } else if (!outside.isInterface() && !PLAIN.contains(name)) {
        throw new MissingMemberError("a class that extends " + name);
      }
    }
    if (interfaces.isEmpty()) {
      return instance -> instance;
    }
    Class<?>[] all = interfaces.toArray(new Class<?>[0]);
    return instance -> Proxy.newProxyInstance(
        Machine.class.getClassLoader(), all, new InstanceHandler(instance));
  }

  /** A class of Java that all objects of an interpreted class are instances of, outside. */
  public static Class<?> classOutside(InterpretedClass type) {
    for (String name : type.outside()) {
      Class<?> outside = type.machine().bindings().type(name).orElse(Object.class);
      if (Throwable.class.isAssignableFrom(outside)) {
        return ThrowableProxies.create(outside, null).getClass();
      }
      if (!PLAIN.contains(name) && !NO_PROXY.contains(name)) {
        return outside;
      }
    }
    return Instance.class;
  }

  /** Leaves out what another one extends, as a proxy is made beforehand for few interfaces. */
  private static void add(Class<?> added, List<Class<?>> interfaces) {
    for (Class<?> other : interfaces) {
      if (added.isAssignableFrom(other)) {
        return;
      }
    }
    interfaces.removeIf(other -> other.isAssignableFrom(added));
    interfaces.add(added);
  }

  /** The interpreted object that something stands for; null if it stands for none. */
  public static Instance instanceOrNull(Object reference) {
    if (reference instanceof Instance) {
      return (Instance) reference;
    }
    if (reference instanceof HostProxy) {
      return ((HostProxy) reference).instance();
    }
    if (reference instanceof Proxy
        && Proxy.getInvocationHandler(reference) instanceof InstanceHandler) {
      return ((InstanceHandler) Proxy.getInvocationHandler(reference)).instance();
    }
    return null;
  }

  /** The interpreted object that something stands for. */
  public static Instance instance(Object reference) {
    Instance instance = instanceOrNull(reference);
    if (instance == null) {
      throw new NullPointerException();
    }
    return instance;
  }

  /** The name of an object's class as {@code getClass().getName()} gives it. */
  public static String className(Object object) {
    Instance instance = instanceOrNull(object);
    return instance != null ? instance.type.dottedName() : object.getClass().getName();
  }

  /** What a JVM says of a cast, without the modules of the two classes. */
  public static ClassCastException castFailed(Object object, String type) {
    return new ClassCastException(
        "class " + className(object) + " cannot be cast to class " + type);
  }

  /** Stands outside for a list whose class extends AbstractList. */
  private static final class ListProxy extends AbstractList<Object> implements HostProxy {
    private final Instance instance;

    ListProxy(Instance instance) {
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

  /** Leads the calls of compiled code on an interface to the interpreted object that has it. */
  private static final class InstanceHandler implements InvocationHandler, HostProxy {
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
        case "hashCode()I" -> instance.identity();
        case "equals(Ljava/lang/Object;)Z" -> proxy == values[0];
        case "compareTo(Ljava/lang/Object;)I" -> instance.compareTo(values[0]);
        default -> instance.type.machine().callDefault(method, proxy, values);
      };
    }
  }
}
