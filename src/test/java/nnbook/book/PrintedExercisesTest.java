package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book prints exercises as their authors wrote them, whatever a learner makes of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedExercisesTest {
  private static final String PAGE = "target/book/html/ch01-one.html";
  private static final String STUB = """
      package ch01;

      /**
       * Doubles x.
       *
       * <p>★ 5 minutes. Chapter: ch01-one.
       */
      public final class Twice {
        public static int twice(int x) {
          // TODO ch01.Twice: return twice x
          throw new UnsupportedOperationException("TODO ch01.Twice");
        }
      }
      """;

  @TempDir private Path home;

  /** Returns the page of a book whose exercise has this text in the learner's file. */
  private String page(String file) {
    TinyBook book = new TinyBook(home).chapter("Text.\n\nexercise::ch01.Twice[]\n");
    book.write("exercises/ch01/Twice.java", file);
    assertEquals(List.of(), book.build());
    return book.read(PAGE);
  }

  private void keep(String name, String text) {
    new TinyBook(home).write(name, text);
  }

  @Test
  void a_typing_error_in_a_begun_exercise_is_not_in_the_book() {
    keep(".nnbook/stubs/ch01/Twice.java", STUB);
    String page = page(STUB.replace("Doubles x.", "Doubles {nowhere} <<nothing>>.")
        .replace("throw", "return 2 * x; // throw"));
    assertTrue(page.contains("Doubles x."), page);
  }

  @Test
  void a_task_that_the_author_has_changed_in_stub_and_solution_is() {
    keep(".nnbook/stubs/ch01/Twice.java", STUB);
    String changed = STUB.replace("Doubles x.", "Returns 2x.");
    keep("solutions/ch01/Twice.java", changed);
    assertTrue(page(changed).contains("Returns 2x."));
  }

  @Test
  void an_exercise_without_a_kept_stub_is_printed_as_it_is() {
    String page = page(STUB);
    assertTrue(page.contains("Doubles x."));
    assertTrue(page.contains("<pre class=\"rouge highlight\" tabindex=\"0\">"),
        "to scroll by keys");
  }

  @Test
  void an_exercise_whose_comment_is_gone_is_printed_from_its_solution() {
    keep("solutions/ch01/Twice.java", STUB);
    assertTrue(page("class Twice {}").contains("Doubles x."));
  }

  @Test
  void markup_in_a_task_reaches_no_page() {
    String page = page(STUB.replace("Doubles x.", "Doubles +++<script>a()</script>+++ `x`, "
        + "pass:[<u onclick='b()'>x</u>], `pass:q[<u>]` and link:javascript:a()[this].\n *\n"
        + " * [pass]\n * <script>a()</script>\n *\n * ++++\n * <script>a()</script>\n * ++++"));
    assertTrue(page.contains("+++&lt;script&gt;a()&lt;/script&gt;+++ <code>x</code>"), page);
    assertTrue(page.contains("pass:[&lt;u onclick="), page);
    assertTrue(page.contains("<code>pass:q[&lt;u&gt;]</code>"), page);
    assertFalse(page.contains("<u") || page.contains("<script>a") || page.contains("javascript:"),
        page);
  }
}
