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
import java.util.function.BiFunction;

/**
 * The white list: all classes whose objects may travel, and how they do. Both sides build the same
 * list, so a class is named by its place in it, and no other class can be named at all.
 */
final class Carriers {
  private final List<Class<?>> types = new ArrayList<>();
  private final Map<Class<?>, Integer> codes = new HashMap<>();
  private final List<Carrier> carriers = new ArrayList<>();
  private final Map<Class<?>, Integer> carried = new HashMap<>();
  private final int array = add(Object.class, new ArrayCarrier(this));
  private final int list = add(List.class, new ListCarrier());
  private final int set = add(Set.class, new ContainerCarriers.OfSet());
  private final int map = add(Map.class, new ContainerCarriers.OfMap());
  private final int remote;
  private final boolean judge;
  private final BiFunction<List<Class<?>>, Integer, Object> remotes;
  private long room;

  /**
   * The list for one exercise, whose classes {@code loader} knows.
   *
   * @param judge whether this is the side of the test, whose own lists are called and not copied
   * @param remotes makes what stands for an object of the other side: a list of a size, or what
   *     these interfaces say
   */
  Carriers(
      ClassLoader loader,
      List<StubType> stubs,
      boolean judge,
      BiFunction<List<Class<?>>, Integer, Object> remotes)
      throws ClassNotFoundException {
    this.judge = judge;
    this.remotes = remotes;
    for (int code = 0; code < ScalarIo.kinds(); code++) {
      addType(ScalarIo.kind(code));
    }
    addType(String.class);
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

  /** How {@code object} travels. */
  int place(Object object) {
    return carried.computeIfAbsent(object.getClass(), this::place);
  }

  private int place(Class<?> type) {
    if (type.isArray()) {
      return array;
    }
    boolean own = judge && !type.getName().matches("(?:java|nnbook)\\..*");
    return !own && List.class.isAssignableFrom(type) ? list
        : !own && Set.class.isAssignableFrom(type) ? set
        : !own && Map.class.isAssignableFrom(type) ? map
        : remote;
  }

  boolean isRemote(Handle handle) {
    return handle.carrier instanceof RemoteCarrier;
  }

  List<Class<?>> interfaces() {
    return KnownTypes.INTERFACES;
  }

  Object remote(List<Class<?>> interfaces, int size) {
    return remotes.apply(interfaces, size);
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
