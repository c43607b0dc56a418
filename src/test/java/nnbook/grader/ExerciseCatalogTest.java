package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExerciseCatalogTest {
  private static final String STUB =
      """
      package ch01;

      /**
       * Computes z = w₁a₁ + b, with {@code b} as bias. It is one number.
       *
       * <p>Throw IllegalArgumentException when
       * the lengths differ.
       *
       * <p>★★ 5 minutes. Chapter: ch01-weighted-input.
       */
      public final class WeightedInput {
        private static final String BRACE = "{ public static int no(";

        private WeightedInput() {}

        /** A pair. */
        public record Pair(int first, int second) {}

        public static double weightedInput(
            double[] w, double[] a, double b) {
          // TODO ch01.WeightedInput: public static int no() {
          throw new UnsupportedOperationException("TODO ch01.WeightedInput");
        }

        public static int[] and(int a) throws java.io.IOException {
          return new int[] {a};
        }

        private static void hidden() {}
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void some_exercises() throws IOException {
    write("ch01/WeightedInput.java", STUB);
    write("ch01/LogicGate.java", STUB);
    write("ch01/hints.adoc", "== WeightedInput\n. a\n\n== LogicGate\n. b\n");
    write("ch02/WeightedSum.java", "not java {");
    write("ch02/Empty.java", "");
    write("ch02/notes.txt", "");
    write("images/X.java", "");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private ExerciseCatalog catalog() {
    return ExerciseCatalog.of(folder);
  }

  private static String error(org.junit.jupiter.api.function.Executable call) {
    UserError error = assertThrows(UserError.class, call);
    assertEquals(ExitCode.USAGE, error.exitCode());
    return error.getMessage();
  }

  @Test
  void exercises_come_by_chapter_in_the_order_of_their_hints() {
    assertEquals(
        List.of("ch01.WeightedInput", "ch01.LogicGate", "ch02.Empty", "ch02.WeightedSum"),
        catalog().all().stream().map(Exercise::id).toList());
    assertEquals(List.of("ch01", "ch02"), catalog().chapters());
    assertEquals(List.of(), ExerciseCatalog.of(folder.resolve("none")).all());
  }

  @Test
  void an_exercise_is_read_from_its_stub() {
    Exercise exercise = catalog().find("ch01.WeightedInput").orElseThrow();
    assertEquals(2, exercise.stars());
    assertEquals(5, exercise.minutes());
    assertEquals("ch01-weighted-input", exercise.anchor());
    assertEquals(
        "Computes z = w₁a₁ + b, with `b` as bias. It is one number.\n\n"
            + "Throw IllegalArgumentException when\nthe lengths differ.",
        exercise.task());
    assertEquals("Computes z = w₁a₁ + b, with `b` as bias.", exercise.title());
    assertEquals(
        "public record Pair(int first, int second)\n"
            + "public static double weightedInput(double[] w, double[] a, double b)\n"
            + "public static int[] and(int a) throws java.io.IOException",
        exercise.signature());
  }

  @Test
  void any_unambiguous_part_names_an_exercise() {
    for (String name :
        List.of(
            "ch01.WeightedInput",
            "weightedinput",
            "WeightedI",
            "ch01.w",
            "edin",
            "exercises/ch01/WeightedInput.java",
            "WeightedInput.java",
            "WeightedInputTest")) {
      assertEquals("ch01.WeightedInput", catalog().one(name).id(), name);
    }
    assertEquals(2, catalog().several("ch1").size());
    assertEquals(2, catalog().several("02").size());
    assertEquals(1, catalog().several("logic").size());
    assertEquals(catalog().all(), catalog().asked(List.of()));
    assertEquals(2, catalog().asked(List.of("ch01", "ch1")).size());
  }

  @Test
  void other_names_get_a_suggestion() {
    assertEquals(
        "weighted fits several exercises: ch01.WeightedInput, ch02.WeightedSum."
            + " Add a letter or the chapter.",
        error(() -> catalog().one("weighted")));
    assertEquals(
        "There is no exercise WieghtedInput. Did you mean ch01.WeightedInput?",
        error(() -> catalog().one("WieghtedInput")));
    assertEquals(
        "There is no exercise zzz. ./nnbook list shows them all.",
        error(() -> catalog().one("zzz")));
    error(() -> catalog().one(""));
    error(() -> ExerciseCatalog.of(folder.resolve("none")).one("a"));
  }

  @Test
  void hints_are_the_items_of_the_exercise_s_section() throws IOException {
    write(
        "ch01/hints.adoc",
        """
        = Hints

        == WeightedInput

        . One.
        Still one.
        . Two:
        +
        [source,java]
        ----
        . not an item
        ----
        . Three.

        == LogicGate
        . Other.
        """);
    List<String> hints = Sections.hints(catalog().find("ch01.WeightedInput").orElseThrow());
    assertEquals(3, hints.size());
    assertEquals("One.\nStill one.", hints.get(0));
    assertEquals("Three.", hints.get(2));
    assertEquals(List.of(), Sections.hints(catalog().find("ch02.Empty").orElseThrow()));
  }

  @Test
  void a_paragraph_of_a_task_is_one_line_for_those_who_wrap_it_themselves() {
    assertEquals(
        "Computes z = w₁a₁ + b, with `b` as bias. It is one number.\n"
            + "Throw IllegalArgumentException when the lengths differ.",
        catalog().one("ch01.WeightedInput").paragraphs());
  }

  @Test
  void a_mark_of_the_encoding_is_no_part_of_the_text() throws IOException {
    Path file = folder.resolve("Marked.java");
    String text = "class Marked {} // σ\n";
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.write(file, ("\uFEFF" + text).getBytes(charset));
      assertEquals(text, ExerciseCatalog.source(file), charset.name());
    }
  }
}
