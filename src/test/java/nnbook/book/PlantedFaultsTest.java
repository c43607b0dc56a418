package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nnbook.book.check.Problem;
import nnbook.snippet.chapter.Stepping;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check sees the fault that is planted for it, at its file and line. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlantedFaultsTest {
  @TempDir private Path home;

  private void assertFound(String text, int line, String words) {
    List<Problem> problems = new TinyBook(home).chapter(text).build();
    assertEquals(1, problems.size(), problems::toString);
    Problem problem = problems.get(0);
    assertEquals("chapters/ch01-one.adoc:" + line, problem.file() + ":" + problem.line(),
        problem::toString);
    assertTrue(problem.message().contains(words), problem::toString);
    assertFalse(Files.exists(home.resolve("target/book/html")));
  }

  @Test
  void a_good_chapter_has_none() {
    TinyBook book = new TinyBook(home).chapter(
        "A formula stem:[z_1] and a <<ch01-one>>.\n\n[source,java]\n----\n"
            + "include::{engine}/One.java[tags=one,indent=0]\n----\n");
    assertEquals(List.of(), book.build());
    assertTrue(book.read("target/book/html/ch01-one.html").contains("aria-label=\"z sub 1\""));
  }

  @Test
  void a_missing_tag() {
    assertFound("Text.\n\n[source,java]\n----\ninclude::{engine}/One.java[tags=two]\n----\n", 8,
        "tag 'two' not found");
  }

  @Test
  void a_missing_include() {
    assertFound("Text.\n\ninclude::nowhere.adoc[]\n", 6, "include file not found");
  }

  @Test
  void an_include_from_outside_of_the_project(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
    assertFound("Text.\n\ninclude::" + secret + "[]\n", 6, "include file");
    assertFound("Text.\n\ninclude::../../" + elsewhere.getFileName() + "/secret.txt[]\n", 6,
        "include file");
  }

  @Test
  void a_figure_that_is_no_svg() {
    assertFound("Text.\n\n[source.run.folded,java]\n----\n" + figure("<p>x</p>") + "\n----\n", 7,
        "no SVG with a viewBox");
  }

  @Test
  void an_interactive_figure_that_nothing_computes() {
    String code = "\n----\nint one = 1;\n----\n";
    assertFound("Text.\n\n[source.run.folded.interactive#fig-bowls,java]" + code, 7,
        "An interactive figure needs the id of one: [fig-activation, fig-backprop, fig-bowl,");
    assertFound("Text.\n\n[source.run.folded.interactive,java]" + code, 7,
        "An interactive figure needs the id of one");
  }

  @Test
  void a_figure_that_the_pdf_cannot_draw() {
    String odd = "<svg viewBox='0 0 9 9'><ellipse rx='4' shape-rendering='crispEdges'/></svg>";
    TinyBook book = new TinyBook(home).chapter("Text.\n\n[source.run.folded,java]\n----\n"
        + figure(odd.replace('\'', '"').replace("\"", "\\\"")) + "\n----\n");
    List<Problem> problems = book.build(false, Set.of(Edition.PDF));
    assertEquals("[chapters/ch01-one.adoc:7: "
        + "The PDF cannot show this figure: the element ellipse]", problems.toString());
    book.chapter(book.read("chapters/ch01-one.adoc").replaceFirst("(?s).*?Text", "Text")
        .replace("ellipse rx='4'", "circle r='4'").replace("ellipse rx=", "circle r="));
    assertEquals(List.of(), book.build(false, Set.of(Edition.PDF)));
  }

  private static String figure(String svg) {
    return """
        import nnbook.plot.Figure;
        class Odd implements Figure {
          public String caption() { return "Odd."; }
          public String description() { return "Odd."; }
          public String svg() { return "%s"; }
        }
        new Odd()""".formatted(svg);
  }

  @Test
  void a_broken_reference() {
    assertFound("Text.\nMore,\nsee <<nowhere>>.\n", 6, "\"nowhere\"");
  }

  @Test
  void a_link_to_a_page_that_is_not_there() {
    assertFound("Text.\nSee link:nowhere.html[there].\n", 5, "nowhere.html");
  }

  @Test
  void a_missing_image() {
    assertFound("Text.\n\nimage::nowhere.png[A picture]\n", 6, "nowhere.png is missing");
  }

  @Test
  void an_anchor_that_stands_twice() {
    assertFound("[[here]]\nText.\n\n[[here]]\nMore.\n\nEnd.\n", 8, "here");
  }

  @Test
  void an_unknown_formula_command() {
    assertFound("Text.\nA stem:[\\foo{x}].\n", 5, "\\foo");
  }

  @Test
  void a_formula_that_does_not_fit() {
    assertFound("Text.\nA stem:[" + "x + ".repeat(40) + "x].\n", 5, "wider than the column");
  }

  @Test
  void an_unknown_attribute() {
    assertFound("Text.\nA {nowhere} b.\n", 5, "nowhere");
  }

  @Test
  void an_unknown_exercise() {
    assertFound("Text.\n\nexercise::ch01.Nowhere[]\n", 6, "exercises/ch01/Nowhere.java");
  }

  @Test
  void an_exercise_of_a_section_that_is_not_there() {
    new TinyBook(home).write("exercises/ch01/Lost.java", """
        package ch01;

        /**
         * Does nothing.
         *
         * <p>★ 5 minutes. Chapter: ch01-nowhere.
         */
        public final class Lost {
          public static void lost() {}
        }
        """);
    assertFound("Text.\n\nexercise::ch01.Lost[]\n\nMore.\n", 6, "\"ch01-nowhere\"");
  }

  @Test
  void an_unknown_macro() {
    assertFound("Text.\n\nexcercise::ch01.Nowhere[]\n", 6, "excercise::");
  }

  @Test
  void a_line_of_code_that_does_not_fit() {
    assertFound("Text.\n\n----\nshort\n" + "x".repeat(81) + "\n----\n", 8, "81 characters");
  }

  @Test
  void a_prediction_that_nobody_can_get_right() {
    assertFound("Text.\n\n[.predict]\n====\nWhat?\n\n* [ ] one\n** No.\n* [ ] two\n** No.\n====\n",
        10, "has no answer");
  }

  @Test
  void a_wrong_choice_without_a_sentence() {
    String box = "Text.\n\n[.predict]\n====\nWhat?\n\n* [ ] one\n** Tempting.\n* [x] two\n"
        + "* [ ] three\n%s====\n";
    assertFound(box.formatted(""), 13, "needs its sentence");
    assertEquals(List.of(), new TinyBook(home).chapter(box.formatted("** More.\n")).build());
  }

  @Test
  void a_right_choice_that_has_its_place_by_habit() {
    String box = "\n[.predict]\n====\nWhat?\n\n%s* [ ] no\n** No.\n%s====\n";
    String first = box.formatted("* [x] yes\n", "");
    String last = box.formatted("", "* [x] yes\n");
    assertFound(last.repeat(16) + first.repeat(4), 1, "number 2 in 16 of 20");
    assertEquals(
        List.of(), new TinyBook(home).chapter(last.repeat(10) + first.repeat(10)).build());
    assertEquals(List.of(), new TinyBook(home).chapter(last.repeat(19)).build());
  }

  @Test
  void a_question_about_a_step_that_never_comes() {
    String box = "Text.\n\n[source.run,java]\n----\nint n = 1;\n----\n\n"
        + "[.predict.stepping]\n.N\n====\n* 1:%d n\n\n....\n%s\n1:1 |  | n = 1\n....\n====\n";
    String head = Stepping.head("int n = 1;");
    assertFound(box.formatted(2, head), 13, "there, line 1 runs 1 times");
    assertFound(box.formatted(1, Stepping.head("int n = 2;")), 13, "of other code");
    assertEquals(List.of(), new TinyBook(home).chapter(box.formatted(1, head)).build());
  }

  private static final String TYPED = "Text.\n\n[.predict.typed%s]\n====\nHow much?\n\n"
      + "* [x] %s\n* [ ] %s\n** No.\n====\n\n"
      + "[source.run,java]\n----\n1 / 8.0\n----\n[.output]\n....\n0.125\n....\n";

  @Test
  void a_typed_answer_that_the_run_does_not_print() {
    assertFound(TYPED.formatted("", "0.12", "3"), 10, "wants 0.12, but the run prints 0.125");
    assertFound(TYPED.formatted(".digits-2", "0.12", "3"), 10, "but the run prints 0.13");
    assertFound(TYPED.formatted(",output=\"x\"", "0.125", "3"), 10, "which number");
    assertEquals(List.of(),
        new TinyBook(home).chapter(TYPED.formatted(".digits-2", "0.13", "3")).build());
    assertEquals(List.of(), new TinyBook(home).chapter(TYPED.formatted("", "0.125", "1")).build());
  }

  @Test
  void a_typed_answer_that_is_no_number_or_like_another_one() {
    assertFound(TYPED.formatted("", "an eighth", "3"), 6, "needs one number");
    assertFound(TYPED.formatted("", "0.125", "3\n** No.\n* [x] 4"), 6, "needs one number");
    assertFound(TYPED.formatted(".digits-1", "0.1", "0.13"), 11, "cannot be told");
  }

  @Test
  void a_list_number_out_of_order() {
    assertFound("1. one\n3. three\n", 5, "list item index");
  }
}
