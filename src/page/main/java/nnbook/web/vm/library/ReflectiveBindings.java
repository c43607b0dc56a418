package nnbook.web.vm.library;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nnbook.web.vm.host.Bindings;
import nnbook.web.vm.host.Boxes;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.host.Signatures;

/**
 * Reaches compiled code by reflection, on the JVM and in the page alike; what reflection cannot
 * do or does slowly comes from {@link Intrinsics}, and from what is added here.
 */
public final class ReflectiveBindings implements Bindings {
  private final Function<String, Optional<Class<?>>> classes;
  private final Function<String, Optional<byte[]>> files;
  private final Map<String, Native> own = new HashMap<>();
  private final Map<String, Optional<Class<?>>> types = new HashMap<>();
  private final Map<Class<?>, Map<String, Method>> methods = new HashMap<>();

  /**
   * Finds classes and class files by two functions.
   *
   * @param classes by name, {@code java.util.List}
   * @param files by name, {@code java/util/List}
   */
  public ReflectiveBindings(Function<String, Optional<Class<?>>> classes,
      Function<String, Optional<byte[]>> files) {
    this.classes = classes;
    this.files = files;
  }

  /**
   * Adds a way to call a method or to read a field, before any other.
   *
   * @param member {@code java/lang/System.nanoTime()J}, {@code java/lang/System.out}
   */
  public ReflectiveBindings with(String member, Native way) {
    own.put(member, way);
    return this;
  }

  @Override
  public Optional<Class<?>> type(String name) {
    Optional<Class<?>> known = types.get(name);
    if (known == null) {
      known = name.startsWith("[") ? component(name.substring(1)).map(ReflectiveBindings::arrayOf)
          : classes.apply(name.replace('/', '.'));
      types.put(name, known);
    }
    return known;
  }

  private Optional<Class<?>> component(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case 'Z' -> Optional.of(boolean.class);
      case 'B' -> Optional.of(byte.class);
      case 'C' -> Optional.of(char.class);
      case 'S' -> Optional.of(short.class);
      case 'I' -> Optional.of(int.class);
      case 'J' -> Optional.of(long.class);
      case 'F' -> Optional.of(float.class);
      case 'D' -> Optional.of(double.class);
      case '[' -> type(descriptor);
      default -> type(descriptor.substring(1, descriptor.length() - 1));
    };
  }

  private static Class<?> arrayOf(Class<?> component) {
    return Array.newInstance(component, 0).getClass();
  }

  @Override
  public Optional<byte[]> classFile(String name) {
    return files.apply(name);
  }

  @Override
  public Optional<Native> method(String owner, String name, String descriptor) {
    String key = name + descriptor.substring(0, descriptor.indexOf(')') + 1);
    if (name.equals("<init>")) {
      return listed(owner + "." + name + descriptor)
          .or(() -> type(owner).flatMap(type -> constructor(type, key)));
    }
    Optional<Class<?>> type = type(owner);
    for (Class<?> c : type.map(ReflectiveBindings::lineage).orElse(List.of())) {
      String listed = c.getName().replace('.', '/') + "." + name + descriptor;
      Optional<Native> found = listed(listed)
          .or(() -> Optional.ofNullable(methodsOf(c).get(key)).map(ReflectiveCall::of));
      if (found.isPresent()) {
        return found;
      }
    }
    return listed(owner + "." + name + descriptor);
  }

  private Optional<Native> listed(String member) {
    return Optional.ofNullable(own.get(member)).or(() -> Intrinsics.find(member));
  }

  private static Optional<Native> constructor(Class<?> type, String key) {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (key.equals("<init>" + Signatures.parameters(constructor.getParameterTypes()))) {
        return Optional.of(ReflectiveCall.of(constructor));
      }
    }
    return Optional.empty();
  }

  private Map<String, Method> methodsOf(Class<?> type) {
    return methods.computeIfAbsent(type, c -> {
      Map<String, Method> table = new HashMap<>();
      for (Method method : c.getDeclaredMethods()) {
        String key = method.getName() + Signatures.parameters(method.getParameterTypes());
        if (!method.isBridge() || !table.containsKey(key)) {
          table.put(key, method);
        }
      }
      return table;
    });
  }

  /** A class, what it extends, and what these implement: where a member may be declared. */
  private static List<Class<?>> lineage(Class<?> type) {
    List<Class<?>> lineage = new ArrayList<>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      lineage.add(c);
    }
    for (int i = 0; i < lineage.size(); i++) {
      for (Class<?> above : lineage.get(i).getInterfaces()) {
        if (!lineage.contains(above)) {
          lineage.add(above);
        }
      }
    }
    return lineage;
  }

  @Override
  public Optional<Native> getter(String owner, String name, String descriptor) {
    Optional<Class<?>> type = type(owner);
    for (Class<?> c : type.map(ReflectiveBindings::lineage).orElse(List.of())) {
      Optional<Native> listed = listed(c.getName().replace('.', '/') + "." + name);
      if (listed.isPresent()) {
        return listed;
      }
      for (Field field : c.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return Optional.of((numbers, references, at) ->
              Boxes.put(numbers, references, at, descriptor, field.get(references[at])));
        }
      }
    }
    return Optional.empty();
  }
}
