package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.engine.autodiff.Value;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ValueGraphTest {
  /** (x + y) z at (-2, 5, -4), of the course CS231n. */
  private static Value product() {
    Value x = Value.of(-2).named("x");
    Value y = Value.of(5).named("y");
    return x.plus(y).named("q").times(Value.of(-4).named("z")).named("f");
  }

  static Value micrograd() {
    Value a = Value.of(-4).named("a");
    Value b = Value.of(2).named("b");
    Value c = a.plus(b);
    Value d = a.times(b).plus(b.pow(3));
    c = c.plus(c.plus(1));
    c = c.plus(c.plus(1).plus(a.times(-1)));
    d = d.plus(d.times(2).plus(b.plus(a).relu()));
    d = d.plus(d.times(3).plus(b.minus(a).relu()));
    Value f = c.minus(d).pow(2);
    return f.times(0.5).plus(Value.of(10).dividedBy(f)).named("g");
  }

  @Test
  void shows_operations_values_and_after_backward_gradients() {
    Value f = product();
    Drawing before = Drawing.of(ValueGraph.of(f));
    before.textsDoNotTouch();
    assertTrue(before.words().containsAll(List.of("x", "y", "z", "q: +", "f: ×", "3", "−12")));
    assertFalse(before.words().stream().anyMatch(w -> w.startsWith("grad")));
    f.backward();
    Drawing after = Drawing.of(ValueGraph.of(f));
    after.textsDoNotTouch();
    assertEquals(2, after.words().stream().filter("grad −4"::equals).count() - 1);
    assertTrue(after.words().containsAll(List.of("grad 3", "grad 1")));
    assertEquals(5, after.all("rect").size());
  }

  @Test
  void a_picture_does_not_change_when_gradients_do() {
    Value f = product();
    ValueGraph graph = ValueGraph.of(f);
    String svg = graph.svg();
    f.backward();
    assertEquals(svg, graph.svg());
  }

  @Test
  void slopes_stand_at_the_arrows() {
    Drawing drawing = Drawing.of(ValueGraph.of(product()).slopes());
    drawing.textsDoNotTouch();
    assertEquals(2, drawing.words().stream().filter("1"::equals).count());
    assertEquals(2, drawing.words().stream().filter("3"::equals).count(), "q and df/dz");
  }

  @Test
  void a_value_that_is_used_twice_has_two_arrows() {
    Value x = Value.of(3).named("x");
    Drawing drawing = Drawing.of(ValueGraph.of(x.times(x)));
    long heads = drawing.all("path").stream()
        .filter(p -> p.getAttribute("d").endsWith("l-9 -4v8z")).map(p -> p.getAttribute("d"))
        .distinct().count();
    assertEquals(2, heads);
  }

  @Test
  void boxes_do_not_cover_each_other_and_texts_do_not_touch() {
    for (int seed = 0; seed < 30; seed++) {
      Value y = random(new SeededRandom(seed));
      y.backward();
      Drawing drawing = Drawing.of(ValueGraph.of(y).slopes());
      drawing.textsDoNotTouch();
    }
    Value g = micrograd();
    g.backward();
    Drawing drawing = Drawing.of(ValueGraph.of(g).slopes());
    drawing.textsDoNotTouch();
    assertTrue(drawing.words().containsAll(List.of("grad 138.8", "grad 645.6", "g: +", "( )3")));
  }

  private static Value random(SeededRandom random) {
    Value[] v = new Value[20];
    for (int n = 0; n < v.length; n++) {
      Value a = n < 3 ? null : v[random.nextInt(n)];
      v[n] = switch (n < 3 ? 0 : 1 + random.nextInt(4)) {
        case 0 -> Value.of(random.nextGaussian() * 1e-7).named("input" + n);
        case 1 -> a.plus(v[n - 1]);
        case 2 -> a.times(v[n - 1]).named("long name");
        case 3 -> v[n - 1].tanh();
        default -> v[n - 1].minus(a).pow(2);
      };
    }
    return v[19];
  }

  @Test
  void a_single_value_is_a_box() {
    Drawing drawing = Drawing.of(ValueGraph.of(Value.of(2)).caption("One.").describe("A box."));
    assertEquals(List.of("2"), drawing.words());
  }

  @Test
  void refuses_what_nobody_could_read() {
    Value y = Value.of(1);
    for (int n = 0; n < 100_000; n++) {
      y = y.plus(1);
    }
    Value large = y;
    assertEquals("ValueGraph.of: the graph must have at most 60 values, was larger",
        assertThrows(IllegalArgumentException.class, () -> ValueGraph.of(large)).getMessage());
  }
}
