package nnbook.web.recorder;

import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nnbook.engine.matrix.Matrix;
import nnbook.platform.Values;
import nnbook.snippet.echo.Echo;
import nnbook.web.vm.object.EnumNatives;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.Instance;

/** The values that filmed code can see: which are the same thing, and what changes in them. */
final class Things {
  private static final String ENGINE = "nnbook.engine.";

  /** How many things are looked into after a line. */
  private static final int MOST_THINGS = 300;

  /** How many new things are met before the old ones are looked through. */
  private static final int MOST_NEW = 1_000;

  private static final int LONGEST = 300;

  /** The room of the engine whose objects tell another text when others have been used. */
  private static final String CHANGING = ENGINE + "autodiff.";

  private static final Word NULL = new Word("null");

  private final Untold untold;
  private final Inside inside;
  private final Deque<Sight> open = new ArrayDeque<>();

  /** Each thing as a Sight, and each object that is told by its own text as that Word. */
  private Map<Object, Object> known = new IdentityHashMap<>();

  private List<Change> changes = new ArrayList<>();
  private int count;
  private int look;
  private int looked;
  private long met;
  private int kept;

  Things(Untold untold) {
    this.untold = untold;
    this.inside = new Inside(untold, this::value);
  }

  /** Forgets what has been seen. */
  void forget() {
    known = new IdentityHashMap<>();
    open.clear();
    met = 0;
    kept = 0;
  }

  /** Whether a value never changes and is in the film as it is. */
  static boolean isPlain(Object raw) {
    return raw == null || raw instanceof Double || raw instanceof Integer
        || raw instanceof String || raw instanceof Boolean || raw instanceof Matrix
        || raw instanceof Character || raw instanceof Long || raw instanceof Float
        || raw instanceof Byte || raw instanceof Short;
  }

  /** What stands for a value in the film. */
  Object value(Object raw) {
    return value(raw, false);
  }

  /** The same; {@code again}: what is told by its own text may have changed, and is asked again. */
  Object value(Object raw, boolean again) {
    if (isPlain(raw)) {
      return raw == null ? NULL : raw;
    }
    Object old = known.get(raw);
    if (old instanceof Sight sight) {
      return sight.thing;
    }
    if (old != null && !(again && isRetold(raw))) {
      return old;
    }
    Instance instance = HostProxies.instanceOrNull(raw);
    if (instance != null && instance.type.isEnum()) {
      String name = EnumNatives.name(instance);
      return new Word(name == null ? instance.type.simpleName() : name); // it is being made
    }
    boolean isObject = instance != null || Values.isRecord(raw);
    if (isObject ? !inside.of(raw).names().isEmpty() : holdsOthers(raw)) {
      Sight sight = new Sight(raw, new Thing(++count, type(raw)));
      known.put(raw, sight);
      open.add(sight);
      met += 1 + (raw.getClass().isArray() ? Array.getLength(raw) / Inside.MOST : 0);
      return sight.thing;
    }
    Word word = new Word(told(raw));
    known.put(raw, word);
    met++;
    return word;
  }

  private static boolean isRetold(Object raw) {
    return raw instanceof StringBuilder || raw.getClass().getName().startsWith(CHANGING);
  }

  /** Whether its use may change anything; an engine's object hands on nothing that can be seen. */
  static boolean mayChange(Object raw) {
    return !isPlain(raw) && (isRetold(raw) || !raw.getClass().getName().startsWith(ENGINE)
        || Values.isFunction(raw)); // in the page, a lambda for an interface of the engine, too
  }

  private static boolean holdsOthers(Object raw) {
    return raw.getClass().isArray()
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
    boolean tells = type.startsWith(ENGINE) || type.startsWith("tech.tablesaw.")
        || type.startsWith("java.");
    String text = tells ? untold.text(() -> Echo.text(raw), name)
        : Values.isRecord(raw) ? name + "[]" : name;
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static String type(Object raw) {
    if (isOfJava(raw) && !raw.getClass().isArray()) { // its class has another name in the page
      return raw instanceof List ? "List" : raw instanceof Map ? "Map"
          : raw instanceof Set ? "Set" : "Collection";
    }
    Class<?> type = raw.getClass();
    return type.isArray() && !type.getName().endsWith("Object;")
        ? type.getSimpleName() : type.isArray() ? "Object[]" : Values.simpleName(raw);
  }

  /** Whether it is known what there is in it; what is told by its own text may hold anything. */
  boolean isThing(Object raw) {
    return known.get(raw) instanceof Sight;
  }

  /** Begins a look, which notes in {@code all} what is otherwise. */
  void begin(List<Change> all) {
    changes = all;
    look++;
    looked = 0;
  }

  /** Looks into a thing, and into all that it holds. */
  void look(Object raw) {
    if (!isPlain(raw) && known.get(raw) instanceof Sight sight) {
      open.add(sight);
    }
    end();
  }

  /** Looks into what has been met for the first time. */
  void end() {
    while (!open.isEmpty()) {
      Sight sight = open.poll();
      if (sight.look != look && looked < MOST_THINGS) {
        sight.look = look;
        looked++;
        compare(sight);
        for (Object held : sight.held) {
          if (!isPlain(held) && known.get(held) instanceof Sight inner && inner.look != look) {
            open.add(inner);
          }
        }
      }
    }
  }

  private void compare(Sight sight) {
    if (sight.cells.length > 0 && Inside.isFixed(sight.raw)) {
      return; // it is what it was
    }
    if (sight.cells.length > 0 && sight.raw instanceof double[] numbers) {
      compare(sight, numbers);
      return;
    }
    if (sight.cells.length > 0 && sight.raw instanceof float[] numbers) {
      compare(sight, numbers);
      return;
    }
    Cells now = inside.of(sight.raw);
    Object[] held = now.cells();
    boolean resized = sight.isResized(now.size(), held.length);
    int before = changes.size();
    for (int i = 0; i < held.length; i++) {
      if (resized || held[i] != sight.held[i]) {
        sight.held[i] = held[i];
        note(sight, i, value(held[i]));
      }
    }
    if (resized || sight.raw instanceof Map && changes.size() > before) {
      changes.subList(before, changes.size()).clear();
      changes.add(new Change(sight.thing, "", -1, sight.contents(now.names())));
    }
  }

  /** An array keeps its size, and its numbers need no boxes to be compared. */
  private void compare(Sight sight, double[] numbers) {
    for (int i = 0; i < sight.cells.length; i++) {
      long old = Double.doubleToLongBits((Double) sight.cells[i]);
      if (old != Double.doubleToLongBits(numbers[i])) {
        note(sight, i, numbers[i]);
      }
    }
  }

  private void compare(Sight sight, float[] numbers) {
    for (int i = 0; i < sight.cells.length; i++) {
      if (!sight.cells[i].equals(numbers[i])) {
        note(sight, i, numbers[i]);
      }
    }
  }

  private void note(Sight sight, int cell, Object value) {
    if (!same(value, sight.cells[cell])) {
      sight.cells[cell] = value;
      changes.add(new Change(sight.thing, "", cell, value));
    }
  }

  /** Things and matrices are the same only if they are one. */
  static boolean same(Object value, Object other) {
    return value instanceof Thing || value instanceof Matrix
        ? value == other : Objects.equals(value, other);
  }

  /** Whether so much has been met that some of it is likely to be seen no more. */
  boolean isCrowded() {
    return met > Math.max(MOST_NEW, kept);
  }

  /** Forgets all but these values and what they hold. */
  void keepOnly(Collection<Object> seen) {
    Map<Object, Object> old = known;
    known = new IdentityHashMap<>();
    Deque<Object> next = new ArrayDeque<>();
    seen.stream().filter(one -> !isPlain(one)).forEach(next::add);
    while (!next.isEmpty()) {
      Object raw = next.poll();
      Object one = old.get(raw);
      if (one != null && known.put(raw, one) == null && one instanceof Sight sight) {
        Stream.of(sight.held).filter(held -> !isPlain(held)).forEach(next::add);
      }
    }
    met = 0;
    kept = known.size();
  }
}
