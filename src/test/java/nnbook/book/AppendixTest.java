package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An appendix is a chapter with a letter in every edition. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppendixTest {
  private static final String APPENDIX = """
      [[appendix-a]]
      [appendix]
      == Sums

      [[a-plus]]
      === Plus

      [source.run,java]
      ----
      1 + 2
      ----
      [.output]
      ....
      3
      ....

      [source.run.folded,java]
      ----
      new Plot("A line rises.").describe("A line.").x("x", 0, 1).function("f", x -> x)
      ----
      """;

  @TempDir private static Path home;
  private static TinyBook book;
  private static WrittenFiles epub;

  @BeforeAll
  static void build() throws IOException {
    book = new TinyBook(home).chapter("See <<appendix-a>>, <<a-plus>>.\n");
    book.write("chapters/appendix-a-sums.adoc", APPENDIX);
    book.write("book.adoc", book.read("book.adoc").replace("\n:sectnums:", "\n:sectnums:\n"
        + ":appendix-caption!:") + "\ninclude::chapters/appendix-a-sums.adoc[]\n");
    assertEquals(List.of(),
        book.build(false, Set.of(Edition.SITE, Edition.PDF, Edition.EPUB)));
    epub = WrittenFiles.inZip(Edition.EPUB.in(home));
  }

  private static Document page(String name) {
    return Jsoup.parse(book.read("target/book/html/" + name));
  }

  @Test
  void its_snippets_run_and_its_wrong_outputs_are_faults() {
    assertTrue(book.told.toString().contains("A     Sums "), book.told::toString);
    book.write("chapters/appendix-a-sums.adoc", APPENDIX.replace("\n3\n", "\n4\n"));
    assertEquals(1, book.build().size());
    book.write("chapters/appendix-a-sums.adoc", APPENDIX);
  }

  @Test
  void the_site_counts_it_and_what_is_in_it_by_its_letter() {
    Document page = page("appendix-a.html");
    assertEquals("Appendix A Sums", page.selectFirst("h1").text());
    assertEquals("A.1 Plus#", page.selectFirst("h2").text());
    assertTrue(page.selectFirst("figcaption").text().startsWith("Figure A.1."));
    assertEquals("chapter", page.body().attr("data-kind"));
    assertEquals(List.of("1 One", "A Sums"),
        page("index.html").select(".front-contents > ol > li > a").eachText());
    assertTrue(page("ch01-one.html").select("main").text()
        .contains("See Appendix A, Section A.1."));
    assertEquals("ch01-one.html", page.selectFirst("a[rel=prev]").attr("href"));
    assertTrue(book.read("target/book/html/search-index.js")
        .contains("[\"appendix-a.html\",\"c\",\"A\",\"Sums\","));
  }

  @Test
  void the_pdf_lists_it_under_its_letter() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Edition.PDF.in(home).toFile())) {
      PDOutlineItem last = pdf.getDocumentCatalog().getDocumentOutline().getLastChild();
      assertEquals("A Sums", last.getTitle());
      assertEquals("A.1 Plus", last.getFirstChild().getTitle());
      assertTrue(new PDFTextStripper().getText(pdf).contains("Appendix A"));
    }
  }

  @Test
  void the_epub_says_that_it_is_an_appendix() {
    String page = epub.text("EPUB/appendix-a.xhtml");
    assertTrue(page.contains("epub:type=\"appendix\""), page);
    assertTrue(page.contains("role=\"doc-appendix\""), page);
    assertTrue(epub.text("EPUB/nav.xhtml").contains(">A Sums</a>"));
  }
}
