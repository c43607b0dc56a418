package nnbook.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import org.junit.jupiter.api.Test;

class ValueTextTest {
  @Test
  void a_list_that_holds_itself_comes_to_an_end() {
    List<Object> list = new ArrayList<>();
    list.add(1);
    list.add(list);
    assertEquals("[1, [1, [1, [1, [1, [1, …]]]]]]", ValueText.of(list).replaceAll("\\s+", " "));
    for (int i = 0; i < 7; i++) {
      list.add(list);
    }
    assertTrue(ValueText.of(list).length() < 10_100);
  }

  @Test
  void an_input_that_is_not_long_is_shown_whole() {
    double[] losses = new double[16];
    assertEquals("[" + "0, ".repeat(15) + "0]", ValueText.input(losses));
    assertEquals("[" + "0, ".repeat(8) + "… 8 more]", ValueText.of(losses));
    assertTrue(ValueText.input(new double[7][3]).matches("(?s).*(\\[0, 0, 0][,\\]]\\s*){7}"));
    assertTrue(ValueText.input(new double[1000]).endsWith("… 992 more]"));
  }

  @Test
  void a_network_stands_on_a_line() {
    Sequential network = Sequential.of(
        Dense.of(new double[4][3], new double[4], new Tanh()),
        Dense.of(new double[2][4], new double[2], new Identity()));
    assertEquals("[Dense(3 -> 4, Tanh), Dense(4 -> 2, Identity)]", ValueText.of(network));
  }

  @Test
  void no_part_of_an_answer_is_lost() {
    Object[] nested = {new Object[] {new double[][] {{1, 2}}}};
    assertEquals("[[[[1, 2]]]]", ValueText.of(nested));
  }
}
