package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of other frameworks, and what they printed, are included in the page. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordedOutputsTest {
  private static final String PROGRAM =
      "[source,python]\n----\ninclude::{frameworks}/python/one.py[tags=one-all,indent=0]\n----\n\n";
  private static final String OUTPUT =
      "[.recorded]\n....\ninclude::{frameworks}/outputs/one.txt[]\n....\n";

  @TempDir private Path home;

  private TinyBook book(String output) {
    TinyBook book = new TinyBook(home).chapter("Text.\n\n" + PROGRAM + OUTPUT);
    book.write("src/frameworks/python/one.py",
        "# tag::one-all[]\nfor k in range(2):\n    print(k)\n# end::one-all[]\n");
    book.write("src/frameworks/outputs/one.txt", output);
    return book;
  }

  @Test
  void an_output_says_when_and_by_what_it_was_printed() {
    TinyBook book = book("# 2026-11-25, Python 3.13.5\n0\n1\n");
    assertEquals(List.of(), book.build());
    Element page = Jsoup.parse(book.read("target/book/html/ch01-one.html"));
    Element output = page.selectFirst(".literalblock.output");
    assertEquals("Printed on 2026-11-25 by Python 3.13.5", output.selectFirst(".title").text());
    assertEquals("0\n1", output.selectFirst("pre").wholeText());
  }

  @Test
  void the_program_is_highlighted_and_without_its_marks() {
    TinyBook book = book("# 2026-11-25, Python 3.13.5\n0\n1\n");
    assertEquals(List.of(), book.build());
    Element code = Jsoup.parse(book.read("target/book/html/ch01-one.html"))
        .selectFirst(".listingblock pre");
    assertEquals("for k in range(2):\n    print(k)", code.wholeText());
    assertEquals("for", code.selectFirst("span.k").text());
  }

  @Test
  void a_changed_program_makes_the_site_stale() {
    TinyBook book = book("# 2026-11-25, Python 3.13.5\n0\n1\n");
    book.build();
    assertTrue(BookStamp.of(home).isCurrent());
    book.write("src/frameworks/python/two.py", "print()\n");
    assertFalse(BookStamp.of(home).isCurrent());
  }

  @Test
  void an_output_without_a_date_is_a_fault() {
    assertEquals(
        List.of("src/frameworks/outputs/one.txt: A recorded output begins with a line"
            + " \"# date, programs and versions\"."),
        book("0\n1\n").build().stream().map(Object::toString).toList());
  }
}
