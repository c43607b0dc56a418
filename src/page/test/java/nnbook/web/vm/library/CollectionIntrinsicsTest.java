package nnbook.web.vm.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nnbook.web.vm.host.Native;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CollectionIntrinsicsTest {
  /** A list as it is compiled for the page. */
  private static List<Object> silent(Class<? extends RuntimeException> thrown) {
    return new AbstractList<>() {
      @Override
      public Object get(int index) {
        try {
          throw thrown.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }

      @Override
      public int size() {
        return 2;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(classes = {IndexOutOfBoundsException.class, ArrayIndexOutOfBoundsException.class})
  void a_list_says_which_index_was_wrong(Class<? extends RuntimeException> thrown) {
    Native get = Intrinsics.find("java/util/List.get(I)Ljava/lang/Object;").orElseThrow();
    assertEquals("Index 7 out of bounds for length 2", assertThrowsExactly(thrown, () ->
        get.call(new long[] {0, 7}, new Object[] {silent(thrown), null}, 0)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"java/util/List.sort(Ljava/util/Comparator;)V",
      "java/util/ArrayList.sort(Ljava/util/Comparator;)V",
      "java/util/Collections.sort(Ljava/util/List;Ljava/util/Comparator;)V",
      "java/util/Arrays.sort([Ljava/lang/Object;Ljava/util/Comparator;)V",
      "java/util/stream/Stream.sorted(Ljava/util/Comparator;)Ljava/util/stream/Stream;"})
  void equal_ones_keep_their_order_and_a_comparator_is_asked_the_same(String member)
      throws Throwable {
    String[] texts = {"bb", "c", "aaa", "a", "cc"};
    Object all = member.contains("Arrays") ? texts
        : member.contains("Stream") ? Stream.of(texts) : Arrays.asList(texts);
    List<String> asked = new ArrayList<>();
    Comparator<String> order = (a, b) -> {
      asked.add(a + b);
      return a.length() - b.length();
    };
    Object[] references = {all, order};
    Intrinsics.find(member).orElseThrow().call(new long[2], references, 0);
    assertEquals(List.of("c", "a", "bb", "cc", "aaa"),
        references[0] instanceof Stream<?> sorted ? sorted.toList() : List.of(texts));
    assertEquals(List.of("bbc", "acc", "aaaa", "aaacc", "ca", "bba", "bbcc"), asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e5", " -1.5E-300 ", "1.e+5d", "12E10f ", "0x1e5p3", "NaN", "-Infinity"})
  void what_is_a_number_on_a_jvm_is_one(String text) throws Throwable {
    Native parse =
        Intrinsics.find("java/lang/Double.parseDouble(Ljava/lang/String;)D").orElseThrow();
    long[] numbers = new long[1];
    parse.call(numbers, new Object[] {text}, 0);
    assertEquals(Double.parseDouble(text), Double.longBitsToDouble(numbers[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1.0E-300,", "1e5x", "1e5 x", "1.5E3.5", "2e1ff"})
  void what_follows_an_exponent_is_seen(String text) {
    assertTrue(CollectionIntrinsics.goesOn(text));
  }
}
