package nnbook.web.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.cli.Main;
import nnbook.platform.ChildJvm;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import nnbook.terminal.screen.StreamScreen;
import nnbook.terminal.screen.TerminalScreen;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStart;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The keys of a walk, as they are typed into a pipe. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepWalkTest {
  private static final String CODE = """
      double square(double a) {
        return a * a;
      }
      double[] w = {1, 2};
      double z = 0;
      for (int i = 0; i < 2; i++) {
        z += square(w[i]);
        System.out.println(z);
      }
      w[0] = z;
      """;

  private static Film film;

  @BeforeAll
  static void film() {
    film = new SnippetFilms(SharedSignatures.bytes())
        .film("ch01 1", CODE, FilmStart.AT_ONCE, (kind, text) -> { });
  }

  private static String shown(String typed) {
    return shown(film, typed);
  }

  private static String shown(Film film, String typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new StepWalk(new ExerciseFilms.Filmed(film), new StreamScreen(
        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8))).run();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Where a walk has been: what stands behind "step N of M". */
  private static List<String> places(String typed) {
    return Pattern.compile("· step \\d+ of \\d+ · (.*)").matcher(shown(typed)).results()
        .map(found -> found.group(1).replaceFirst("; line \\d+ runs next| has run", ""))
        .toList();
  }

  @Test
  void a_page_has_the_line_its_sum_and_what_has_changed() {
    String page = shown("l 7\no\n");
    assertTrue(page.contains("""
        ▶   7    z += square(w[i]);
                = 0 + 1 → 1
        """), page);
    assertTrue(page.contains("* z  1\n"), page);
    assertTrue(page.contains("  w  [1, 2]\n"), page);
  }

  @Test
  void a_small_window_has_less_code_around_the_line() {
    StepPage page = new StepPage(film, Optional.empty(),
        new StreamScreen(InputStream.nullInputStream(), System.out));
    int whole = page.lines(6, Integer.MAX_VALUE).size();
    List<String> small = page.lines(6, whole - 3);
    assertEquals(whole - 3, small.size());
    assertTrue(String.join("\n", small).contains("▶"), small::toString);
  }

  /** What a person sees who presses these keys in a window of that size, screen by screen. */
  private static List<String> screens(Film film, int columns, int rows, String keys)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal = new ExternalTerminal("test", "xterm",
        new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)), out,
        StandardCharsets.UTF_8);
    terminal.setSize(Size.of(columns, rows));
    new StepWalk(new ExerciseFilms.Filmed(film), new TerminalScreen(terminal)).run();
    return Stream.of(out.toString(StandardCharsets.UTF_8).split("\u001b\\[H\u001b\\[2J"))
        .skip(1).map(text -> AttributedString.stripAnsi(text).replaceAll("(step>|Which).*|\r", "")
            .stripTrailing() + "\n").toList();
  }

  @Test
  void a_small_window_keeps_what_the_line_uses_and_r_shows_the_rest() throws IOException {
    Film many = new SnippetFilms(SharedSignatures.bytes()).film("ch01 1", """
        int f(int a, int b, int c, int d, int e, int g, int used) {
          // A comment that is by far too long for a window which is as narrow as this one is.
          int made = used + 1;
          return made;
        }
        f(1, 2, 3, 4, 5, 6, 7)""", FilmStart.AT_ONCE, (kind, text) -> { });
    List<String> seen = screens(many, 52, 11, "n?bg3\rr");
    for (String screen : seen) {
      List<String> lines = screen.lines().toList();
      assertTrue(lines.size() < 11, screen);
      assertTrue(lines.stream().allMatch(line -> line.length() < 52), screen);
    }
    assertTrue(seen.get(0).startsWith("ch01 1 · step 1 of"), seen.get(0));
    String tight = seen.get(seen.size() - 2);
    assertTrue(tight.contains("▶   3    int made = used + 1;"), tight);
    assertTrue(tight.contains("  used  7\n* made  8\n"), tight);
    assertTrue(tight.contains("more lines; r shows them"), tight);
    assertTrue(seen.get(seen.size() - 1).contains("  g  6\n"), seen.get(seen.size() - 1));
  }

  @Test
  void a_loop_is_a_table_and_arrows_go_from_round_to_round() throws IOException {
    Film loops = new SnippetFilms(SharedSignatures.bytes()).film("ch01 1", """
        double[] path = new double[30];
        double x = 8;
        for (int t = 0; t < 30; t++) {
          double slope = x; // "for (" is no loop here
          x -= 0.5 * slope;
          path[t] = x;
        }
        int k = 0;
        while (true) {
          k += 2;
          if (k > 6) {
            break;
          }
        }
        do {
          k--;
        } while (k > 5);
        """, FilmStart.AT_ONCE, (kind, text) -> { });
    List<String> seen = screens(loops, 60, 9, "g5\rt\u001b[C\u001b[C\u001b[Dtg10\rt");
    assertEquals("""
        The loop of line 3, rounds 1 to 4 of 30
          round  t  slope       path    x
        ▶     1  0      8    [0] = 4    4
              2  1      4    [1] = 2    2
              3  2      2    [2] = 1    1
              4  3      1  [3] = 0.5  0.5
        ← → to another round, t closes it
        """, seen.get(2));
    assertTrue(seen.get(4).contains("▶     3"), seen.get(4));
    assertTrue(seen.get(5).contains("▶     2"), seen.get(5));
    assertTrue(seen.get(6).contains("line 3 has run, time 2"), seen.get(6));
    assertTrue(seen.get(8).contains("""
        The loop of line 9, rounds 1 to 4 of 4
          round  k
        ▶     1  2
              2  4
              3  6
              4  8
        """), seen.get(8));
    assertTrue(shown(loops, "l 17\nt\n").contains("The loop of line 15, rounds 1 to 3 of 3"));
    assertTrue(shown(loops, "t\n").contains("Line 1 is in no loop that has gone round."));
  }

  @Test
  void what_few_rounds_have_is_no_column_of_a_loop() {
    Film few = new SnippetFilms(SharedSignatures.bytes()).film("ch01 1", """
        int hits = 0;
        for (int t = 0; t < 5; t++) {
          if (t > 2) {
            int twice = 2 * t;
            hits += twice;
          }
        }""", FilmStart.AT_ONCE, (kind, text) -> { });
    assertTrue(shown(few, "l 2\nt\n").contains("  round  t  hits\n"), shown(few, "l 2\nt\n"));
  }

  @Test
  void a_message_takes_the_place_of_the_one_before() throws IOException {
    List<String> seen = screens(film, 80, 24, "euuu");
    assertEquals(2, seen.get(seen.size() - 1).split("This is the last step", -1).length,
        seen.get(seen.size() - 1));
  }

  @Test
  void the_end_of_a_variable_is_no_change() {
    Film block = new SnippetFilms(SharedSignatures.bytes()).film("ch01 1", """
        double x = 1;
        for (int t = 0; t < 2; t++) {
          double slope = 2 * x;
          x -= 0.25 * slope;
        }""", FilmStart.AT_ONCE, (kind, text) -> { });
    assertTrue(shown(block, "c slope\nc\n").contains("line 3 has run, time 2"));
  }

  @Test
  void a_variable_that_is_hidden_is_not_shown() {
    SnippetFilms films = new SnippetFilms(SharedSignatures.bytes());
    films.run("int path = 3;", (kind, text) -> { });
    Film later = films.film("ch01 2", "int f(int path) {\n  return path;\n}\nf(4)",
        FilmStart.AT_ONCE, (kind, text) -> { });
    String inside = shown(later, "l 2\n");
    inside = inside.substring(inside.lastIndexOf("· step"));
    assertEquals(2, inside.split("\\spath  ").length, inside);
  }

  @Test
  void a_step_says_whether_its_line_has_run() {
    String page = shown("n\n");
    assertTrue(page.contains("· it begins; line 4 runs next"), page);
    assertTrue(page.contains("▶   4  double[] w = {1, 2};\n"), page);
    assertTrue(page.contains("· line 4 has run, time 1"), page);
  }

  @Test
  void a_number_that_is_a_part_of_its_line_has_its_name() {
    Film film = new SnippetFilms(SharedSignatures.bytes()).film("ch01 1", """
        int[][] y = {{4, 5}};
        String s = "a".repeat(y[0][1]) + y[0].length;
        int k = y[0][1] * 2;
        int[] z = new int[k + 1];
        """, FilmStart.AT_ONCE, (kind, text) -> { });
    String page = shown(film, "n\nn\nn\nn\n");
    assertTrue(page.contains("        y[0][1] = 5\n        y[0].length = 2\n"), page);
    assertTrue(page.contains("        = 5 · 2 → 10\n"), page);
    assertTrue(page.contains("        k + 1 = 10 + 1 → 11\n"), page);
  }

  @Test
  void each_key_goes_where_it_says() {
    assertEquals(List.of("it begins", "line 4, time 1", "it begins"), places("n\nb\n"));
    assertEquals(List.of("it begins", "line 7, time 1", "square, it begins",
        "line 7 goes on after the call"), places("l 7\ni\nu\n"));
    assertEquals(List.of("it begins", "line 7, time 1", "line 7 goes on after the call",
        "line 8, time 1"), places("l 7\no\no\n"));
    assertEquals(List.of("it begins", "line 4, time 1", "line 10, time 1"), places("c w\nc\n"));
    assertEquals(List.of("it begins", "line 8, time 1", "line 8, time 2"), places("l 8\nl\n"));
    assertEquals(List.of("it begins", "line 4, time 1"), places("2\n"));
    assertEquals(List.of("it begins", "line 4, time 1", "line 10, time 1"),
        places("c w[1]\nc\n"));
    assertEquals(List.of("it begins", "line 10, time 1"), places("e\n"));
    assertEquals(List.of("it begins"), places("u\n"));
    assertEquals(List.of("it begins", "line 7, time 2", "line 4, time 1"),
        places("pagedown\n2\n"));
    assertEquals(List.of("it begins", "line 7, time 2", "it begins"),
        places("pagedown\npageup\npageup\n"));
  }

  @Test
  void what_a_line_prints_stands_on_its_page() {
    assertTrue(shown("l 8\n").contains("prints: 1.0"));
  }

  @Test
  void the_sum_is_told_part_by_part() {
    assertTrue(shown("l 7\no\ns\n").contains("    square(1) → 1\n  = 0 + 1 → 1\n"),
        shown("l 7\no\ns\n"));
  }

  @Test
  void to_begin_at_what_does_not_run_is_wrong_use() {
    StringWriter err = new StringWriter();
    int code = Main.commandLine().setErr(new PrintWriter(err))
        .execute("step", "ch01", "--snippet", "1", "--from", "1:9");
    assertEquals(2, code, err::toString);
    assertTrue(err.toString().contains("the line does not begin so many times"), err::toString);
  }

  @Test
  void methods_of_an_earlier_snippet_have_its_name() {
    SnippetFilms films = new SnippetFilms(SharedSignatures.bytes());
    films.run("ch01 1", "double half(double a) {\n  return a / 2;\n}", (kind, text) -> { });
    Film later = films.film("ch01 2", "half(3)", FilmStart.AT_ONCE, (kind, text) -> { });
    assertTrue(shown(later, "l\ni\n").contains("ch01 1 · step 3 of"), shown(later, "l\ni\n"));
  }

  @Test
  void what_decides_stands_above_the_variables() {
    Film thrown = new SnippetFilms(SharedSignatures.bytes()).film("ch01 1",
        "int[] a = {1};\nint i = 3;\na[i] = 2;\n", FilmStart.AT_ONCE, (kind, text) -> { });
    String end = shown(thrown, "e\n");
    end = end.substring(end.lastIndexOf("· step "));
    assertTrue(end.contains("a  [1]"), end);
    assertTrue(end.indexOf("has no cell 3") < end.indexOf("a  [1]"), end);
  }

  @Test
  void a_wrong_name_is_not_the_one_that_is_followed_from_then_on() {
    String walk = shown("v z\nv zz\nc\ng x\n");
    assertEquals(1, walk.split("There is no variable zz here", -1).length - 1, walk);
    assertTrue(walk.contains("A line is told by its number; x is none."), walk);
  }

  @Test
  void variables_of_earlier_code_are_shown_where_they_are_named() {
    SnippetFilms films = new SnippetFilms(SharedSignatures.bytes());
    films.run("int used = 3;\nint other = 1 + 1;\nString word = \"x\";", (kind, text) -> { });
    Film later = films.film("ch01 2", "int twice = 2 * used;", FilmStart.AT_ONCE,
        (kind, text) -> { });
    String few = shown(later, "n\n");
    assertTrue(few.contains("  used   3\n"), few);
    assertFalse(few.contains("other  "), few);
    assertTrue(few.contains("… 2 more of earlier code; a shows all"), few);
    String all = shown(later, "n\na\n");
    assertTrue(all.contains("  other  2\n"), all);
  }

  @Test
  void code_of_ones_own_is_filmed_after_what_stands_before_it(@TempDir Path folder)
      throws IOException {
    Path first = Files.writeString(folder.resolve("a.java"), "int mine = 20;");
    Path own = Files.writeString(folder.resolve("b.java"), "int sum = 1 + mine;");
    StringWriter out = new StringWriter();
    int code = Main.commandLine().setOut(new PrintWriter(out)).execute("step", "ch01",
        "--snippet", "1", "--code", first.toString(), "--code", own.toString(), "--json");
    assertEquals(0, code, out::toString);
    assertTrue(out.toString().contains("int sum = 1 + mine;"), out::toString);
    assertTrue(out.toString().contains("\"21\""), out::toString);
  }

  @Test
  void a_name_that_is_no_chapter_means_an_exercise() {
    StringWriter err = new StringWriter();
    int code = Main.commandLine().setErr(new PrintWriter(err)).execute("step", "Descnd");
    assertEquals(2, code, err::toString);
    assertTrue(err.toString().contains("Did you mean ch05.Descend?"), err::toString);
  }

  @Test
  void code_that_does_not_compile_says_why(@TempDir Path folder) throws IOException {
    Path own = Files.writeString(folder.resolve("a.java"), "int a = 1;\nint b = c;");
    StringWriter err = new StringWriter();
    int code = Main.commandLine().setErr(new PrintWriter(err))
        .execute("step", "ch01", "--snippet", "1", "--code", own.toString());
    assertEquals(3, code, err::toString);
    assertEquals("line 2: Does not compile: cannot find symbol (variable c)\n", err.toString());
  }

  @Test
  void calls_within_calls_are_counted() {
    Film deep = new SnippetFilms(SharedSignatures.bytes()).film("ch01 1",
        "int f(int[] a) {\n  return f(a);\n}\nf(new int[2]);", FilmStart.AT_ONCE,
        (kind, text) -> { });
    String end = shown(deep, "e\n");
    assertTrue(end.length() < 5_000, end);
    assertTrue(end.contains("called from f, which calls itself: 8"), end);
  }

  @Test
  void the_end_of_a_run_that_is_too_long_tells_its_time() {
    Film cut = new SnippetFilms(SharedSignatures.bytes()).film("ch01 1",
        "int sum = 0;\nfor (int i = 0; i < 200_000; i++) {\n  sum += i;\n}\nsum",
        FilmStart.AT_ONCE, (kind, text) -> { });
    String end = shown(cut, "e\n");
    assertTrue(end.contains("--from LINE:TIME begins later"), end);
    assertTrue(end.contains("· line 5 has run, time 1"), end);
  }

  @Test
  void control_c_ends_what_is_filmed_and_shows_it() throws IOException {
    Terminal terminal = new ExternalTerminal("test", "xterm",
        new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), StandardCharsets.UTF_8);
    Film stopped = FilmWait.film(new TerminalScreen(terminal), () -> {
      terminal.raise(Terminal.Signal.INT);
      return new SnippetFilms(SharedSignatures.bytes()).film("ch01 1",
          "long n = 0;\nwhile (n >= 0) {\n  n++;\n}", FilmStart.AT_ONCE, (kind, text) -> { });
    }, told -> Optional.empty());
    assertTrue(shown(stopped, "e\n").contains("It stops here: You stopped it after "));
    UserError error = assertThrows(UserError.class, () -> FilmWait.film(
        new StreamScreen(new ByteArrayInputStream(new byte[0]), System.out), () -> {
          throw new UserError(ExitCode.USAGE, "as it was");
        }, told -> Optional.empty()));
    assertEquals("as it was", error.getMessage());
  }

  /** The film of code that a reader stops while it runs. */
  private static Film stopped(String code) {
    Film film = new SnippetFilms(SharedSignatures.bytes())
        .film("ch01 1", code, FilmStart.AT_ONCE, (kind, text) -> { });
    assertTrue(Thread.interrupted());
    return film;
  }

  @Test
  void what_is_stopped_has_one_gap_and_a_pause_is_none_of_the_program() {
    Film film = stopped("""
        long n = 0;
        while (n >= 0) {
          if (++n == 300_000) { Thread.currentThread().interrupt(); }
        }
        """);
    assertEquals(List.of(0, film.cutAt()), IntStream.range(0, film.steps().size())
        .filter(i -> film.steps().get(i).fresh()).boxed().toList());
    String paused = shown(stopped("Thread.currentThread().interrupt();\nThread.sleep(10_000);"),
        "e\n");
    assertTrue(paused.contains("It stops here: You stopped it after 2 lines."), paused);
  }

  @Test
  void a_line_that_does_not_end_is_shown_with_what_it_has_called() {
    SnippetFilms films = new SnippetFilms(SharedSignatures.bytes());
    Thread making = new Thread(() -> films.film("ch01 1", "int n = 1;\nn++;\nThread.sleep(99_999);",
        FilmStart.AT_ONCE, (kind, text) -> { }));
    making.start();
    while (making.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    assertEquals("Thread.sleep", FilmWait.inside(making));
    String end = shown(films.halted("held up"), "e\n");
    making.interrupt();
    assertTrue(end.contains("▶   3  Thread.sleep(99_999);"), end);
    assertTrue(end.contains("It stops here: held up"), end);
    assertTrue(end.contains("  n  2"), end);
  }

  /** What makes a film in a pipe, and never comes to its end. */
  public static final class Endless {
    public static void main(String[] arguments) {
      FilmWait.film(() -> {
        System.out.println("begun");
        LockSupport.park();
        return "";
      });
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_is_stopped_in_a_pipe_says_so() throws Exception {
    Process process = ChildJvm.of(List.of("-cp",
        System.getProperty("java.class.path"), Endless.class.getName())).start();
    try (BufferedReader out = process.inputReader(); BufferedReader err = process.errorReader()) {
      assertEquals("begun", out.readLine());
      process.toHandle().destroy(); // Ctrl-C is not heard by what a script runs in the background
      assertNotEquals(0, process.waitFor());
      assertTrue(err.readLine().startsWith("Stopped before the run had ended"));
      assertNull(out.readLine());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void what_cannot_be_is_said() {
    String page = shown("b\n99\nl 99\nl 4\nc nobody\nc w[0]\nwhat\nu\n?\n");
    assertTrue(page.contains("This is the first step."));
    assertTrue(page.contains("Line 99 does not run here"));
    assertTrue(page.contains("Line 4 does not begin again"));
    assertTrue(page.contains("There is no variable nobody here. There are: w, z"), page);
    assertTrue(page.contains("w does not change after this step"), page);
    assertTrue(shown("u\n").contains("There is no caller to go out to here"));
    assertTrue(shown("m\n").contains("No step is marked."));
    assertTrue(shown("i\n").contains("There is no call to go into here"));
    assertTrue(shown("e\ni\n").contains("This is the last step."));
    assertTrue(shown("e\nu\n").contains("This is the last step."));
    assertTrue(page.contains("what is no key here"));
    assertTrue(page.contains("into the call that this line makes"));
  }
}
