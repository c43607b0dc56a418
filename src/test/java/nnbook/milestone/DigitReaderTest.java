package nnbook.milestone;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.milestone.DigitReader.Reading;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DigitReaderTest {
  private static final Path SOLUTIONS =
      Path.of(System.getProperty("nnbook.home", ".")).resolve("solutions");

  private static String solution(String id) throws IOException {
    return Files.readString(SOLUTIONS.resolve(id.replace('.', '/') + ".java"));
  }

  private static Map<String, String> solutions() throws IOException {
    Map<String, String> own = new TreeMap<>();
    for (String id : DigitReader.EXERCISES) {
      own.put(id, solution(id));
    }
    return own;
  }

  private static Map<String, String> changed(String id, String from, String to)
      throws IOException {
    Map<String, String> own = solutions();
    String text = own.get(id).replace(from, to);
    assertTrue(!text.equals(own.get(id)), from);
    own.put(id, text);
    return own;
  }

  @Test
  void the_engine_alone_reads_digits() {
    Reading reading = DigitReader.read(Map.of(), DigitReader.EPOCHS);
    assertEquals(360, reading.tested());
    assertEquals(1437, reading.trained());
    assertEquals(345, reading.right(), 7, "right, of which chapter 7 says about 345");
    assertTrue(
        reading.misread().stream().allMatch(m -> m.digit() != m.said() && m.image() % 5 == 0));
  }

  @Test
  void the_readers_own_parts_learn_as_the_engine_does() throws IOException {
    Map<String, String> own = solutions();
    double[] losses = DigitReader.read(own, 3).losses();
    for (String id : new String[] {Parts.BACKPROP, Parts.ADAM_STEP}) {
      Map<String, String> others = new TreeMap<>(own);
      others.remove(id);
      assertArrayEquals(losses, DigitReader.read(others, 3).losses(), 1e-9, id);
    }
    assertTrue(losses[2] < losses[0] / 2, losses[0] + " to " + losses[2]);
  }

  @Test
  void each_part_is_really_used() throws IOException {
    double[] losses = DigitReader.read(solutions(), 1).losses();
    for (Map<String, String> other : List.of(
        changed(Parts.BACKPROP, "a.minus(y).scale(1.0 / x.rows())", "a.minus(y).scale(0)"),
        changed(Parts.TRAINING_LOOP, "random.shuffle(order);", ""),
        changed(Parts.ADAM_STEP, "return new State(w,", "return new State(state.w(),"))) {
      double loss = DigitReader.read(other, 1).losses()[0];
      assertTrue(Math.abs(loss - losses[0]) > 1e-6, loss + " and " + losses[0]);
    }
  }

  @Test
  void code_that_stops_is_told_with_its_name() throws IOException {
    for (String broken : List.of("throw new IllegalStateException(\"no\");", "return null;")) {
      Map<String, String> own = changed(Parts.BACKPROP, "List<Matrix> received =",
          "if (x.rows() > 1) { " + broken + " } List<Matrix> received =");
      UserError error = assertThrows(UserError.class, () -> DigitReader.read(own, 1));
      assertTrue(error.getMessage().contains("ch06.Backprop"), error.getMessage());
      assertTrue(error.getMessage().contains("./nnbook check"), error.getMessage());
    }
    Map<String, String> none = Map.of(Parts.ADAM_STEP, "package ch09; class");
    assertThrows(UserError.class, () -> DigitReader.read(none, 1));
  }
}
