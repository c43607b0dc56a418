package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.engine.matrix.Numbers;
import nnbook.platform.Messages;

/**
 * Where a film goes another way than the film of a solution on the same input. Only variables of
 * the first call are compared whose names both have, which hold as many numbers, count no loop,
 * begin alike, or have one value alone, and end otherwise: what ends alike has only gone another
 * way.
 */
final class Beside {
  private static final Messages MESSAGES = Messages.of("step");

  private Beside() {}

  /** A value that a variable takes; {@code life}: the how many-th of its name, as in a loop. */
  private record Taken(int step, int life, List<Double> numbers) {
    boolean isAs(Taken wanted) {
      return Stations.agree(numbers, wanted.numbers);
    }
  }

  /** {@code known}: the step at which it is known, as a value that is missing is at the end. */
  private record Difference(Film.Mark mark, int known) {}

  /** A mark for the first step at which a variable is otherwise. */
  static Optional<Film.Mark> mark(Film own, Film other) {
    if (!Stream.of(own, other).allMatch(film -> film.cut() == 0 && !film.steps().isEmpty())) {
      return Optional.empty();
    }
    Map<String, List<Taken>> mine = taken(own);
    Map<String, List<Taken>> wanted = taken(other);
    return !begin(mine).equals(begin(wanted)) ? Optional.empty() : mine.keySet().stream()
        .filter(name -> wanted.containsKey(name) && !isCounter(name, own))
        .flatMap(name -> difference(own, name, mine.get(name), wanted.get(name)).stream())
        .min(Comparator.comparingInt(Difference::known))
        .map(Difference::mark);
  }

  /** Whether a loop's head has it: such a variable has its values from there. */
  private static boolean isCounter(String name, Film film) {
    Pattern head = Pattern.compile("\\bfor\\s*\\([^;:]*\\b" + Pattern.quote(name) + "\\s*[=:]");
    return film.sources().stream().anyMatch(source -> head.matcher(source.text()).find());
  }

  /** The parameters. */
  private static Map<String, List<Double>> begin(Map<String, List<Taken>> taken) {
    Map<String, List<Double>> begin = new LinkedHashMap<>();
    taken.forEach((name, values) -> {
      if (values.get(0).step == 0) {
        begin.put(name, values.get(0).numbers);
      }
    });
    return begin;
  }

  private static Map<String, List<Taken>> taken(Film film) {
    Map<String, List<Taken>> taken = new LinkedHashMap<>();
    Map<String, List<Double>> alive = new LinkedHashMap<>();
    Scene scene = film.scene(0);
    Call call = film.steps().get(0).call();
    for (int i = 0; i < film.steps().size(); i++) {
      if (i > 0) {
        scene.play(film.steps().get(i));
      }
      if (i > 0 && film.steps().get(i).changes().isEmpty()) {
        continue;
      }
      Map<String, Object> values = scene.values(call);
      alive.keySet().retainAll(values.keySet());
      for (Map.Entry<String, Object> variable : values.entrySet()) {
        List<Double> numbers = Stations.numbers(variable.getValue(), scene);
        List<Double> before = alive.get(variable.getKey());
        if (!numbers.isEmpty() && !numbers.equals(before)) {
          alive.put(variable.getKey(), numbers);
          List<Taken> all = taken.computeIfAbsent(variable.getKey(), name -> new ArrayList<>());
          int life = all.isEmpty() ? 0 : all.get(all.size() - 1).life + (before == null ? 1 : 0);
          all.add(new Taken(i, life, numbers));
        }
      }
    }
    return taken;
  }

  private static Optional<Difference> difference(
      Film own, String name, List<Taken> mine, List<Taken> wanted) {
    if (!isApart(mine, wanted)) {
      return Optional.empty();
    }
    int size = mine.get(0).numbers.size();
    int both = Math.min(mine.size(), wanted.size());
    int at = IntStream.range(0, both)
        .filter(j -> !mine.get(j).isAs(wanted.get(j)) || life(mine, j) != life(wanted, j))
        .findFirst().orElse(both);
    boolean less = life(mine, at) > life(wanted, at);
    boolean more = life(mine, at) < life(wanted, at);
    Taken here = mine.get(less ? at - 1 : at);
    Taken there = wanted.get(more ? at - 1 : at);
    int step = less ? own.over(here.step) : here.step;
    int known = less && at == mine.size() ? own.steps().size() : mine.get(at).step;
    String key = less ? "beside.less" : more ? "beside.more" : "beside";
    int k = IntStream.range(0, size).filter(i -> !Stations.agree(
        List.of(here.numbers.get(i)), List.of(there.numbers.get(i)))).findFirst().orElse(0);
    String number = size > 1 ? MESSAGES.get("beside.number", k + 1, name) : name;
    return Optional.of(new Difference(new Film.Mark(step, MESSAGES.get(key, number,
        Numbers.format(here.numbers.get(k)), Numbers.format(there.numbers.get(k)))),
        known));
  }

  /** Whether they can be compared, and end otherwise. */
  private static boolean isApart(List<Taken> mine, List<Taken> wanted) {
    int size = mine.get(0).numbers.size();
    boolean once = mine.size() == 1 && wanted.size() == 1;
    return (once || mine.get(0).isAs(wanted.get(0)))
        && !mine.get(mine.size() - 1).isAs(wanted.get(wanted.size() - 1))
        && Stream.of(mine, wanted).flatMap(List::stream)
            .allMatch(one -> one.numbers.size() == size);
  }

  private static int life(List<Taken> values, int at) {
    return at < values.size() ? values.get(at).life : Integer.MAX_VALUE;
  }
}
