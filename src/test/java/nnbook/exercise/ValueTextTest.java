package nnbook.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
    assertTrue(ValueText.of(list).length() < 10_000_000);
  }

  @Test
  void no_part_of_an_answer_is_lost() {
    Object[] nested = {new Object[] {new double[][] {{1, 2}}}};
    assertEquals("[[[[1, 2]]]]", ValueText.of(nested));
  }
}
