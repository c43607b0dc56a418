package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nnbook.book.check.Problem;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each listing gets the figure and the output of its own snippet. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SnippetPairsTest {
  @TempDir private Path home;

  private TinyBook book(String text) {
    return new TinyBook(home).chapter(text);
  }

  private static String snippet(String code) {
    return "[source.run.volatile,java]\n----\n" + code + "\n----\n[.output]\n....\n9\n....\n";
  }

  private static String attached(String code) {
    return "+\n" + snippet(code).replace("[.output]", "+\n[.output]");
  }

  private List<String> outputs(TinyBook book) {
    assertEquals(List.of(), book.build());
    return Jsoup.parse(book.read("target/book/html/ch01-one.html")).select(".output pre")
        .eachText();
  }

  @Test
  void snippets_stand_in_boxes_lists_and_at_the_end() {
    String include = "[source,java]\n----\ninclude::{engine}/One.java[tags=one,indent=0]\n----\n\n";
    TinyBook book = book(snippet("1") + "\n[.trap]\n====\n" + include + include + "Text.\n\n"
        + snippet("2") + "====\n\n" + include + "* item\n" + attached("3") + "* item\n+\n"
        + include + "* item\n" + attached("4") + "\n.Title\n[.try-it]\n====\n* inner\n+\n"
        + include.strip() + "\n" + attached("5") + "====\n\n" + snippet("6").strip());
    assertEquals(List.of("1", "2", "3", "4", "5", "6"), outputs(book));
  }

  @Test
  void a_listing_that_the_readers_see_in_different_ways_is_a_fault() {
    List<Problem> problems = book("Text.\n\n[source.run,java]\n....\n1\n....\n\n"
        + snippet("2")).build();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals("chapters/ch01-one.adoc:8", problems.get(0).file() + ":" + problems.get(0).line());
  }

  @Test
  void a_snippet_that_asciidoctor_leaves_out_is_a_fault() {
    List<Problem> problems = book("Text.\n\nifdef::nowhere[]\n" + snippet("1") + "endif::[]\n\n"
        + snippet("2")).build();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals("chapters/ch01-one.adoc:9: "
        + "The snippet that begins here runs, but is not on the page.", problems.get(0).toString());
  }

  @Test
  void a_snippet_of_an_included_file_is_a_fault() {
    TinyBook book = book("Text.\n\ninclude::more.adoc[]\n\n" + snippet("2"));
    book.write("chapters/more.adoc", "Words.\n\n" + snippet("1"));
    List<Problem> problems = book.build();
    assertEquals(List.of(), problems, problems::toString);
  }
}
