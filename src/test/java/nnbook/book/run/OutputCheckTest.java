package nnbook.book.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.book.check.Problem;
import nnbook.book.check.Problems;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.SnippetResult.Status;
import nnbook.snippet.chapter.ChapterSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutputCheckTest {
  private static final Path HOME = Path.of("book").toAbsolutePath();
  private static final String SNIPPET = """
      == Title

      [source.run,java]
      ----
      1 + 1
      ----
      """;
  private static final String OUTPUT = """

      [.output]
      ....
      one
      two
      ....
      """;

  private static SnippetResult printed(String text) {
    return new SnippetResult(Status.OK, text, Optional.empty(), "", 0);
  }

  private static SnippetResult failed(Status status, String message, int line) {
    return new SnippetResult(status, "", Optional.empty(), message, line);
  }

  private static ChapterRun run(String text, SnippetResult... results) {
    Path file = HOME.resolve("chapters/ch01-x.adoc");
    return new ChapterRun(ChapterSource.of(text, file, HOME), List.of(results), 0, List.of());
  }

  private static List<Problem> check(String text, SnippetResult... results) {
    Problems problems = new Problems();
    OutputCheck.check(run(text, results), HOME, problems);
    return problems.list();
  }

  private static void assertOne(List<Problem> problems, int line, String words) {
    assertEquals(1, problems.size(), problems::toString);
    assertEquals("chapters/ch01-x.adoc", problems.get(0).file());
    assertEquals(line, problems.get(0).line(), problems::toString);
    assertTrue(problems.get(0).message().contains(words), problems::toString);
  }

  @Test
  void equal_output_is_no_fault() {
    assertEquals(List.of(), check(SNIPPET + OUTPUT, printed("one\ntwo")));
  }

  @Test
  void another_output_is_shown_line_by_line_where_it_stands() {
    assertOne(check(SNIPPET + OUTPUT, printed("one\n2")), 8,
        "    both     | one\n     book     | two\n     printed  | 2");
  }

  @Test
  void only_one_snippet_of_a_chapter_may_be_slow() {
    String slow = SNIPPET.replace("source.run", "source.run.slow") + OUTPUT;
    String both = slow + slow.replace("== Title", "");
    assertEquals(List.of(), check(slow, printed("one\ntwo")));
    assertOne(check(both, printed("one\ntwo"), printed("one\ntwo")), 17, "only one");
  }

  @Test
  void an_output_that_is_missing_or_left_over_is_a_fault() {
    assertOne(check(SNIPPET, printed("2")), 5, "no output stands under it");
    assertOne(check(SNIPPET + OUTPUT, printed("")), 8, "prints nothing");
  }

  @Test
  void an_output_that_follows_no_snippet_is_a_fault() {
    assertOne(check("== Title\n\nText.\n" + OUTPUT), 5, "follows no snippet");
  }

  @Test
  void a_snippet_that_throws_is_reported_at_its_line() {
    assertOne(check(SNIPPET.replace("1 + 1", "int a = 1;\na / 0"),
        failed(Status.THREW, "ArithmeticException: / by zero", 2)), 6, "/ by zero");
  }

  @Test
  void each_end_has_its_own_words() {
    assertOne(check(SNIPPET, failed(Status.DOES_NOT_COMPILE, "no x", 1)), 5, "not compile: no x");
    assertOne(check(SNIPPET, failed(Status.TIME_LIMIT, "20 s", 1)), 5, "within its time");
    assertOne(check(SNIPPET, failed(Status.EXITED, "code 3", 0)), 5, "ended its JVM");
    assertOne(check(SNIPPET, failed(Status.OUT_OF_MEMORY, "512 MB", 0)), 5, "more memory");
  }

  @Test
  void what_did_not_run_after_the_end_of_the_session_is_reported() {
    List<Problem> problems = check(SNIPPET + SNIPPET, failed(Status.EXITED, "code 3", 0));
    assertEquals(2, problems.size());
    assertTrue(problems.get(1).message().contains("1 in all"), problems::toString);
  }

  @Test
  void a_fails_snippet_must_throw_and_its_message_is_the_output() {
    String fails = SNIPPET.replace(".run", ".run.fails");
    assertOne(check(fails, printed("")), 5, "threw nothing");
    assertEquals(List.of(), check(fails + OUTPUT, failed(Status.THREW, "one\ntwo", 1)));
    assertOne(check(fails, failed(Status.DOES_NOT_COMPILE, "no x", 1)), 5, "not compile");
  }

  @Test
  void a_volatile_snippet_is_compared_without_its_numbers() {
    String timed = SNIPPET.replace(".run", ".run.volatile") + OUTPUT;
    String recorded = timed.replace("one", "took  1.25 s").replace("two", "rate 1,000");
    assertEquals(List.of(), check(recorded, printed("took 11.5 s\nrate 2e6")));
    assertOne(check(recorded, printed("took 11.5 ms\nrate 2e6")), 8, "took 11.5 ms");
  }

  @Test
  void accept_writes_what_was_printed_and_nothing_else() {
    Problems problems = new Problems();
    String text = OutputCheck.accept(run(SNIPPET + OUTPUT + "\nEnd.\n", printed("2")), HOME,
        problems);
    assertEquals(SNIPPET + "\n[.output]\n....\n2\n....\n\nEnd.\n", text);
    assertTrue(problems.isEmpty());
  }

  @Test
  void accept_does_not_touch_a_snippet_that_failed() {
    Problems problems = new Problems();
    String text = OutputCheck.accept(
        run(SNIPPET + OUTPUT, failed(Status.THREW, "no", 1)), HOME, problems);
    assertEquals(SNIPPET + OUTPUT, text);
    assertEquals(1, problems.list().size());
  }
}
