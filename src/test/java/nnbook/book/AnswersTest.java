package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers are made from the solutions; they can be found, and nobody sees one by accident. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersTest {
  private static final String APPENDIX = """
      [[appendix-a]]
      [appendix]
      == Answers

      [[a-list]]
      === All

      answers::all[]
      """;

  @TempDir private static Path home;
  private static TinyBook book;
  private static WrittenFiles epub;

  private static String source(String name, String body) {
    return """
        package ch01;

        /**
         * Computes one part of {@code x}.
         *
         * <p>★★ 5 minutes. Chapter: ch01-one.
         */
        public final class %1$s {
          private %1$s() {}

          // tag::solution[]
          public static double part(double x) {
            %2$s
          }
          // end::solution[]
        }
        """.formatted(name, body);
  }

  private static void exercise(String name, String body) {
    String todo = "throw new UnsupportedOperationException(\"TODO ch01." + name + "\");";
    book.write("exercises/ch01/" + name + ".java",
        source(name, todo).replaceAll("  // (tag|end).*\n", ""));
    book.write("solutions/ch01/" + name + ".java", source(name, body));
  }

  @BeforeAll
  static void build() throws IOException {
    book = new TinyBook(home).chapter("Text.\n\nexercise::ch01.Third[]\n\nexercise::ch01.Half[]\n");
    book.write("chapters/appendix-a-answers.adoc", APPENDIX);
    book.write("book.adoc", book.read("book.adoc").replace("\n:sectnums:", "\n:sectnums:\n"
        + ":appendix-caption!:") + "\ninclude::chapters/appendix-a-answers.adoc[]\n");
    exercise("Half", "return x / 2;");
    exercise("Third",
        "return x / 3; // a comment that is so long that it does not fit a page of the book");
    exercise("Unused", "return x / 4;");
    book.write("solutions/ch01/notes.adoc",
        "== Half\n\nWho writes `{x} / 3` has stem:[a_1] thirds.\n\n== Third\n\nNeedle.\n");
    assertEquals(List.of(),
        book.build(false, Set.of(Edition.SITE, Edition.PDF, Edition.EPUB)));
    epub = WrittenFiles.inZip(Edition.EPUB.in(home));
  }

  private static Document page(String name) {
    return Jsoup.parse(book.read("target/book/html/" + name));
  }

  @Test
  void each_chapter_has_a_page_of_them_in_the_order_of_the_book() {
    assertEquals("answers-ch01.html",
        page("appendix-a.html").selectFirst(".answers-line a").attr("href"));
    Document answers = page("answers-ch01.html");
    assertEquals("Answers to chapter 1, One", answers.selectFirst("h1").text());
    assertEquals(List.of("Exercise 1.1 Third", "Exercise 1.2 Half"),
        answers.select("main h2 .title-text").eachText());
    Element half = answers.getElementById("answer-ch01.Half").parent();
    assertEquals("public static double part(double x) {\n  return x / 2;\n}",
        half.selectFirst("pre").wholeText());
    assertTrue(half.text().contains("Who writes {x} / 3 has"), half::text);
    assertTrue(half.text().contains("solutions/ch01/Half.java"), half::text);
    assertEquals("answers", answers.body().attr("data-kind"));
  }

  @Test
  void an_answer_and_its_exercise_lead_to_each_other() {
    String there = "answers-ch01.html#answer-ch01.Half";
    assertEquals(there, page("ch01-one.html").getElementById("ch01.Half")
        .selectFirst(".see a").attr("href"));
    assertEquals(there, page("ex-ch01-Half.html").selectFirst(".steps li:last-child a")
        .attr("href"));
    assertEquals("ch01-one.html#ch01.Half", page("answers-ch01.html")
        .getElementById("answer-ch01.Half").selectFirst(".title-text a").attr("href"));
  }

  @Test
  void nobody_sees_one_by_accident() {
    Document answers = page("answers-ch01.html");
    for (Element code : answers.select("pre")) {
      assertFalse(code.closest("details.solution").hasAttr("open"));
    }
    String index = book.read("target/book/html/search-index.js");
    assertFalse(index.contains("Needle"), index);
    assertFalse(index.contains("x / 2"), index);
    assertFalse(page("index.html").text().contains("Answers to chapter 1, One"));
    assertEquals("A Answers",
        answers.selectFirst(".contents [aria-current=true]").text());
    assertEquals("appendix-a.html", answers.selectFirst("a[rel=prev]").attr("href"));
  }

  @Test
  void an_exercise_that_no_chapter_has_gets_no_answer() {
    assertFalse(page("answers-ch01.html").text().contains("Unused"));
  }

  @Test
  void code_that_is_too_wide_is_broken() {
    String third = page("answers-ch01.html").getElementById("answer-ch01.Third").parent()
        .selectFirst("pre").wholeText();
    assertEquals("public static double part(double x) {\n"
        + "  // a comment that is so long that it does not fit a page of the book\n"
        + "  return x / 3;\n}", third);
  }

  @Test
  void the_pdf_prints_them_and_the_epub_gives_each_chapter_a_file() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Edition.PDF.in(home).toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("Needle."), text);
      assertTrue(text.indexOf("Answers to chapter 1, One") > text.indexOf("A.1"), text);
    }
    assertTrue(epub.text("EPUB/answers-ch01.xhtml").contains("href=\"ch01-one.xhtml#ch01.Half\""));
    assertTrue(epub.text("EPUB/nav.xhtml").contains(">Answers to chapter 1, One</a>"));
    assertTrue(epub.text("EPUB/ch01-one.xhtml")
        .contains("href=\"answers-ch01.xhtml#answer-ch01.Half\""));
  }

  @Test
  void a_project_without_solutions_says_so(@TempDir Path other) {
    TinyBook bare = new TinyBook(other).chapter("Text.\n\nanswers::all[]\n");
    assertEquals(List.of(), bare.build());
    assertTrue(bare.read("target/book/html/ch01-one.html").contains("without the solutions"));
  }
}
