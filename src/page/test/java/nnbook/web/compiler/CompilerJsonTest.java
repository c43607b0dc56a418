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
import nnbook.web.aot.SharedSignatures;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** What the page hears from the compiler. */
@Tag("jdk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompilerJsonTest {
  private final CompilerJson compiler = new CompilerJson(SharedSignatures.bytes());

  private static JsonNode json(String answer) {
    try {
      return new ObjectMapper().readTree(answer);
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer, e);
    }
  }

  /** Compiles a snippet of which so many parts run to their end. */
  private JsonNode run(String text, int parts) {
    JsonNode answer = json(compiler.snippet(text));
    compiler.ran(parts);
    return answer;
  }

  private boolean knows(String text) {
    return json(compiler.snippet(text)).get("ok").asBoolean();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(element -> texts.add(element.asText()));
    return texts;
  }

  @Test
  void what_git_could_not_join_is_told_once_at_its_first_mark() {
    JsonNode problems = json(compiler.unit("ch01.Sum", """
        package ch01;
        public class Sum {
        <<<<<<< HEAD
          static double of(double a, double b) { return a + b; }
        =======
          static double of(double a) { return a; }
        >>>>>>> origin/main
        }
        """, "")).get("problems");
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(3, problems.get(0).get("line").asInt());
    assertTrue(problems.get(0).get("sentence").asText().startsWith("Git has left two versions"));
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
    run("double rate = 0.5;", 1);
    run("double half(double x) { return x * rate; }", 1);
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
    run("record Point(int x) {}\nint twice(Point p) { return 2 * p.x(); }", 2);
    JsonNode answer = run("record Point(int x, int y) {}", 2);
    assertEquals(2, answer.get("pieces").size());
    assertTrue(knows("twice(new Point(1, 2))"));
    assertEquals(1, json(compiler.snippet("record Point(int x, int y) {}")).get("pieces").size());
  }

  @Test
  void a_name_is_there_once_its_piece_has_run() {
    run("int[] a = {1, 2, 3};\nimport java.util.concurrent.*;\na[3];\nint total = 6;", 2);
    assertTrue(knows("a[2]"));
    assertTrue(knows("new Semaphore(1)"));
    assertFalse(knows("total"));
    run("int[] a = {1, 2, 3};\na[2];\nint total = 6;\nint rest = total;", 3);
    assertTrue(knows("total"));
    assertFalse(knows("rest"));
  }

  /** A variable that is compiled anew is null. */
  @Test
  void a_method_that_is_declared_again_leaves_the_variables_that_it_made() {
    run("int twice(int x) { return 2 * x; }\nint four(int x) { return twice(twice(x)); }", 2);
    run("int eight = four(2);", 1);
    assertEquals(1, run("int twice(int x) { return 2 * x; }", 1).get("pieces").size());
    assertEquals(2, run("int twice(int x) { return x + x; }", 2).get("pieces").size());
  }

  @Test
  void what_was_never_run_declares_nothing() {
    JsonNode first = json(compiler.snippet("int n = 1;\nn + other"));
    assertEquals(1, first.get("pieces").size());
    assertFalse(knows("n"));
  }

  /** Else the type, which does not change, would go on with the old variable. */
  @Test
  void a_type_that_uses_what_never_came_to_run_is_declared_anew() {
    String text = "record P(int x) { int sum() { return x + total; } }\nP p = new P(1);\n"
        + "p.hashCode();\nint total = 6;";
    run(text, 2);
    assertFalse(knows("new P(1)"));
    assertFalse(knows("p"));
    JsonNode again = run(text, 4);
    assertTrue(knows("p.sum()"));
    String type = again.get("pieces").get(0).get("main").asText();
    assertEquals(List.of(type, type + "$P"), texts(again.get("pieces").get(0).get("classes")));
  }

  @Test
  void a_new_type_that_never_came_to_be_leaves_the_old_one() {
    run("record Point(int x) {}\nint twice(Point p) { return 2 * p.x(); }", 2);
    run("int n = 1 / 0;\nrecord Point(int x, int y) {}", 0);
    assertTrue(knows("twice(new Point(1))"));
    assertFalse(knows("new Point(1, 2)"));
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
