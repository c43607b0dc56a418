package nnbook.web.vm.library;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nnbook.web.vm.host.Native;

/**
 * What loops over lists and texts put together call all the time, and what would call interpreted
 * code in another order, or from another thread, where Java leaves that open.
 */
final class CollectionIntrinsics {
  /** Twice as many are more than a browser's memory. */
  private static final int LONGEST_TEXT = 1 << 27;

  /** What no number is followed by; in a hexadecimal one, e is a digit. */
  private static final String BEHIND_EXPONENT =
      "(?s)[^xX]*[0-9.][eE][+-]?[0-9]+(?![0-9]|[dDfF]?\\s*$).*";

  private CollectionIntrinsics() {}

  static void addTo(Map<String, Native> table) {
    collections(table);
    arrays(table);
    sorts(table);
    parallels(table);
    boxes(table);
    builders(table);
  }

  @SuppressWarnings("unchecked")
  private static void collections(Map<String, Native> table) {
    table.put("java/util/Iterator.hasNext()Z", (numbers, references, at) ->
        numbers[at] = ((Iterator<?>) references[at]).hasNext() ? 1 : 0);
    table.put("java/util/Iterator.next()Ljava/lang/Object;", (numbers, references, at) ->
        references[at] = ((Iterator<?>) references[at]).next());
    table.put("java/util/List.iterator()Ljava/util/Iterator;", (numbers, references, at) ->
        references[at] = ((Collection<?>) references[at]).iterator());
    table.put("java/util/List.size()I", (numbers, references, at) ->
        numbers[at] = ((List<?>) references[at]).size());
    table.put("java/util/List.get(I)Ljava/lang/Object;", (numbers, references, at) ->
        references[at] = element((List<?>) references[at], (int) numbers[at + 1]));
    table.put("java/util/List.add(Ljava/lang/Object;)Z", (numbers, references, at) ->
        numbers[at] = ((List<Object>) references[at]).add(references[at + 1]) ? 1 : 0);
    table.put("java/util/Map.get(Ljava/lang/Object;)Ljava/lang/Object;",
        (numbers, references, at) ->
            references[at] = ((Map<?, ?>) references[at]).get(references[at + 1]));
    empty(table);
  }

  /** On a JVM there is one of each of these. */
  private static void empty(Map<String, Native> table) {
    table.put("java/util/List.of([Ljava/lang/Object;)Ljava/util/List;",
        (numbers, references, at) -> {
          Object[] all = (Object[]) references[at];
          references[at] = all.length == 0 ? List.of() : List.of(all);
        });
    List<?> none = Stream.of().toList();
    table.put("java/util/stream/Stream.toList()Ljava/util/List;", (numbers, references, at) -> {
      List<?> all = ((Stream<?>) references[at]).toList();
      references[at] = all.isEmpty() ? none : all;
    });
  }

  /** Libraries ask for the array before the elements are computed, or after it. */
  @SuppressWarnings("unchecked")
  private static void arrays(Map<String, Native> table) {
    table.put("java/util/stream/Stream.toArray(Ljava/util/function/IntFunction;)"
        + "[Ljava/lang/Object;", (numbers, references, at) -> {
          Object[] all = ((Stream<?>) references[at]).toArray();
          Object[] array = ((IntFunction<Object[]>) references[at + 1]).apply(all.length);
          for (int i = 0; i < all.length; i++) {
            array[i] = all[i];
          }
          references[at] = array;
        });
  }

  @SuppressWarnings("unchecked")
  private static void sorts(Map<String, Native> table) {
    Native list = (numbers, references, at) -> {
      List<Object> all = (List<Object>) references[at];
      Iterator<Object> sorted =
          Arrays.asList(sorted(all.toArray(), references[at + 1])).iterator();
      all.replaceAll(any -> sorted.next());
    };
    String by = "Ljava/util/Comparator;)";
    table.put("java/util/List.sort(" + by + "V", list);
    table.put("java/util/ArrayList.sort(" + by + "V", list);
    table.put("java/util/Collections.sort(Ljava/util/List;" + by + "V", list);
    table.put("java/util/Arrays.sort([Ljava/lang/Object;" + by + "V", (numbers, references, at) ->
        sorted((Object[]) references[at], references[at + 1]));
    table.put("java/util/stream/Stream.sorted(" + by + "Ljava/util/stream/Stream;",
        (numbers, references, at) -> references[at] =
            Stream.of(sorted(((Stream<?>) references[at]).toArray(), references[at + 1])));
  }

  @SuppressWarnings("unchecked")
  private static Object[] sorted(Object[] all, Object order) {
    sort(all, (Comparator<Object>) Optional.ofNullable(order).orElse(Comparator.naturalOrder()));
    return all;
  }

  /** Sorts by halves: libraries ask a comparator in an order of their own. */
  private static void sort(Object[] all, Comparator<Object> order) {
    if (all.length > 1) {
      Object[] left = Arrays.copyOf(all, all.length / 2);
      Object[] right = Arrays.copyOfRange(all, left.length, all.length);
      sort(left, order);
      sort(right, order);
      int l = 0;
      int r = 0;
      while (l + r < all.length) {
        boolean isLeft = r == right.length
            || l < left.length && order.compare(left[l], right[r]) <= 0;
        all[l + r] = isLeft ? left[l++] : right[r++];
      }
    }
  }

  /** One thread does what several would do. */
  private static void parallels(Map<String, Native> table) {
    Native same = (numbers, references, at) -> { };
    for (String kind : new String[] {"Int", "Long", "Double", "Base"}) {
      String stream = "java/util/stream/" + kind + "Stream";
      table.put(stream + ".parallel()L" + stream + ";", same);
    }
    table.put("java/util/Collection.parallelStream()Ljava/util/stream/Stream;",
        (numbers, references, at) -> references[at] = ((Collection<?>) references[at]).stream());
  }

  /**
   * Compiled for the page, a list says nothing of an index that it does not have. A JVM keeps
   * {@code List.of()} in an array, and lists of one or two in words of their own.
   */
  private static Object element(List<?> list, int index) {
    try {
      return list.get(index);
    } catch (IndexOutOfBoundsException e) {
      if (e.getMessage() != null) {
        throw e;
      }
      Class<?> type = list.getClass();
      boolean isShort = type == List.of(0).getClass() || type == List.of(0, 0).getClass();
      String words = isShort ? "Index: " + index + " Size: " + list.size()
          : "Index " + index + " out of bounds for length " + list.size();
      throw e instanceof ArrayIndexOutOfBoundsException || list == List.of()
          ? new ArrayIndexOutOfBoundsException(words) : new IndexOutOfBoundsException(words);
    }
  }

  /** Compiled for the page, the parser takes whatever follows an exponent. */
  private static double number(String text) {
    double number = Double.parseDouble(text);
    if (goesOn(text)) {
      throw new NumberFormatException("For input string: \"" + text + "\"");
    }
    return number;
  }

  static boolean goesOn(String text) {
    return (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) && text.matches(BEHIND_EXPONENT);
  }

  private static void boxes(Map<String, Native> table) {
    table.put("java/lang/Integer.valueOf(I)Ljava/lang/Integer;", (numbers, references, at) ->
        references[at] = (int) numbers[at]);
    table.put("java/lang/Integer.intValue()I", (numbers, references, at) ->
        numbers[at] = (Integer) references[at]);
    table.put("java/lang/Integer.bitCount(I)I", (numbers, references, at) ->
        numbers[at] = Integer.bitCount((int) numbers[at]));
    table.put("java/lang/Long.bitCount(J)I", (numbers, references, at) ->
        numbers[at] = Long.bitCount(numbers[at]));
    table.put("java/lang/Double.parseDouble(Ljava/lang/String;)D", (numbers, references, at) ->
        numbers[at] = Double.doubleToRawLongBits(number((String) references[at])));
    table.put("java/lang/Double.valueOf(Ljava/lang/String;)Ljava/lang/Double;",
        (numbers, references, at) -> references[at] = number((String) references[at]));
    table.put("java/lang/Double.valueOf(D)Ljava/lang/Double;", (numbers, references, at) ->
        references[at] = Double.longBitsToDouble(numbers[at]));
    table.put("java/lang/Double.doubleValue()D", (numbers, references, at) ->
        numbers[at] = Double.doubleToRawLongBits((Double) references[at]));
  }

  /** The bytes of a text that grows are not counted, so that its length is limited. */
  private static void append(StringBuilder builder, String text) {
    if (builder.length() > LONGEST_TEXT - text.length()) {
      throw new OutOfMemoryError("a text of more than " + LONGEST_TEXT + " characters");
    }
    builder.append(text);
  }

  private static void builders(Map<String, Native> table) {
    String append = "java/lang/StringBuilder.append(%s)Ljava/lang/StringBuilder;";
    for (String type : new String[] {"String", "CharSequence", "Object"}) {
      table.put(append.replace("%s", "Ljava/lang/" + type + ";"), (numbers, references, at) ->
          append((StringBuilder) references[at], String.valueOf(references[at + 1])));
    }
    table.put(append.replace("%s", "C"), (numbers, references, at) ->
        ((StringBuilder) references[at]).append((char) numbers[at + 1]));
    table.put(append.replace("%s", "I"), (numbers, references, at) ->
        ((StringBuilder) references[at]).append((int) numbers[at + 1]));
    table.put(append.replace("%s", "D"), (numbers, references, at) ->
        ((StringBuilder) references[at]).append(Double.longBitsToDouble(numbers[at + 1])));
  }
}
