package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nnbook.book.check.Problem;
import nnbook.book.pdf.PdfCheck;
import nnbook.book.pdf.PdfUaCheck;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small book on paper with one of everything. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfTest {
  private static final String CHAPTER = """
      Text with stem:[z_j = \\sum_i w_{ji} a_i], 准确率, a note{empty}footnote:[The note itself.]
      and a link:https://example.org/page[page elsewhere].
      Here is a source. https://doi.org/10.1000/182

      [[one-section]]
      === A section

      .Which is it?
      [.predict]
      ====
      What happens?

      * [ ] Nothing
      ** Tempting; but stem:[0] is not 1.
      * [x] Something
      ** Because it is.
      ====

      [[list-one]]
      .The one
      [source,java]
      ----
      include::{engine}/One.java[tags=one,indent=0]
      ----

      As <<list-one>> shows.

      [source.run.folded,java]
      ----
      new Plot("A line rises.").describe("A line.").x("wide", 0, 1).y("high", 0, 1)
          .function("f", x -> x)
      ----

      .A dot
      image::dot.svg[a black dot]

      .Signs
      |===
      | Sign | Meaning

      | a | b
      |===
      """;

  @TempDir private Path home;
  private TinyBook book;

  @BeforeEach
  void a_chapter() {
    book = new TinyBook(home).chapter(CHAPTER);
    book.write("dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 20\">"
        + "<circle cx=\"10\" cy=\"10\" r=\"9\"/></svg>");
  }

  private List<Problem> build() {
    return book.build(false, Set.of(Edition.PDF));
  }

  private String text() throws IOException {
    return lines().replaceAll("\\s+", " ");
  }

  private String lines() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Edition.PDF.in(home).toFile())) {
      PDFTextStripper reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      return reader.getText(pdf);
    }
  }

  @Test
  void everything_stands_in_its_place() throws IOException {
    assertEquals(List.of(), build());
    String text = text();
    assertTrue(text.contains("Predict 1.1"), text);
    assertTrue(text.contains("A. Nothing B. Something"), text);
    assertTrue(text.contains("Answers to the predictions of this chapter"), text);
    assertTrue(text.replace(" ", "").contains("Predict1.1(p.5)B.Something.Becauseitis."), text);
    assertTrue(text.contains("Why not the rest? A. Nothing. Tempting; but"), text);
    assertTrue(text.contains("The note itself."), text);
    assertTrue(text.contains("https://example.org/page"), text);
    assertTrue(text.contains("a source. https://doi.org/10.1000/182"), text);
    assertEquals(1, text.split("doi.org").length - 1, text);
    assertTrue(text.contains("creativecommons.org/licenses/by/4.0/"), text);
    assertTrue(text.contains("Listing 1.1. The one"), text);
    assertTrue(text.contains("As Listing 1.1 shows."), text);
    assertTrue(text.contains("准确率"), text);
    assertTrue(text.contains("wide"), text);
    assertFalse(text.contains("new Plot"), text);
  }

  @Test
  void no_line_ends_inside_a_word() throws IOException {
    book.chapter("That’s a learner’s _word_, isn’t it? ".repeat(60) + "\n");
    assertEquals(List.of(), build());
    List<String> parted = lines().lines().map(String::strip)
        .filter(line -> line.endsWith("’") || line.matches("(?:s|t)\\b.*")).toList();
    assertEquals(List.of(), parted);
    assertTrue(lines().lines().filter(line -> line.contains("That’s")).count() > 10, lines());
  }

  @Test
  void a_right_page_is_headed_by_the_section_that_begins_there_or_goes_on() throws IOException {
    String words = "Some words to fill the page. ".repeat(500) + "\n\n";
    book.chapter(words + "=== Parts of stem:[z]\n\n" + words);
    assertEquals(List.of(), build());
    try (PDDocument pdf = Loader.loadPDF(Edition.PDF.in(home).toFile())) {
      List<String> heads = new ArrayList<>();
      for (int page = 5; page <= pdf.getNumberOfPages(); page++) {
        heads.add(head(pdf, page));
      }
      String chapter = "Chapter 1 One";
      String section = "1.1 Parts of z";
      assertEquals(List.of("CHAPTER 1", chapter, chapter, chapter, chapter, chapter, section,
          chapter, section, chapter, section), heads);
    }
  }

  private static String head(PDDocument pdf, int page) throws IOException {
    PDFTextStripper reader = new PDFTextStripper();
    reader.setSortByPosition(true);
    reader.setStartPage(page);
    reader.setEndPage(page);
    return reader.getText(pdf).lines().findFirst().orElse("");
  }

  @Test
  void it_passes_its_checks() {
    assertEquals(List.of(), build());
    assertEquals(List.of(), PdfCheck.faults(Edition.PDF.in(home)));
    assertEquals(Map.of(), PdfUaCheck.faults(Edition.PDF.in(home)));
  }

  /** The table of objects isn't in PDFBox's own count. */
  @Test
  void its_objects_are_counted() throws IOException {
    build();
    try (PDDocument pdf = Loader.loadPDF(Edition.PDF.in(home).toFile())) {
      long highest = pdf.getDocument().getXrefTable().keySet().stream()
          .mapToLong(COSObjectKey::getNumber).max().orElseThrow();
      assertEquals(highest + 1, pdf.getDocument().getTrailer().getLong(COSName.SIZE));
    }
  }

  @Test
  void equal_chapters_give_equal_bytes() throws IOException {
    build();
    byte[] first = Files.readAllBytes(Edition.PDF.in(home));
    build();
    assertArrayEquals(first, Files.readAllBytes(Edition.PDF.in(home)));
  }

  @Test
  void a_character_without_glyph_is_a_fault_with_its_line() {
    book.chapter("Text.\n\nA bird: \uD80C\uDD3F.\n");
    List<Problem> problems = build();
    assertEquals(1, problems.size(), problems::toString);
    String told = problems.get(0).toString();
    assertTrue(told.startsWith("chapters/ch01-one.adoc:6: No font of the PDF"), told);
    assertFalse(Files.exists(Edition.PDF.in(home)));
  }
}
