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

  /** A value that a variable takes at a step. */
  private record Taken(int step, List<Double> numbers) {
    boolean isAs(Taken wanted) {
      return Stations.agree(numbers, wanted.numbers);
    }
  }

  /** {@code isEnd}: whether a value is missing, which other differences may have led to. */
  private record Difference(Film.Mark mark, boolean isEnd) {}

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
        .min(Comparator.comparing(Difference::isEnd).thenComparing(one -> one.mark.step()))
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
        if (!numbers.isEmpty() && !numbers.equals(alive.put(variable.getKey(), numbers))) {
          taken.computeIfAbsent(variable.getKey(), name -> new ArrayList<>())
              .add(new Taken(i, numbers));
        }
      }
    }
    return taken;
  }

  private static Optional<Difference> difference(
      Film own, String name, List<Taken> mine, List<Taken> wanted) {
    Taken end = mine.get(mine.size() - 1);
    Taken wantedEnd = wanted.get(wanted.size() - 1);
    int size = end.numbers.size();
    boolean once = mine.size() == 1 && wanted.size() == 1;
    boolean apart = (once || mine.get(0).isAs(wanted.get(0))) && !end.isAs(wantedEnd)
        && Stream.of(mine, wanted).flatMap(List::stream)
            .allMatch(one -> one.numbers.size() == size);
    if (!apart) {
      return Optional.empty();
    }
    int both = Math.min(mine.size(), wanted.size());
    int at = IntStream.range(0, both).filter(j -> !mine.get(j).isAs(wanted.get(j))).findFirst()
        .orElse(both);
    String key = at < both ? "beside" : at < mine.size() ? "beside.more" : "beside.less";
    Taken here = mine.get(Math.min(at, mine.size() - 1));
    Taken there = wanted.get(Math.min(at, wanted.size() - 1));
    int step = at < mine.size() ? here.step : own.over(here.step);
    int k = IntStream.range(0, size).filter(i -> !Stations.agree(
        List.of(here.numbers.get(i)), List.of(there.numbers.get(i)))).findFirst().orElse(0);
    String number = size > 1 ? MESSAGES.get("beside.number", k + 1, name) : name;
    return Optional.of(new Difference(new Film.Mark(step, MESSAGES.get(key, number,
        Numbers.format(here.numbers.get(k)), Numbers.format(there.numbers.get(k)))),
        at >= mine.size()));
  }
}
