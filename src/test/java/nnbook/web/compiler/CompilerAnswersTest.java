package nnbook.web.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nnbook.web.build.SharedSignatures;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** What the page hears from the compiler. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompilerAnswersTest {
  private final CompilerAnswers compiler = new CompilerAnswers(SharedSignatures.bytes());

  private static JsonNode json(String answer) {
    try {
      return new ObjectMapper().readTree(answer);
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer, e);
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(element -> texts.add(element.asText()));
    return texts;
  }

  @Test
  void a_file_becomes_its_classes() {
    JsonNode answer = json(compiler.unit("ch01.Sum", """
        package ch01;
        public class Sum {
          record Pair(double left, double right) {}
          static double of(double a, double b) { return new Pair(a, b).left() + b; }
        }
        """, ""));
    assertTrue(answer.get("ok").asBoolean(), answer.toString());
    assertEquals(List.of("ch01/Sum", "ch01/Sum$Pair"), texts(answer.get("classes")));
    assertEquals("ch01/Sum", new ClassReader(compiler.bytes("ch01/Sum")).getClassName());
  }

  @Test
  void a_problem_has_a_place_and_a_sentence() {
    JsonNode answer = json(compiler.unit("ch01.Sum", """
        package ch01;
        public class Sum {
          static int of(double a) {
            return a;
          }
        }
        """, ""));
    JsonNode problem = answer.get("problems").get(0);
    assertEquals(4, problem.get("line").asInt());
    assertEquals(5, problem.get("column").asInt());
    assertEquals(14, problem.get("endColumn").asInt());
    String sentence = problem.get("sentence").asText();
    assertTrue(sentence.startsWith("This value has the type double"), sentence);
    assertTrue(answer.get("classes").isEmpty());
  }

  @Test
  void what_the_graded_test_calls_has_to_be_there() {
    String test = "member\tsum\t(int, int)\tint\n";
    JsonNode answer = json(compiler.unit("ch01.Sum", """
        package ch01;

        final class Sum {
          static int total(int a, int b) {
            return a + b;
          }
        }
        """, test));
    assertFalse(answer.get("ok").asBoolean());
    assertEquals("The tests call sum(int, int); your class has total(int, int). Rename it back.",
        answer.get("problems").get(0).get("sentence").asText());
    assertEquals(4, answer.get("problems").get(0).get("line").asInt());
  }

  @Test
  void snippets_build_on_one_another_until_all_is_forgotten() {
    compiler.snippet("double rate = 0.5;");
    compiler.snippet("double half(double x) { return x * rate; }");
    JsonNode third = json(compiler.snippet("var y = half(3);\ny"));
    assertEquals(2, third.get("pieces").size());
    assertTrue(third.get("pieces").get(1).get("echo").asBoolean());
    String main = third.get("pieces").get(1).get("main").asText();
    assertEquals(main, new ClassReader(compiler.bytes(main)).getClassName());
    compiler.reset();
    JsonNode lost = json(compiler.snippet("1 + 1;\nhalf(3)"));
    assertEquals(1, lost.get("pieces").size());
    assertEquals(2, lost.get("problems").get(0).get("line").asInt());
    assertEquals(1, lost.get("problems").get(0).get("column").asInt());
    assertEquals(5, lost.get("problems").get(0).get("endColumn").asInt());
  }

  @Test
  void what_was_compiled_against_a_type_is_compiled_anew_with_a_new_type() {
    compiler.snippet("record Point(int x) {}\nint twice(Point p) { return 2 * p.x(); }");
    JsonNode answer = json(compiler.snippet("record Point(int x, int y) {}"));
    assertEquals(2, answer.get("pieces").size());
    assertTrue(json(compiler.snippet("twice(new Point(1, 2))")).get("ok").asBoolean());
    assertEquals(1, json(compiler.snippet("record Point(int x, int y) {}")).get("pieces").size());
  }

  @Test
  void a_class_that_is_not_there_is_named() {
    compiler.snippet("int x = 1;");
    String message =
        assertThrows(IllegalArgumentException.class, () -> compiler.bytes("snippet/No"))
            .getMessage();
    assertTrue(message.contains("snippet/No"), message);
  }
}
