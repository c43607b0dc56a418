package nnbook.snippet.echo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class EchoTest {
  record Point(double x, double y) {}

  record Named(String name, List<Point> points) {}

  record Loss(double value) {
    @Override
    public String toString() {
      return "loss " + value;
    }
  }

  @Test
  void numbers_alone_are_exact_and_the_same_on_every_java() {
    assertEquals("0.30000000000000004", Echo.text(0.1 + 0.2));
    assertEquals("2.0", Echo.text(2.0));
    assertEquals("0.002", Echo.text(2e-3));
    // JDK 17 prints 2.0E-322 for this one, JDK 25 prints 2.0E-322 or 1.98E-322.
    assertEquals("2e-322", Echo.text(2e-322));
    assertEquals("2e23", Echo.text(2e23));
    assertEquals("0.1", Echo.text(0.1f));
    assertEquals("-0.0", Echo.text(-0.0f));
    assertEquals("3.4028235e38", Echo.text(Float.MAX_VALUE));
    assertEquals("NaN", Echo.text(Double.NaN));
    assertEquals("7", Echo.text(7));
    assertEquals("7", Echo.text(7L));
  }

  @Test
  void words_stand_without_quotes() {
    assertEquals("text", Echo.text("text"));
    assertEquals("c", Echo.text('c'));
    assertEquals("true", Echo.text(true));
    assertEquals("null", Echo.text(null));
  }

  @Test
  void arrays_show_their_elements() {
    assertEquals("[0.1, 0.3, 2]", Echo.text(new double[] {0.1, 0.1 + 0.2, 2}));
    assertEquals("[0.1, 2.0]", Echo.text(new float[] {0.1f, 2}));
    assertEquals("[1, 2]", Echo.text(new int[] {1, 2}));
    assertEquals("[a, b]", Echo.text(new String[] {"a", "b"}));
    assertEquals("[[1, 2], [3]]", Echo.text(new int[][] {{1, 2}, {3}}));
    assertEquals("[[0.5], [0.5, 1]]", Echo.text(new double[][] {{0.5}, {0.5, 1}}));
    assertEquals("[]", Echo.text(new double[0]));
    assertEquals("[true, false]", Echo.text(new boolean[] {true, false}));
  }

  @Test
  void matrices_are_aligned_tables() {
    assertEquals("Matrix [1 x 2]\n  1  2.5", Echo.text(Matrix.ofRow(1, 2.5)));
    assertEquals("[2 x 2]\n  1   2.5\n  3  10", Echo.text(new double[][] {{1, 2.5}, {3, 10}}));
  }

  @Test
  void long_arrays_lose_whole_elements() {
    String text = Echo.text(IntStream.range(0, 1000).toArray());
    assertTrue(text.startsWith("[0, 1, 2, "), text);
    assertTrue(text.contains("48, 49, … 900 more …, 950, 951"), text);
    assertTrue(text.endsWith("998, 999]"), text);
  }

  @Test
  void collections_records_and_optionals_are_shown_with_our_numbers() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("a", 0.1);
    map.put("b", List.of(1, 2));
    assertEquals("{a=0.1, b=[1, 2]}", Echo.text(map));
    assertEquals("{1=[0.5]}", Echo.text(new TreeMap<>(Map.of(1, new double[] {0.5}))));
    assertEquals("[1.0, 2e23]", Echo.text(List.of(1.0, 2e23)));
    assertEquals(
        "Named[name=n, points=[Point[x=1.0, y=2e23]]]",
        Echo.text(new Named("n", List.of(new Point(1, 2e23)))));
    assertEquals("Optional[2e23]", Echo.text(Optional.of(2e23)));
    assertEquals("Optional.empty", Echo.text(Optional.empty()));
    assertEquals("OptionalDouble[0.5]", Echo.text(OptionalDouble.of(0.5)));
    assertEquals("x=1.0", Echo.text(Map.entry("x", 1.0)));
  }

  @Test
  void an_own_text_of_a_record_or_class_is_kept() {
    assertEquals("loss 0.5", Echo.text(new Loss(0.5)));
    assertEquals("own", Echo.text(new StringBuilder("own")));
  }

  @Test
  void addresses_are_left_out() {
    assertEquals("Object@…", Echo.text(new Object()));
    assertEquals("DoubleStream.Builder@…", Echo.text(DoubleStream.builder()));
    assertEquals("IntStream@…", Echo.text(IntStream.of(1)));
    Runnable lambda = () -> {};
    assertEquals("lambda", Echo.text(lambda));
  }

  @Test
  void a_list_that_holds_itself_ends() {
    List<Object> list = new ArrayList<>(List.of(1));
    list.add(list);
    assertEquals("[1, …]", Echo.text(list));
  }

  @Test
  void tables_are_aligned_and_shortened() {
    Table small =
        Table.create(
            IntColumn.create("n", 1, 20),
            StringColumn.create("name", "a", "long name"),
            DoubleColumn.create("value", 0.1 + 0.2, 100));
    assertEquals(
        """
         n  name       value
         1  a            0.3
        20  long name    100
        [2 rows x 3 columns]""",
        Echo.text(small));
    Table big = Table.create(IntColumn.indexColumn("n", 150, 0));
    String text = Echo.text(big);
    assertEquals(22, text.lines().count());
    assertTrue(text.endsWith("19\n…  [150 rows x 1 columns]"), text);
  }

  @Test
  void missing_cells_are_empty() {
    Table table =
        Table.create(
            DoubleColumn.create("v", 1.0, Double.NaN), StringColumn.create("s", "a", "b"));
    assertEquals("v  s\n1  a\n   b\n[2 rows x 2 columns]", Echo.text(table));
  }
}
