package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader with Firefox opens pages from the disk, runs a snippet and solves an exercise. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class InFirefoxTest {
  private static final Optional<Path> PROGRAM = Firefox.find(System.getenv());

  private static final String CONTROL = "\uE009";
  private static final String ENTER = "\uE006";
  private static final String FIRST = ".snippet:has(button.run)";
  private static final String STATE = ".solving .run-state";

  private static final String SOLUTION = """
      package ch01; public final class WeightedInput { \
      public static double weightedInput(double[] w, double[] a, double b) { \
      if (w.length != a.length) throw new IllegalArgumentException(); \
      double sum = 0; for (int i = 0; i < w.length; i++) sum += w[i] * a[i]; \
      return sum + b; } }""";

  @TempDir private Path profile;

  @BeforeAll
  static void complete() {
    assumeTrue(PROGRAM.isPresent(), "Firefox is not installed (on Debian: firefox-esr)");
    RealJava.site();
  }

  private static void opens(Firefox firefox, String page) {
    firefox.open(RealJava.site().resolve(page).toUri());
  }

  private static void presses(Firefox firefox, String button) {
    firefox.run("document.querySelector(" + Firefox.quoted(button) + ").click()");
  }

  @Test
  void a_snippet_runs_and_an_exercise_is_solved() throws IOException {
    try (Firefox firefox = Firefox.start(PROGRAM.orElseThrow(), profile, Map.of())) {
      opens(firefox, "ch03-layers.html");
      presses(firefox, FIRST + " button.run");
      firefox.awaitText(".run-state", "Your run: the same as in the book.");
      presses(firefox, FIRST + " button.edit");
      types(firefox, FIRST + " .cm-content", Reader.LINE);
      firefox.type(CONTROL, ENTER);
      firefox.awaitText(FIRST + " .output.live pre", "0?");

      opens(firefox, "ex-ch01-WeightedInput.html");
      presses(firefox, "button.solve");
      types(firefox, ".solving .cm-content", Reader.LINE);
      checks(firefox, SOLUTION.replace("sum + b", "sum"), "FAIL");
      String diagnosis = firefox.run("document.querySelector('.diagnosis').innerText");
      assertTrue(diagnosis.endsWith("The bias is missing: add b after the sum."), diagnosis);
      checks(firefox, SOLUTION, "PASS");
    }
  }

  /** Types {@code line} in place of what the editor has, and sees it there. */
  private static void types(Firefox firefox, String editor, String line) {
    firefox.await(editor);
    firefox.run("document.querySelector('" + editor + "').focus()");
    firefox.type(CONTROL, "a");
    firefox.type("", line);
    assertEquals(line, firefox.run("document.querySelector('" + editor + "').innerText.trim()"));
    assertEquals("0", firefox.run("`${document.querySelectorAll('dialog[open]').length}`"));
  }

  private static void checks(Firefox firefox, String text, String verdict) {
    firefox.type(CONTROL, "a");
    firefox.type("", text);
    firefox.type(CONTROL, ENTER);
    firefox.awaitText(STATE, verdict);
  }

  @Test
  void without_web_assembly_a_sentence_says_so_and_the_page_reads_as_before() throws IOException {
    Map<String, Boolean> none = Map.of("javascript.options.wasm", false);
    try (Firefox firefox = Firefox.start(PROGRAM.orElseThrow(), profile, none)) {
      opens(firefox, "ch03-layers.html");
      assertEquals("undefined", firefox.run("typeof WebAssembly"));
      presses(firefox, FIRST + " button.run");
      firefox.awaitText(".run-state", "This browser");
      assertTrue(firefox.run("document.querySelector('.output').innerText").length() > 1);
    }
  }
}
