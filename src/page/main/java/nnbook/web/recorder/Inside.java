package nnbook.web.recorder;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nnbook.platform.Values;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.Instance;

/** Looks into arrays, collections and objects. */
final class Inside {
  /** How many cells are seen: those at the beginning. */
  static final int MOST = 100;

  /** The class of such a set on a JVM, and in the page. */
  private static final Pattern SET_OF =
      Pattern.compile("java\\.util\\.\\w*(Immutable|Template)Collections\\$.*");

  private final Untold untold;
  private final UnaryOperator<Object> value;

  /** {@code value} gives what stands for a value in the film. */
  Inside(Untold untold, UnaryOperator<Object> value) {
    this.untold = untold;
    this.value = value;
  }

  /** What is in a thing, as it is in the program. */
  Cells of(Object raw) {
    Instance instance = HostProxies.instanceOrNull(raw);
    if (instance != null) {
      return named(instance.type.values(instance));
    }
    if (raw.getClass().isArray()) {
      int size = Array.getLength(raw);
      Object[] cells = new Object[Math.min(size, MOST)];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = Array.get(raw, i);
      }
      return new Cells(List.of(), cells, size);
    }
    if (raw instanceof Map<?, ?> map) {
      return map(map);
    }
    return raw instanceof Collection<?> collection
        ? counted(collection) : named(Values.parts(raw));
  }

  private static Cells named(Map<String, Object> parts) {
    List<String> names = List.copyOf(parts.keySet());
    return new Cells(names, parts.values().toArray(), names.size());
  }

  /** Whether it stays as it is. */
  static boolean isFixed(Object raw) {
    return raw instanceof Record || isSetWithoutOrder(raw);
  }

  /** {@code Set.of} and {@code Set.copyOf} come in another order each time that Java starts. */
  private static boolean isSetWithoutOrder(Object raw) {
    return raw instanceof Set && SET_OF.matcher(raw.getClass().getName()).matches();
  }

  private Cells counted(Collection<?> collection) {
    if (isSetWithoutOrder(collection)) {
      Stream<?> sorted = collection.stream().sorted(Comparator.comparing(this::name));
      return new Cells(List.of(), sorted.limit(MOST).toArray(), collection.size());
    }
    List<Object> cells = new ArrayList<>();
    String size = untold.text(() -> {
      Iterator<?> elements = collection.iterator();
      while (elements.hasNext() && cells.size() < MOST) {
        cells.add(elements.next());
      }
      return String.valueOf(collection.size());
    }, "0");
    return new Cells(List.of(), cells.toArray(), Integer.parseInt(size));
  }

  private Cells map(Map<?, ?> map) {
    List<String> names = new ArrayList<>();
    List<Object> cells = new ArrayList<>();
    Stream<? extends Map.Entry<?, ?>> entries = map.entrySet().stream();
    (hasNoOrder(map) ? entries.sorted(Comparator.comparing(entry -> name(entry.getKey())))
        : entries).limit(MOST).forEach(entry -> {
          names.add(name(entry.getKey()));
          cells.add(entry.getValue());
        });
    return new Cells(names, cells.toArray(), map.size());
  }

  private String name(Object key) {
    Object shown = value.apply(key);
    return shown instanceof Word word ? word.text()
        : shown instanceof Thing thing ? thing.type() : String.valueOf(shown);
  }

  /** {@code Map.of} comes by its keys in another order each time that Java starts. */
  private boolean hasNoOrder(Map<?, ?> map) {
    return !(map instanceof HashMap || map instanceof SortedMap)
        && untold.text(() -> Map.copyOf(map) == map ? "" : " ", " ").isEmpty();
  }
}
