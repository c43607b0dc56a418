package nnbook.web.recorder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that can be seen when a step is done, and what of it the step has changed. */
public final class Scene {
  private final Map<Object, Map<String, Object>> variables = new LinkedHashMap<>();
  private final Map<Thing, Cells> things = new LinkedHashMap<>();
  private final Map<Object, Map<String, Object>> before = new HashMap<>();
  private FilmStep step;

  Scene(Film film, int last) {
    for (FilmStep one : film.steps().subList(0, last + 1)) {
      play(one);
    }
  }

  /** Goes on by one step. */
  void play(FilmStep next) {
    step = next;
    before.clear();
    if (next.fresh()) {
      variables.clear();
      things.clear();
    }
    for (Change change : next.changes()) {
      if (change.of() instanceof Thing thing) {
        fill(thing, change);
      } else if (change.value() == Film.GONE) {
        variables(change.of()).remove(change.name());
      } else {
        before.computeIfAbsent(change.of(), one -> new HashMap<>()).put(change.name(),
            variables(change.of()).put(change.name(), change.value()));
      }
    }
  }

  private void fill(Thing thing, Change change) {
    if (change.value() instanceof Cells all) {
      things.put(thing, new Cells(all.names(), all.cells().clone(), all.size()));
    } else {
      things.get(thing).cells()[change.cell()] = change.value();
    }
  }

  private Map<String, Object> variables(Object of) {
    return variables.computeIfAbsent(of, one -> new LinkedHashMap<>());
  }

  public FilmStep step() {
    return step;
  }

  /** The filmed calls under way, the innermost first. */
  public List<Call> calls() {
    List<Call> calls = new ArrayList<>(List.of(step.call()));
    while (calls.get(calls.size() - 1).caller().isPresent()) {
      calls.add(calls.get(calls.size() - 1).caller().get());
    }
    return calls;
  }

  /** The variables of a call, or outside of all methods, with their values. */
  Map<String, Object> values(Object of) {
    return variables.getOrDefault(of, Map.of());
  }

  /** What a variable was before the step; null if it was not, or is the same. */
  Object before(Object of, String name) {
    return before.getOrDefault(of, Map.of()).get(name);
  }

  Cells contents(Thing thing) {
    return things.getOrDefault(thing, new Cells(List.of(), new Object[0], 0));
  }

  /** Whether the step has changed a variable of that name, or anything in it. */
  boolean changes(String name) {
    return hasChanged(step.call(), name) || hasChanged(Film.TOP, name);
  }

  /** Whether the step has changed that variable, or anything in it; its end is no change. */
  boolean hasChanged(Object of, String name) {
    Object value = values(of).get(name);
    Set<Object> held = value == null ? Set.of() : held(value);
    return value != null && !step.fresh() && step.changes().stream().anyMatch(change ->
        change.of() == of && change.name().equals(name) || held.contains(change.of()));
  }

  /** Whether the step has put something else into that cell. */
  boolean hasChanged(Thing thing, int cell) {
    return !step.fresh() && step.changes().stream()
        .anyMatch(change -> change.of() == thing && change.cell() == cell);
  }

  private Set<Object> held(Object value) {
    Set<Object> held = new HashSet<>();
    Deque<Object> open = new ArrayDeque<>(List.of(value));
    while (!open.isEmpty()) {
      Object next = open.poll();
      if (next instanceof Thing thing && held.add(thing)) {
        open.addAll(List.of(contents(thing).cells()));
      }
    }
    return held;
  }

  /** All names of a thing that can be seen. */
  public List<String> names(Thing thing) {
    return names(thing, "", "");
  }

  /** Other names of a thing that can be seen, but for this one. */
  List<String> names(Thing thing, Object of, String name) {
    List<String> names = new ArrayList<>();
    List<Object> owners = new ArrayList<>(calls());
    owners.add(Film.TOP);
    for (Object owner : owners) {
      values(owner).forEach((other, value) -> {
        boolean itself = owner == of && other.equals(name);
        if (value == thing && !itself) {
          names.add(other);
        } else if (value instanceof Thing around && !itself) {
          inside(around, other, thing, names);
        }
      });
    }
    return names;
  }

  private void inside(Thing around, String name, Thing thing, List<String> names) {
    Cells contents = contents(around);
    for (int i = 0; i < contents.cells().length; i++) {
      if (contents.cells()[i] == thing) {
        names.add(contents.names().isEmpty()
            ? name + "[" + i + "]" : name + "." + contents.names().get(i));
      }
    }
  }
}
