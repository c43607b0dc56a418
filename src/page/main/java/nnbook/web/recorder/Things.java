package nnbook.web.recorder;

import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nnbook.engine.matrix.Matrix;
import nnbook.platform.Values;
import nnbook.snippet.echo.Echo;
import nnbook.web.vm.object.EnumNatives;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.Instance;

/** The values that filmed code can see: which are the same thing, and what changes in them. */
final class Things {
  /** How many cells are watched: those at the beginning. */
  private static final int MOST_CELLS = 100;

  /** How many things are looked into after a line. */
  private static final int MOST_THINGS = 300;

  private static final int LONGEST = 300;

  private final Untold untold;
  private Map<Object, Thing> known = new IdentityHashMap<>();
  private Map<Object, Thing> met = new IdentityHashMap<>();
  private Map<Object, Word> knownWords = new IdentityHashMap<>();
  private Map<Object, Word> metWords = new IdentityHashMap<>();
  private final Deque<Object> open = new ArrayDeque<>();
  private int count;

  /** Runs what may come to a learner's code, which then does not run. */
  @FunctionalInterface
  interface Untold {
    String text(Supplier<String> own, String otherwise);
  }

  Things(Untold untold) {
    this.untold = untold;
  }

  /** Forgets what has been seen. */
  void forget() {
    known = new IdentityHashMap<>();
    met = new IdentityHashMap<>();
  }

  /** What stands for a value in the film; of one of the engine, what was told before may do. */
  Object value(Object raw) {
    return value(raw, false);
  }

  /** The same; {@code again}: one of the engine may have changed, and is asked again. */
  Object value(Object raw, boolean again) {
    if (raw == null) {
      return new Word("null");
    }
    if (raw instanceof Number && raw.getClass().getName().startsWith("java.lang.")
        || raw instanceof Boolean || raw instanceof Character || raw instanceof String
        || raw instanceof Matrix) {
      return raw;
    }
    Instance instance = HostProxies.instanceOrNull(raw);
    if (instance != null && instance.type.isEnum()) {
      String name = EnumNatives.name(instance);
      return new Word(name == null ? instance.type.simpleName() : name); // it is being made
    }
    if (instance != null || holdsOthers(raw)) {
      return thing(raw);
    }
    return word(raw, again && raw.getClass().getName().startsWith("nnbook.engine."));
  }

  private Word word(Object raw, boolean again) {
    Word word = metWords.get(raw);
    if (word == null) {
      word = again ? null : knownWords.get(raw);
      word = word == null ? new Word(told(raw)) : word;
      metWords.put(raw, word);
    }
    return word;
  }

  private static boolean holdsOthers(Object raw) {
    return raw.getClass().isArray() || Values.isRecord(raw)
        || isOfJava(raw) && (raw instanceof Collection || raw instanceof Map);
  }

  private static boolean isOfJava(Object raw) {
    return raw.getClass().getName().startsWith("java.");
  }

  private String told(Object raw) {
    if (Values.isFunction(raw)) {
      return "lambda";
    }
    String type = raw.getClass().getName();
    String name = Values.simpleName(raw);
    boolean tells = type.startsWith("nnbook.engine.") || type.startsWith("tech.tablesaw.")
        || type.startsWith("java.");
    String text = tells ? untold.text(() -> Echo.text(raw), name) : name;
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private Thing thing(Object raw) {
    Thing thing = met.get(raw);
    if (thing == null) {
      thing = known.get(raw);
      thing = thing == null ? new Thing(++count, type(raw)) : thing;
      met.put(raw, thing);
      open.add(raw);
    }
    return thing;
  }

  private static String type(Object raw) {
    Class<?> type = raw.getClass();
    return type.isArray() && !type.getName().endsWith("Object;")
        ? type.getSimpleName() : type.isArray() ? "Object[]" : Values.simpleName(raw);
  }

  /** Looks into all things met since the last time, and notes what is otherwise. */
  void look(List<Change> changes) {
    int looked = 0;
    while (!open.isEmpty() && looked++ < MOST_THINGS) {
      Object raw = open.poll();
      Thing thing = met.get(raw);
      Cells now = contents(raw);
      boolean first = !known.containsKey(raw) || now.cells().length != thing.cells.length
          || !now.names().isEmpty() && raw instanceof Map;
      for (int i = 0; i < now.cells().length && !first; i++) {
        if (!same(now.cells()[i], thing.cells[i])) {
          changes.add(new Change(thing, "", i, now.cells()[i]));
        }
      }
      if (first && !(known.containsKey(raw) && same(now.cells(), thing.cells))) {
        changes.add(new Change(thing, "", -1, now));
      }
      thing.cells = now.cells();
    }
    open.clear();
    known = met; // what nobody sees any more is forgotten
    met = new IdentityHashMap<>();
    knownWords = metWords;
    metWords = new IdentityHashMap<>();
  }

  private static boolean same(Object[] cells, Object[] others) {
    boolean same = cells.length == others.length;
    for (int i = 0; same && i < cells.length; i++) {
      same = same(cells[i], others[i]);
    }
    return same;
  }

  /** Things and matrices are the same only if they are one. */
  static boolean same(Object value, Object other) {
    return value instanceof Thing || value instanceof Matrix
        ? value == other : Objects.equals(value, other);
  }

  private Cells contents(Object raw) {
    Instance instance = HostProxies.instanceOrNull(raw);
    if (instance != null) {
      return named(instance.type.values(instance));
    }
    if (raw.getClass().isArray()) {
      int size = Array.getLength(raw);
      Object[] cells = new Object[Math.min(size, MOST_CELLS)];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = value(Array.get(raw, i));
      }
      return new Cells(List.of(), cells, size);
    }
    if (raw instanceof Map<?, ?> map) {
      return map(map);
    }
    if (raw instanceof Collection<?> collection) {
      return counted(collection);
    }
    return named(Values.parts(raw));
  }

  private Cells named(Map<String, Object> parts) {
    List<String> names = List.copyOf(parts.keySet());
    return new Cells(names, parts.values().stream().map(this::value).toArray(), names.size());
  }

  private Cells counted(Collection<?> collection) {
    List<Object> cells = new ArrayList<>();
    String size = untold.text(() -> {
      Iterator<?> elements = collection.iterator();
      while (elements.hasNext() && cells.size() < MOST_CELLS) {
        cells.add(value(elements.next()));
      }
      return String.valueOf(collection.size());
    }, "0");
    return new Cells(List.of(), cells.toArray(), Integer.parseInt(size));
  }

  private Cells map(Map<?, ?> map) {
    List<String> names = new ArrayList<>();
    List<Object> cells = new ArrayList<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (cells.size() == MOST_CELLS) {
        break;
      }
      Object shown = value(entry.getKey());
      names.add(shown instanceof Word word ? word.text()
          : shown instanceof Thing thing ? thing.type() : String.valueOf(shown));
      cells.add(value(entry.getValue()));
    }
    return new Cells(names, cells.toArray(), map.size());
  }
}
