package nnbook.web.vm.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas, method references, streams, interfaces of Java implemented here. */
public final class Functions {
  private Functions() {}

  @FunctionalInterface
  interface Activation {
    double apply(double x);

    default Activation twice() {
      return x -> apply(apply(x));
    }

    static Activation constant(double c) {
      return x -> c;
    }
  }

  interface Named extends DoubleUnaryOperator {
    default String label() {
      return "f(1)=" + applyAsDouble(1);
    }
  }

  static double square(double x) {
    return x * x;
  }

  record Person(String name, int age) {}

  static String ownInterface() {
    Activation relu = x -> x > 0 ? x : 0;
    Activation plus = x -> x + 1;
    return relu.apply(-2) + " " + plus.twice().apply(1) + Activation.constant(3).apply(0)
        + plus.twice().twice().apply(0);
  }

  static String ownInterfaceOfJava() {
    Named named = x -> x * 7;
    return named.label() + DoubleStream.of(1, 2).map(named).sum()
        + named.andThen(x -> x + 1).applyAsDouble(1);
  }

  static String captures() {
    int i = 1;
    long l = 2;
    double d = 3.5;
    String s = "s";
    boolean b = true;
    char c = 'c';
    Supplier<String> all = () -> i + " " + l + " " + d + s + b + c;
    return all.get();
  }

  static String references() {
    DoubleUnaryOperator f = Functions::square;
    Function<String, Integer> length = String::length;
    ToIntFunction<String> parse = Integer::parseInt;
    Supplier<List<String>> make = ArrayList::new;
    Function<String, Person> person = name -> new Person(name, 1);
    BiFunction<String, Integer, Person> both = Person::new;
    IntFunction<int[]> array = int[]::new;
    String text = "bound";
    Supplier<Integer> bound = text::length;
    DoubleBinaryOperator max = Math::max;
    IntToDoubleFunction root = Math::sqrt;
    Function<Integer, String> string = String::valueOf;
    List<String> list = make.get();
    list.add("x");
    return f.applyAsDouble(3) + " " + length.apply("abc") + parse.applyAsInt("12") + list
        + person.apply("n") + both.apply("m", 2) + array.apply(3).length + bound.get()
        + max.applyAsDouble(1, 2) + root.applyAsDouble(16) + string.apply(5);
  }

  static String defaults() {
    Function<Integer, Integer> f = x -> x + 1;
    Function<Integer, Integer> g = f.andThen(x -> x * 2).compose(x -> x - 3);
    Predicate<String> empty = String::isEmpty;
    Comparator<Person> byAge = Comparator.comparing(Person::age);
    List<Person> people = new ArrayList<>(List.of(new Person("b", 2), new Person("a", 2),
        new Person("c", 1)));
    people.sort(byAge.reversed().thenComparing(Person::name));
    IntPredicate even = n -> n % 2 == 0;
    return g.apply(10) + " " + empty.negate().test("") + people + even.negate().and(n -> n > 2)
        .test(5) + Function.<Integer>identity().apply(4) + BinaryOperator.minBy(byAge)
        .apply(people.get(0), people.get(2));
  }

  static String streams() {
    List<Integer> squares = IntStream.rangeClosed(1, 5).map(x -> x * x).boxed()
        .collect(Collectors.toList());
    String joined = Stream.of("c", "a", "b").sorted().map(String::toUpperCase)
        .collect(Collectors.joining(",", "<", ">"));
    double total = Arrays.stream(new double[] {1, 2, 3}).map(x -> x / 2).sum();
    Map<Boolean, List<Integer>> parts = squares.stream()
        .collect(Collectors.partitioningBy(x -> x % 2 == 0));
    Map<Integer, Long> groups = new TreeMap<>(Stream.of("a", "bb", "cc", "d")
        .collect(Collectors.groupingBy(String::length, Collectors.counting())));
    Optional<Integer> first = squares.stream().filter(x -> x > 10).findFirst();
    int reduced = squares.stream().reduce(0, Integer::sum);
    int[] array = squares.stream().mapToInt(Integer::intValue).toArray();
    return squares + joined + total + parts + groups + first.get() + reduced
        + Arrays.toString(array) + squares.stream().anyMatch(x -> x == 9)
        + Stream.iterate(1, x -> x * 2).limit(5).toList();
  }

  static String collections() {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : "to be or not to be".split(" ")) {
      counts.merge(word, 1, Integer::sum);
    }
    Map<Integer, List<String>> byLength = new HashMap<>();
    counts.forEach((word, n) -> byLength.computeIfAbsent(n, k -> new ArrayList<>()).add(word));
    List<Integer> list = new ArrayList<>(List.of(5, 3, 8));
    list.removeIf(x -> x > 6);
    list.replaceAll(x -> x * 10);
    list.sort(null);
    UnaryOperator<String> up = String::toUpperCase;
    return counts + "" + byLength + list + up.apply("up");
  }

  static String exceptionsThroughStreams() {
    try {
      return "" + Stream.of(1, 0).map(x -> 10 / x).toList();
    } catch (ArithmeticException e) {
      return "caught " + e.getMessage();
    }
  }

  static String exceptionFromStream() {
    return "" + IntStream.range(0, 3).map(i -> new int[2][i].length / (2 - i)).sum();
  }

  static String comparators() {
    String[] words = {"pear", "fig", "apple"};
    Arrays.sort(words, (a, b) -> a.length() - b.length());
    Integer[] numbers = {3, 1, 2};
    Arrays.sort(numbers, Comparator.reverseOrder());
    Person[] people = {new Person("z", 1), new Person("y", 1)};
    Arrays.sort(people, Comparator.comparingInt(Person::age).thenComparing(Person::name));
    return Arrays.toString(words) + Arrays.toString(numbers) + Arrays.toString(people);
  }

  static String currying() {
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    Runnable[] runs = new Runnable[3];
    int[] total = {0};
    for (int i = 0; i < runs.length; i++) {
      int n = i;
      runs[i] = () -> total[0] += n * add.apply(n).apply(1);
    }
    for (Runnable run : runs) {
      run.run();
    }
    return "" + total[0];
  }

  static String recursionByLambda() {
    Map<Integer, Long> memo = new HashMap<>();
    return "" + fib(50, memo) + Recursive.FACTORIAL.apply(10L);
  }

  static final class Recursive {
    static final Function<Long, Long> FACTORIAL =
        n -> n < 2 ? 1 : n * Recursive.FACTORIAL.apply(n - 1);
  }

  private static long fib(int n, Map<Integer, Long> memo) {
    Long known = memo.get(n);
    if (known != null) {
      return known;
    }
    long value = n < 2 ? n : fib(n - 1, memo) + fib(n - 2, memo);
    memo.put(n, value);
    return value;
  }

  static String anonymousComparator() {
    List<String> list = new ArrayList<>(List.of("bb", "a", "ccc"));
    list.sort(new Comparator<String>() {
      @Override
      public int compare(String a, String b) {
        return b.length() - a.length();
      }
    });
    Comparator<String> own = new Comparator<>() {
      @Override
      public int compare(String a, String b) {
        return a.compareTo(b);
      }
    };
    list.sort(own.reversed());
    return list + "" + own.compare("a", "b");
  }

  static String nullReceiver() {
    Supplier<String> none = null;
    return none.get();
  }
}
