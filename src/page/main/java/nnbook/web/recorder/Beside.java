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
 * Where a film goes another way than the film of a solution on the same input. Variables of the
 * first call are compared whose names both have, or whose first values are alike; they hold as many
 * numbers, count no loop, and end otherwise: what ends alike has only gone another way. What begins
 * otherwise, but for its sign, is looked at only as the cause of what differs later.
 */
final class Beside {
  private static final Messages MESSAGES = Messages.of("step");

  /** So many first values make two variables the same thing under two names. */
  private static final int ALIKE = 3;

  private final Film own;
  private final Film other;
  private final Map<String, List<Taken>> mine;
  private final Map<String, List<Taken>> wanted;
  private final boolean stopped;

  private Beside(Film own, Film other) {
    this.own = own;
    this.other = other;
    mine = taken(own);
    wanted = taken(other);
    stopped = own.steps().get(own.steps().size() - 1).kind() == FilmStep.Kind.STOP;
  }

  /** A value that a variable takes; {@code life}: the how many-th of its name, as in a loop. */
  private record Taken(int step, int life, List<Double> numbers) {
    boolean isAs(Taken wanted) {
      return Stations.agree(numbers, wanted.numbers);
    }

    boolean isMinus(Taken wanted) {
      return Stations.agree(numbers, wanted.numbers.stream().map(number -> -number).toList());
    }
  }

  /** {@code known}: the step at which it is known; {@code sure}: whether it began alike. */
  private record Difference(Film.Mark mark, int known, boolean sure) {}

  /** Whether two films can be compared. */
  static boolean canCompare(Film own, Film other) {
    return Stream.of(own, other).allMatch(film -> film.cut() == 0 && !film.steps().isEmpty());
  }

  /** A mark for the first step at which a variable is otherwise. */
  static Optional<Film.Mark> mark(Film own, Film other) {
    Beside both = new Beside(own, other);
    List<Difference> all = begin(both.mine).equals(begin(both.wanted))
        ? both.mine.keySet().stream().filter(name -> !isCounter(name, own))
            .flatMap(name -> both.difference(name).stream()).toList()
        : List.of();
    return all.stream().min(Comparator.comparingInt(Difference::known))
        .filter(first -> all.stream().anyMatch(Difference::sure)).map(Difference::mark)
        .or(() -> both.stopped ? Optional.of(new Film.Mark(own.steps().size() - 1,
            MESSAGES.get("beside.stopped"))) : Optional.empty());
  }

  /** What a variable is called in the solution; empty if nothing there is like it. */
  private Optional<String> named(String name) {
    return wanted.containsKey(name) ? Optional.of(name) : wanted.keySet().stream()
        .filter(like -> !mine.containsKey(like) && !isCounter(like, other)
            && alike(mine.get(name), wanted.get(like)) >= ALIKE)
        .max(Comparator.comparingInt(like -> alike(mine.get(name), wanted.get(like))));
  }

  /** How many first values are alike, if they are not all the same. */
  private static int alike(List<Taken> mine, List<Taken> wanted) {
    int both = Math.min(mine.size(), wanted.size());
    int alike = IntStream.range(0, both)
        .filter(i -> !mine.get(i).isAs(wanted.get(i))).findFirst().orElse(both);
    return mine.stream().limit(alike).map(Taken::numbers).distinct().count() > 1 ? alike : 0;
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

  private Optional<Difference> difference(String name) {
    return named(name).filter(other -> isApart(mine.get(name), wanted.get(other)))
        .map(other -> difference(name, other))
        .filter(one -> !stopped || one.known < own.steps().size()); // else it came no further
  }

  private Difference difference(String name, String other) {
    List<Taken> here = mine.get(name);
    List<Taken> there = wanted.get(other);
    int both = Math.min(here.size(), there.size());
    int at = IntStream.range(0, both)
        .filter(j -> !here.get(j).isAs(there.get(j)) || life(here, j) != life(there, j))
        .findFirst().orElse(both);
    boolean less = life(here, at) > life(there, at);
    boolean more = life(here, at) < life(there, at);
    Taken is = here.get(less ? at - 1 : at);
    Taken should = there.get(more ? at - 1 : at);
    int late = less ? late(should.step) : own.steps().size();
    int ended = less && at == here.size() ? own.steps().size() : here.get(at).step;
    boolean isLate = late < ended;
    int step = isLate ? late : less ? own.over(is.step) : is.step;
    String key = isLate ? "beside.late" : less ? "beside.less" : more ? "beside.more" : "beside";
    return new Difference(new Film.Mark(step, sentence(key, name, other, is, should)),
        Math.min(late, ended), here.get(0).isAs(there.get(0))
            || Math.max(here.size(), there.size()) == 1);
  }

  private static String sentence(String key, String name, String other, Taken is, Taken should) {
    int size = is.numbers.size();
    int k = IntStream.range(0, size).filter(i -> !Stations.agree(
        List.of(is.numbers.get(i)), List.of(should.numbers.get(i)))).findFirst().orElse(0);
    return MESSAGES.get(key, size > 1 ? MESSAGES.get("beside.number", k + 1, name) : name,
        Numbers.format(is.numbers.get(k)), Numbers.format(should.numbers.get(k)),
        name.equals(other) ? MESSAGES.get("beside.it") : other);
  }

  /** The step by which a value has not come: that of one which the solution has after it. */
  private int late(int step) {
    return wanted.keySet().stream().filter(mine::containsKey).mapToInt(name -> {
      long before = wanted.get(name).stream().filter(one -> one.step <= step).count();
      return before < mine.get(name).size()
          ? mine.get(name).get((int) before).step : own.steps().size();
    }).min().orElse(own.steps().size());
  }

  /** Whether they can be compared, and end otherwise. */
  private static boolean isApart(List<Taken> mine, List<Taken> wanted) {
    int size = mine.get(0).numbers.size();
    int both = Math.min(mine.size(), wanted.size());
    boolean alone = Stream.of(mine, wanted)
        .allMatch(all -> all.get(all.size() - 1).life == all.size() - 1);
    boolean otherSign = both > 1
        && IntStream.range(0, both).allMatch(i -> mine.get(i).isMinus(wanted.get(i)));
    return (mine.get(0).isAs(wanted.get(0)) || alone && !otherSign)
        && !mine.get(mine.size() - 1).isAs(wanted.get(wanted.size() - 1))
        && Stream.of(mine, wanted).flatMap(List::stream)
            .allMatch(one -> one.numbers.size() == size);
  }

  private static int life(List<Taken> values, int at) {
    return at < values.size() ? values.get(at).life : Integer.MAX_VALUE;
  }
}
