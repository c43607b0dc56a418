package nnbook.course.certify.wire;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The white list: all classes whose objects may travel, and how they do. Both sides build the same
 * list, so a class is named by its place in it, and no other class can be named at all.
 */
final class Carriers {
  private final List<Class<?>> types = new ArrayList<>();
  private final Map<Class<?>, Integer> codes = new HashMap<>();
  private final List<Carrier> carriers = new ArrayList<>();
  private final Map<Class<?>, Integer> carried = new HashMap<>();
  private final int text = add(String.class, new ContainerCarriers.OfText());
  private final int array = add(Object.class, new ArrayCarrier(this));
  private final int list = add(List.class, new ContainerCarriers.OfList());
  private final int set = add(Set.class, new ContainerCarriers.OfSet());
  private final int map = add(Map.class, new ContainerCarriers.OfMap());
  private final int remote;
  private final Function<List<Class<?>>, Object> remotes;
  private long room;

  /**
   * The list for one exercise, whose classes {@code loader} knows.
   *
   * @param remotes makes what stands for an object of the other side; null where there are none
   */
  Carriers(ClassLoader loader, List<StubType> stubs, Function<List<Class<?>>, Object> remotes)
      throws ClassNotFoundException {
    this.remotes = remotes;
    for (int code = 0; code < ScalarIo.kinds(); code++) {
      addType(ScalarIo.kind(code));
    }
    add(Optional.class, new ContainerCarriers.OfOptional());
    add(OptionalInt.class, new ContainerCarriers.OfOptionalInt());
    add(OptionalDouble.class, new ContainerCarriers.OfOptionalDouble());
    KnownTypes.RECORDS.forEach(type -> add(type, new RecordCarrier(type)));
    EngineCarriers.all().forEach(this::add);
    CacheCarriers.all().forEach(this::add);
    KnownTypes.OTHERS.forEach(this::addType);
    KnownTypes.INTERFACES.forEach(this::addType);
    this.remote = add(Void.class, new RemoteCarrier(this));
    for (StubType stub : stubs) {
      Class<?> type = Class.forName(stub.name(), false, loader);
      if (stub.kind().equals("enum")) {
        addType(type);
      } else {
        add(type, new StubCarrier(type, stub));
      }
    }
  }

  private int add(Class<?> type, Carrier carrier) {
    addType(type);
    carriers.add(carrier);
    carried.put(type, carriers.size() - 1);
    return carriers.size() - 1;
  }

  private void addType(Class<?> type) {
    if (codes.putIfAbsent(type, types.size()) == null) {
      types.add(type);
    }
  }

  /** The place of a class; throws NotHandedOver when it has none. */
  int code(Class<?> type) {
    Integer code = codes.get(type);
    if (code == null) {
      throw new NotHandedOver(type.getName());
    }
    return code;
  }

  Class<?> type(int code) {
    return types.get(code);
  }

  Carrier carrier(int place) {
    return carriers.get(place);
  }

  /** How {@code object} travels; throws NotHandedOver when it cannot. */
  int place(Object object) {
    Integer exact = carried.get(object.getClass());
    if (exact != null) {
      return exact;
    }
    boolean own = remotes == null && !object.getClass().getName().matches("(?:java|nnbook)\\..*");
    if (object.getClass().isArray()) {
      return array;
    }
    if (object instanceof List && !own) {
      return list;
    }
    if (object instanceof Set && !own) {
      return set;
    }
    if (object instanceof Map && !own) {
      return map;
    }
    if (remotes != null) {
      throw new NotHandedOver(object.getClass().getName());
    }
    return remote;
  }

  int text() {
    return text;
  }

  boolean isRemote(Carrier carrier) {
    return carrier instanceof RemoteCarrier;
  }

  List<Class<?>> interfaces() {
    return KnownTypes.INTERFACES;
  }

  Object remote(List<Class<?>> interfaces) {
    if (remotes == null) {
      throw new IllegalArgumentException("Carriers: the other side has no such objects");
    }
    return remotes.apply(interfaces);
  }

  /** The methods by which an object of the other side is called, in an order that both know. */
  static List<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::toGenericString))
        .toList();
  }

  /** Sets how many elements the arrays of the next message may have together. */
  void limitRoom(long elements) {
    room = elements;
  }

  /** Takes so much of that. */
  int room(int elements) {
    room -= elements;
    if (elements < 0 || room < 0) {
      throw new IllegalArgumentException("Carriers: " + elements + " elements are not in there");
    }
    return elements;
  }
}
