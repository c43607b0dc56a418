package nnbook.terminal.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nnbook.learner.Progress;
import nnbook.snippet.Limits;
import nnbook.snippet.SnippetSession;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.SampleHome;
import nnbook.snippet.chapter.Stepping;
import nnbook.terminal.quiz.Questions;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.screen.StreamScreen;
import nnbook.terminal.screen.TerminalScreen;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class ChapterWalkTest {
  private static final Path HOME = SampleHome.folder();
  private static SnippetSession session;
  @TempDir private Path state;

  @BeforeAll
  static void open() {
    session = SnippetSession.open(Limits.book().withTime(Duration.ofSeconds(30)));
  }

  @AfterAll
  static void close() {
    session.close();
  }

  /** Returns what a walk through a sample chapter shows when {@code typed} is piped in. */
  private String walk(String chapter, String typed) {
    return walk(ChapterSource.read(HOME.resolve("chapters/" + chapter), HOME), typed);
  }

  private String walk(ChapterSource source, String typed) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    byte[] input = typed.getBytes(StandardCharsets.UTF_8);
    Screen screen = new StreamScreen(new ByteArrayInputStream(input), out);
    new ChapterWalk(HOME, source, progress(), screen, session).run();
    return shown.toString(StandardCharsets.UTF_8);
  }

  private Progress progress() {
    return Progress.of(state, Assertions::fail);
  }

  private String remembered() throws IOException {
    Path file = state.resolve(".nnbook/state.properties");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void assertShows(String part, String shown) {
    assertTrue(shown.contains(part), () -> "No <" + part + "> in:\n" + shown);
  }

  @Test
  void enter_shows_the_prose_and_runs_the_snippets_to_the_end() {
    String shown = walk("ch01-first-steps.adoc", "\n\n\n\n\n\n\n");
    assertShows("FIRST STEPS\n═══════════\n\nA neuron computes z = Σᵢ wᵢ aᵢ + b, the", shown);
    assertShows("It is a sum, see chapter 2, “More”.", shown.replace("\n", " "));
    assertShows("│ double w = 0.5;\n│ double a = 0.25;\n│ w * a\nch01 1/4> \n0.125\n", shown);
    assertShows("• first item goes on\n• second `item`\n  • deeper\n", shown);
    assertShows("\n    zⱼ = Σᵢ wⱼᵢ aᵢ + bⱼ\n", shown);
    assertShows("│ static int twice(int x) {\n│   return 2 * x;\n│ }\n", shown);
    assertShows("┃ Predict: What is printed?\n┃ What does this line print?\n", shown);
    assertShows("  1  1\n  2  2\nyour guess (1-2)> \n", shown);
    assertShows("IllegalArgumentException: X must be [batch x 4], was [32 x 3]", shown);
    assertShows("(the code of the figure is folded; /code shows it)\nch01 4/4> \ntrue\n", shown);
    assertShows("┃ Trap\n┃ Do not divide by zero.\n", shown);
    assertShows("Exercise ch01.WeightedInput\n", shown);
    assertShows("Term\n    what it means\n", shown);
    assertShows("This was ch01. Go on with: ./nnbook shell ch02\n", shown);
    assertTrue(shown.endsWith("ch01 (end)> \nBye.\n"));
    assertFalse(shown.contains("\u001b"), "no cursor or color codes in a pipe");
  }

  /** What is asked about steps is answered at once, and can be stepped through. */
  @Test
  void a_question_about_steps_is_answered_before_the_next_snippet() {
    ChapterSource chapter = ChapterSource.of("""
        = Sums

        [source.run,java]
        ----
        int sum = 1;
        sum += 2;
        ----

        [.predict.stepping]
        .A sum
        ====
        * 2:1 sum

        ....
        CODE
        2:1 | 1 + 2 → 3 | sum = 3
        ....
        ====

        [source.run,java]
        ----
        sum
        ----
        """.replace("CODE", Stepping.head("int sum = 1;\nsum += 2;")),
        Path.of("ch01-sums.adoc"), HOME);
    String shown = walk(chapter, "\n3\n\n/quit\n");
    int told = shown.indexOf("→ You predicted 3: right.");
    assertTrue(told > 0 && told < shown.indexOf("ch01 2/2> "), shown);
  }

  /** What a person sees who types each of these at a prompt. */
  private String typed(String... answers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PipedOutputStream keys = new PipedOutputStream();
    Terminal terminal = new ExternalTerminal(
        "test", "xterm", new PipedInputStream(keys), out, StandardCharsets.UTF_8);
    Path file = HOME.resolve("chapters/ch01-first-steps.adoc");
    CompletableFuture<Void> walk = CompletableFuture.runAsync(() ->
        new ChapterWalk(HOME, ChapterSource.read(file, HOME), progress(),
            new TerminalScreen(terminal), session).run());
    for (int i = 0; i < answers.length; i++) {
      while (!walk.isDone() && prompts(out) <= i) {
        Thread.onSpinWait(); // until the prompt is there
      }
      keys.write(answers[i].getBytes(StandardCharsets.UTF_8));
      keys.flush();
    }
    keys.close();
    walk.join();
    return AttributedString.stripAnsi(out.toString(StandardCharsets.UTF_8));
  }

  private static int prompts(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8).split("(4|[.]{3}|end[)])> ", -1).length - 1;
  }

  @Test
  void java_that_is_not_complete_can_be_dropped() throws IOException {
    for (String[] keys : new String[][] {
        {"int z = (\r", "\u0003", "2 + 2\r", "/quit\r"},
        {"int z = (\r", "\r", "\r", "2 + 2\r", "/quit\r"}}) {
      String shown = typed(keys);
      assertShows("(Dropped, as it was not complete.)", shown);
      assertShows("4\n", shown.substring(shown.lastIndexOf("2 + 2")).replace("\r", ""));
      assertEquals(keys.length == 5, shown.contains("Another Enter, or Ctrl-C, drops it"), shown);
    }
  }

  @Test
  void java_runs_in_the_session_of_the_chapter() {
    String shown = walk("ch01-first-steps.adoc", "int mine = 3;\n\nmine * w\n/quit\n");
    assertShows("ch01 1/4> int mine = 3;\nch01 1/4> \n0.125\n", shown);
    assertShows("your guess (1-2)> mine * w\n1.5\n", shown);
  }

  @Test
  void a_statement_may_take_several_lines() {
    String shown = walk("ch01-first-steps.adoc", "int f(int x) {\n  return x;\n}\nf(4)\n");
    assertShows("ch01 1/4> int f(int x) {\n  ...>   return x;\n  ...> }\n", shown);
    assertShows("ch01 1/4> f(4)\n4\n", shown);
  }

  @Test
  void a_failure_names_the_line_and_the_walk_goes_on() {
    String shown = walk("ch01-first-steps.adoc", "int[] none = {\n}; none[0]\nnone.length\n");
    assertShows("line 2: ArrayIndexOutOfBoundsException: Index 0 out of bounds", shown);
    assertShows("ch01 1/4> none.length\n0\n", shown);
  }

  @Test
  void a_right_guess_is_told() {
    String shown = walk("ch01-first-steps.adoc", "\n2\n\n/quit\n");
    int told = shown.indexOf("→ You predicted 2: right.");
    assertTrue(told > shown.indexOf("ch01 2/4> "), shown);
  }

  @Test
  void a_wrong_guess_gets_the_answer_after_the_next_snippet() {
    String shown = walk("ch01-first-steps.adoc", "\n1\n\n/quit\n");
    assertShows("ch01 2/4> \n2\n", shown);
    assertFalse(shown.substring(0, shown.indexOf("ch01 2/4>")).contains("Tempting"), shown);
    int told = shown.indexOf("→ You predicted 1; the answer is 2: 2\n"
        + "  1  Tempting, as 1 comes first.\n  2  That is the argument.\n");
    assertTrue(told > shown.indexOf("ch01 2/4> "), shown);
  }

  @Test
  void a_number_that_is_typed_is_a_guess_and_other_java_runs() throws IOException {
    ChapterSource chapter = ChapterSource.of("""
        = Sums

        [.predict.typed]
        .A half
        ====
        What is 1 : 2?

        * [ ] 2
        ** That is 2 : 1.
        * [x] 0.5
        ====

        [source.run,java]
        ----
        1 / 2.0
        ----
        """, Path.of("ch01-sums.adoc"), HOME);
    String shown = walk(chapter, "2\n3 + 4\n0.5\n\n/quit\n");
    assertShows("your number (Enter skips)> 2\n→ Not yet. That is 2 : 1. Try once more.\n", shown);
    assertShows("your number (Enter skips)> 3 + 4\n7\n", shown);
    assertTrue(shown.indexOf("→ You predicted 0.5: right.") > shown.indexOf("ch01 1/1> "), shown);
    assertTrue(remembered().matches("(?s).*\nch01\\.predict\\.a-half-\\S+ = 1 wrong\n"));
  }

  @Test
  void the_first_guess_is_remembered_as_predict_does_it() throws IOException {
    walk("ch01-first-steps.adoc", "\n1\n/quit\n");
    assertTrue(remembered().matches("(?s).*\nch01\\.predict\\.what-is-printed-\\S+ = 1 wrong\n"));
    walk("ch01-first-steps.adoc", "\n2\n/quit\n");
    assertTrue(remembered().endsWith(" = 1 wrong\n"), remembered());
    Path chapter = HOME.resolve("chapters/ch01-first-steps.adoc");
    Questions questions =
        new Questions(ChapterSource.read(chapter, HOME), progress());
    assertEquals(1, questions.answered());
    assertEquals(0, questions.right());
  }

  @Test
  void enter_leaves_a_question_and_the_answer_is_told_after_the_snippet() throws IOException {
    String shown = walk("ch01-first-steps.adoc", "\n\n\n/quit\n");
    assertShows("ch01 2/4> \n2\n", shown);
    assertTrue(shown.indexOf("→ The answer is 2: 2") > shown.indexOf("ch01 2/4> "), shown);
    assertEquals("", remembered());
  }

  @Test
  void where_nothing_can_be_written_the_walk_says_so_and_goes_on() throws IOException {
    Files.writeString(state.resolve(".nnbook"), "in the way");
    String shown = walk("ch01-first-steps.adoc", "\n2\n\n/quit\n");
    assertShows("Your progress is not remembered", shown);
    assertShows("→ You predicted 2: right.", shown);
  }

  @Test
  void going_to_a_snippet_runs_what_it_needs() {
    String shown = walk("ch01-first-steps.adoc", "/goto 3\nw + 1\n/quit\n");
    assertShows("(Snippets before it that run first: 2 …)\n", shown);
    assertShows("ch01 3/4> w + 1\n1.5\n", shown);
    assertFalse(shown.contains("ch01 2/4>"), shown);
  }

  @Test
  void after_the_end_of_the_jvm_what_had_run_runs_again() {
    String typed = "\nint mine = 3;\nSystem.exit(0)\nw + 1\nmine\n/list\n/quit\n";
    String shown = walk("ch01-first-steps.adoc", typed);
    assertShows("Go on as before", shown);
    assertShows("> w + 1\n(What had run before runs again first.)\n1.5\n", shown);
    assertShows("cannot find symbol", shown);
    assertShows(" ✓  1  double w = 0.5;\n", shown);
  }

  @Test
  void after_the_end_of_the_jvm_going_back_runs_only_what_stands_before() {
    String shown = walk("ch01-first-steps.adoc", "\n\nSystem.exit(0)\n/goto 2\n/list\n/quit\n");
    assertShows(" ✓  1  double w = 0.5;\n", shown);
    assertShows("    2  System.out.println(2);\n", shown);
  }

  @Test
  void commands_explain_themselves() {
    String typed =
        "?\n/goto 9\n/nope\n/list\n/skip\n\n/skip\n/skip\n/skip\n/code\n";
    String shown = walk("ch01-first-steps.adoc", typed);
    assertShows("/list        list the sections", shown);
    assertShows("Type a number from 1 to 4, as in /goto 1.", shown);
    assertShows("/nope is not a command. /help shows the commands.", shown);
    assertShows("Lists and formulas\n    2  System.out.println(2);\n", shown);
    assertShows("There is no snippet at this place.", shown);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void step_hands_on_where_to_begin_and_what_is_typed() throws IOException {
    String home = System.getProperty("nnbook.home");
    Files.writeString(state.resolve("book.adoc"), "");
    Path launcher = Files.writeString(state.resolve("nnbook"), """
        #!/bin/sh
        for word; do
          case $word in
            --code) ;;
            *.java) cat "$word" ;;
            *) printf '%s ' "$word" ;;
          esac
        done >>"${0%/*}/told"
        echo >>"${0%/*}/told"
        """);
    assertTrue(launcher.toFile().setExecutable(true));
    System.setProperty("nnbook.home", state.toString());
    try {
      walk("ch01-first-steps.adoc", "/step\n/step --from 7:200\n/step int n = 1;\n"
          + "/step --from 2 int f() {\n return 1; }\n\n/step\n/quit\n");
    } finally {
      Optional.ofNullable(home).ifPresentOrElse(usual -> System.setProperty("nnbook.home", usual),
          () -> System.clearProperty("nnbook.home"));
    }
    assertEquals("""
        step ch01 --snippet 1\s
        step ch01 --snippet 1 --from 7:200\s
        step ch01 --snippet 1 int n = 1;
        step ch01 --snippet 1 --from 2 int f() {
         return 1; }
        step ch01 --snippet 1\s
        """, Files.readString(state.resolve("told")));
  }

  @Test
  void a_figure_is_saved_as_a_page() {
    String figure =
        "double[] x = {0, 1};\nnew Plot(\"A line rises.\").line(\"x\", x, x)";
    String shown = walk("ch01-first-steps.adoc", figure + "\n/quit\n");
    assertShows("Figure: A line rises.\n", shown);
    assertShows("The picture is in " + HOME.resolve("target/figures/ch01-typed.html"), shown);
  }

  @Test
  void a_chapter_without_snippets_and_an_empty_input_end_well() {
    String shown = walk("ch02-more.adoc", "");
    assertShows("Only prose here.\n", shown);
    assertTrue(shown.endsWith("This was ch02.\nch02 (end)> \nBye.\n"), shown);
    assertEquals(1, shown.split("Bye", -1).length - 1);
  }
}
