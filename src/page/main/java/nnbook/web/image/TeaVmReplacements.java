package nnbook.web.image;

import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nnbook.plot.Figure;
import nnbook.web.vm.library.Fdlibm;

/**
 * Methods that take the place of others in the page, because TeaVM lacks what those need or does it
 * otherwise than the JVM: the build swaps them.
 */
final class TeaVmReplacements {
  /** A page has one thread. */
  private static boolean before;

  private TeaVmReplacements() {}

  /** For {@code Values.components}: there are fields in the page, but no record components. */
  static Map<String, Object> components(Object record) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (Field field : record.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        try {
          parts.put(field.getName(), field.get(record));
        } catch (IllegalAccessException e) {
          parts.put(field.getName(), "?");
        }
      }
    }
    return parts;
  }

  /** For {@code Traces.text}: the figures of snippets that a reader runs are pictures. */
  static String noTraces(List<?> plots) {
    return "";
  }

  /** For {@code Figure.show}: there is no other window. */
  static void show(Figure figure) {
    System.out.println(figure.caption());
  }

  /** For {@code DoubleStream.sum}: compensated as the JVM does it. */
  static double sum(DoubleStream numbers) {
    double[] total = new double[3]; // sum, what it lacks, sum without compensation
    numbers.forEach(x -> add(total, x));
    double sum = total[0] - total[1];
    return Double.isNaN(sum) && Double.isInfinite(total[2]) ? total[2] : sum;
  }

  /** For {@code DoubleStream.average}. */
  static OptionalDouble average(DoubleStream numbers) {
    double[] all = numbers.toArray();
    return all.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sum(DoubleStream.of(all)) / all.length);
  }

  /** For {@code DoubleStream.summaryStatistics}. */
  static DoubleSummaryStatistics summary(DoubleStream numbers) {
    double[] all = numbers.toArray();
    DoubleSummaryStatistics simple = new DoubleSummaryStatistics();
    for (double x : all) {
      simple.accept(x);
    }
    return new DoubleSummaryStatistics(
        all.length, simple.getMin(), simple.getMax(), sum(DoubleStream.of(all)));
  }

  /** For {@code ByteBuffer.toString}. */
  static String text(ByteBuffer bytes) {
    return "java.nio.HeapByteBuffer[pos=" + bytes.position() + " lim=" + bytes.limit()
        + " cap=" + bytes.capacity() + "]";
  }

  /** For {@code DoubleSummaryStatistics.toString}, as for the others. */
  static String text(DoubleSummaryStatistics all) {
    return format("DoubleSummaryStatistics{count=%d, sum=%f, min=%f, average=%f, max=%f}",
        all.getCount(), all.getSum(), all.getMin(), all.getAverage(), all.getMax());
  }

  /** For {@code IntSummaryStatistics.toString}. */
  static String text(IntSummaryStatistics all) {
    return format("IntSummaryStatistics{count=%d, sum=%d, min=%d, average=%f, max=%d}",
        all.getCount(), all.getSum(), all.getMin(), all.getAverage(), all.getMax());
  }

  /** For {@code LongSummaryStatistics.toString}. */
  static String text(LongSummaryStatistics all) {
    return format("LongSummaryStatistics{count=%d, sum=%d, min=%d, average=%f, max=%d}",
        all.getCount(), all.getSum(), all.getMin(), all.getAverage(), all.getMax());
  }

  /** For {@code IntStream.distinct}, as for the others: one set, also behind a flatMap. */
  static IntStream distinct(IntStream numbers) {
    Set<Integer> seen = new HashSet<>();
    return numbers.filter(seen::add);
  }

  /** For {@code LongStream.distinct}. */
  static LongStream distinct(LongStream numbers) {
    Set<Long> seen = new HashSet<>();
    return numbers.filter(seen::add);
  }

  /** For {@code DoubleStream.distinct}. */
  static DoubleStream distinct(DoubleStream numbers) {
    Set<Double> seen = new HashSet<>();
    return numbers.filter(seen::add);
  }

  /** For {@code Stream.distinct}. */
  static <T> Stream<T> distinct(Stream<T> values) {
    Set<T> seen = new HashSet<>();
    return values.filter(seen::add);
  }

  /**
   * For what a regular expression asks of a class of characters: whether it has halves of
   * surrogates, or characters that need two. TeaVM thinks so of all classes, and then calls itself
   * for each character that {@code [ab]*} matches, until the stack of the page is full. So a class
   * matches one {@code char}.
   */
  static boolean no(Object characters) {
    return false;
  }

  /** TeaVM counts the sign as a digit, and with it the zeros behind the point. */
  static int precision(BigDecimal number) {
    return number.unscaledValue().abs().toString().length();
  }

  /** For {@code RandomGenerator.nextInt}: half of the next whole number. */
  static int nextInt(RandomGenerator random) {
    return (int) (random.nextLong() >>> Integer.SIZE);
  }

  /** The algorithm that the documentation of {@code Random} gives; TeaVM has another one. */
  static int nextInt(RandomGenerator random, int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive");
    }
    int bits = random.nextInt() >>> 1;
    if ((bound & -bound) == bound) {
      return (int) (bound * (long) bits >> 31);
    }
    while (bits - bits % bound + (bound - 1) < 0) {
      bits = random.nextInt() >>> 1;
    }
    return bits % bound;
  }

  /** The same from another number than 0; as on a JVM, that is another algorithm. */
  static int nextInt(RandomGenerator random, int origin, int bound) {
    if (origin >= bound) {
      throw new IllegalArgumentException("bound must be greater than origin");
    }
    int range = bound - origin;
    int bits = random.nextInt();
    if ((range & -range) == range) {
      return (bits & range - 1) + origin;
    }
    if (range < 0) { // too large for an int
      while (bits < origin || bits >= bound) {
        bits = random.nextInt();
      }
      return bits;
    }
    bits >>>= 1;
    while (bits - bits % range + (range - 1) < 0) {
      bits = random.nextInt() >>> 1;
    }
    return bits % range + origin;
  }

  /** For what {@code Random.nextGaussian} asks: two numbers, by the logarithm of a JVM. */
  static double[] pairGaussian(DoubleSupplier random) {
    double x;
    double y;
    double square;
    do {
      x = 2 * random.getAsDouble() - 1;
      y = 2 * random.getAsDouble() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    double factor = Math.sqrt(-2 * Fdlibm.log(square) / square);
    return new double[] {x * factor, y * factor};
  }

  /** For what {@code HashMap} asks a key: the upper half of its hash is mixed into the lower. */
  static int hash(Object key) {
    int hash = key == null ? 0 : key.hashCode();
    return hash ^ hash >>> Short.SIZE;
  }

  /** For {@code HashMap.merge}, when there is room. */
  static Object merge(
      Map<Object, Object> map, Object key, Object value,
      BiFunction<Object, Object, Object> function) {
    Object old = map.get(key);
    return put(map, key, old, old == null ? value : function.apply(old, value));
  }

  /** For {@code HashMap.compute}, when there is room. */
  static Object compute(
      Map<Object, Object> map, Object key, BiFunction<Object, Object, Object> function) {
    Object old = map.get(key);
    return put(map, key, old, function.apply(key, old));
  }

  /** For {@code HashMap.computeIfAbsent}, when there is room. */
  static Object computeIfAbsent(
      Map<Object, Object> map, Object key, Function<Object, Object> function) {
    Object old = map.get(key);
    Object value = old == null ? function.apply(key) : old;
    return value == null ? null : put(map, key, old, value);
  }

  private static Object put(Map<Object, Object> map, Object key, Object old, Object value) {
    if (value == null) {
      map.remove(key);
      return null;
    }
    before = old == null;
    map.put(key, value);
    before = false;
    return value;
  }

  /** Whether what is new in a {@code HashMap} comes before the others of its place. */
  static boolean isBefore() {
    return before;
  }

  /** For how many there is room in one: such a one grows when the next of them comes. */
  static int threshold(int own) {
    return before ? Integer.MAX_VALUE : own;
  }

  /** For how many a new {@code HashMap} has room that takes in so many. */
  static int room(int size) {
    return size == 0 ? Short.SIZE : (int) (size / 0.75f + 1);
  }

  private static void add(double[] total, double x) {
    double more = x - total[1];
    double sum = total[0] + more;
    total[1] = (sum - total[0]) - more;
    total[0] = sum;
    total[2] += x;
  }

  /** For {@code String.format}. */
  static String format(String pattern, Object... arguments) {
    return format(Locale.getDefault(), pattern, arguments);
  }

  /** For {@code String.format} in a language. */
  static String format(Locale locale, String pattern, Object... arguments) {
    return new FormatText(locale).format(pattern, arguments);
  }

  /** For {@code PrintStream.format} and {@code printf}. */
  static PrintStream print(PrintStream stream, String pattern, Object... arguments) {
    stream.print(format(pattern, arguments));
    return stream;
  }

  /** For {@code PrintStream.format} and {@code printf} in a language. */
  static PrintStream print(PrintStream stream, Locale locale, String pattern, Object... arguments) {
    stream.print(format(locale, pattern, arguments));
    return stream;
  }
}
