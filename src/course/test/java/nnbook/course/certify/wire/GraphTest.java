package nnbook.course.certify.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.course.certify.wire.SampleExercise.Knot;
import nnbook.course.certify.wire.SampleExercise.Pair;
import nnbook.engine.activation.Identity;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GraphTest {
  private final TwoSides sides = new TwoSides();

  private Object[] copy(Object... values) throws Exception {
    return sides.toChild(sides.fromJudge(values));
  }

  @Test
  void random_values_arrive_alike_and_come_back_as_themselves() throws Exception {
    for (long seed = 1; seed <= 200; seed++) {
      Object[] values = new RandomGraph(seed).values(6);
      TwoSides fresh = new TwoSides();
      Object[] copies = fresh.toChild(fresh.fromJudge(values));
      assertEquals("", new GraphTwin().difference(values, copies), "seed " + seed);
      Object[] back = fresh.toJudge(fresh.fromChild(copies));
      for (int i = 0; i < values.length; i++) {
        if (ScalarIo.code(values[i]) < 0) {
          assertSame(identity(values[i]), identity(back[i]), "seed " + seed);
        }
      }
    }
  }

  /** Texts are values. */
  private static Object identity(Object value) {
    return value instanceof String text ? text.intern() : value;
  }

  @Test
  void values_that_the_child_has_made_arrive_alike() throws Exception {
    for (long seed = 1; seed <= 200; seed++) {
      Object[] values = new RandomGraph(seed).values(6);
      TwoSides fresh = new TwoSides();
      Object[] copies = fresh.toJudge(fresh.fromChild(values));
      assertEquals("", new GraphTwin().difference(values, copies), "seed " + seed);
    }
  }

  @Test
  void what_the_child_changes_is_changed_in_the_tests_own_objects() throws Exception {
    double[] numbers = {1, 2};
    SeededRandom random = new SeededRandom(7);
    Sequential network =
        Sequential.of(Dense.of(new double[][] {{1, 2}}, new double[1], new Identity()));
    Knot knot = new Knot("a", new ArrayList<>());
    knot.inputs.add(knot);
    Object[] all = {numbers, random, network, knot, new Pair(numbers, numbers)};
    Object[] copies = copy(all);
    ((double[]) copies[0])[1] = -0.0;
    ((SeededRandom) copies[1]).nextLong();
    Sequential copy = (Sequential) copies[2];
    copy.parameters().get(0).set(Matrix.ofRow(5, 6));
    copy.backward(copy.forward(Matrix.ofRow(1, 1)));
    ((Knot) copies[3]).grad = 3;
    ((Knot) copies[3]).inputs.add("more");
    sides.toJudge(sides.fromChild(new Object[] {copies[4]}, copies));
    assertEquals(Double.doubleToRawLongBits(-0.0), Double.doubleToRawLongBits(numbers[1]));
    SeededRandom one = new SeededRandom(7);
    one.nextLong();
    assertEquals(one.nextLong(), random.nextLong());
    assertEquals(Matrix.ofRow(5, 6), network.parameters().get(0).value());
    assertEquals(Matrix.ofRow(11, 11), network.parameters().get(0).grad());
    assertEquals(3, knot.grad);
    assertEquals(List.of(knot, "more"), knot.inputs);
  }

  @Test
  void what_has_not_changed_is_not_told_again() throws Exception {
    double[] large = new double[10_000];
    Object[] copies = copy((Object) large);
    assertEquals(10, sides.fromChild(new Object[] {copies[0]}).length, 5);
    large[3] = 1;
    sides.toChild(sides.fromJudge(new Object[] {large}));
    assertEquals(1, ((double[]) copies[0])[3]);
  }

  @Test
  void depth_is_no_limit() throws Exception {
    Knot knot = new Knot("first", List.of());
    for (int n = 0; n < 100_000; n++) {
      knot = new Knot("next", List.of(knot));
    }
    Knot copy = (Knot) copy(knot)[0];
    int depth = 0;
    while (!copy.inputs.isEmpty()) {
      copy = (Knot) copy.inputs.get(0);
      depth++;
    }
    assertEquals(100_000, depth);
  }

  @Test
  void what_is_too_large_or_unknown_is_refused_and_leaves_no_trace() throws Exception {
    Object[] unknown = {new double[1], new Pair(new StringBuilder(), null)};
    NotHandedOver refused =
        assertThrows(NotHandedOver.class, () -> sides.fromChild(unknown));
    assertEquals("java.lang.StringBuilder", refused.getMessage());
    assertEquals(
        "java.lang.Object",
        assertThrows(NotHandedOver.class, () -> sides.fromChild(new Object[] {new Object()}))
            .getMessage());
    double[] large = new double[9_000_000];
    assertThrows(NotHandedOver.class, () -> sides.fromChild(new Object[] {unknown[0], large}));
    Object[] values = {unknown[0], new int[] {4}};
    Object[] arrived = sides.toJudge(sides.fromChild(values));
    assertEquals("", new GraphTwin().difference(values, arrived));
  }

  @Test
  void texts_are_one_object_where_they_were() throws Exception {
    Object[] texts = copy("constant", new String("constant"));
    assertSame("constant", texts[0]);
    assertNotSame("constant", texts[1]);
    assertEquals(List.of("constant", "constant"), Arrays.asList(texts));
  }
}
