package nnbook.web.recorder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.web.vm.code.Watcher.Variable;
import nnbook.web.vm.host.Boxes;

/** A filmed call under way, and its variables as they were last seen. */
final class FilmedCall {
  final FilmedMethod method;
  final int base;
  final Call call;
  private final Map<String, Object> variables = new LinkedHashMap<>();
  private final Map<String, Object> seen = new HashMap<>();
  private List<Variable> alive = List.of();

  /** The line that runs, and the how many-th time. */
  int line;

  int visit;

  FilmedCall(FilmedMethod method, int base, Call call) {
    this.method = method;
    this.base = base;
    this.call = call;
  }

  /** Reads the variables that have a value at that place of the code. */
  void read(int place, long[] numbers, Object[] references, List<Change> changes) {
    List<Variable> now = method.variables(place);
    if (!now.equals(alive)) {
      Set<String> names = now.stream().map(Variable::name).collect(Collectors.toSet());
      alive.stream().map(Variable::name).filter(name -> !names.contains(name)).forEach(name -> {
        variables.remove(name);
        seen.remove(name);
        changes.add(new Change(call, name, 0, Film.GONE));
      });
      alive = now;
    }
    for (Variable variable : now) {
      variables.put(variable.name(),
          Boxes.get(numbers, references, base + variable.slot(), variable.type()));
    }
  }

  /** Notes which variables have another value than last time. */
  void note(Things things, boolean innermost, List<Change> changes) {
    variables.forEach((name, raw) -> {
      Object now = things.value(raw, innermost);
      if (!Things.same(now, seen.get(name))) {
        seen.put(name, now);
        changes.add(new Change(call, name, 0, now));
      }
    });
  }

  void forget() {
    seen.clear();
  }
}
