package nnbook.book.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault that {@link PdfCheck} looks for is planted once, in a document of three pages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfCheckTest {
  private static final float LEFT = 60;

  /** Where three tenths of the page are left below. */
  private static final float LOW = 226;

  @TempDir private Path folder;
  private final PDDocument pdf = new PDDocument();
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private PDFont font;

  @BeforeEach
  void a_cover_and_contents() throws IOException {
    try (InputStream in = Pdf.class.getResourceAsStream(
        "/nnbook/book/pdf/fonts/source-sans-3-400.ttf")) {
      font = PDType0Font.load(pdf, in, false);
    }
    pdf.getDocumentCatalog().setDocumentOutline(outline);
    page("Title", font, LEFT);
    mark("Contents", page("Preface 3", font, LEFT));
  }

  @AfterEach
  void close() throws IOException {
    pdf.close();
  }

  private PDPage page(String text, PDFont own, float left) throws IOException {
    return page(text, own, left, 500);
  }

  private PDPage page(String text, PDFont own, float left, float up) throws IOException {
    PDPage page = new PDPage(new PDRectangle(482, 680));
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(own, 10);
      content.newLineAtOffset(left, up);
      content.showText(text);
      content.endText();
    }
    return page;
  }

  private void mark(String title, PDPage page) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(page);
    outline.addLast(item);
  }

  private List<String> faults() throws IOException {
    Path file = folder.resolve("book.pdf");
    pdf.save(file.toFile());
    return PdfCheck.faults(file);
  }

  private void assertFault(String part) throws IOException {
    List<String> faults = faults();
    assertTrue(faults.stream().anyMatch(fault -> fault.contains(part)), faults::toString);
  }

  @Test
  void a_good_document_has_no_fault() throws IOException {
    mark("Preface", page("Preface", font, LEFT));
    assertEquals(List.of(), faults());
  }

  @Test
  void an_empty_page_is_found() throws IOException {
    mark("Preface", page("Preface", font, LEFT));
    page("", font, LEFT);
    assertFault("page 4 has no text");
  }

  @Test
  void a_line_that_runs_out_is_found() throws IOException {
    mark("Preface", page("Preface", font, 420));
    assertFault("runs out of the text");
  }

  @Test
  void a_font_that_is_not_embedded_is_found() throws IOException {
    mark("Preface", page("Preface", new PDType1Font(FontName.HELVETICA), LEFT));
    assertFault("the font Helvetica is not embedded");
  }

  @Test
  void a_sign_without_form_is_found() throws IOException {
    PDPage page = page("Preface", font, LEFT);
    mark("Preface", page);
    COSName name = page.getResources().getFontNames().iterator().next();
    String draw = "BT /" + name.getName() + " 10 Tf 60 500 Td <0000> Tj ET";
    page.setContents(new PDStream(pdf, new ByteArrayInputStream(
        draw.getBytes(StandardCharsets.US_ASCII))));
    assertFault("page 3: a sign has no form");
  }

  @Test
  void a_wrong_page_number_and_a_wrong_bookmark_are_found() throws IOException {
    page("Something else", font, LEFT);
    mark("Preface", page("Preface", font, LEFT));
    assertFault("the contents have no line \"Preface … 4\"");
    mark("Epilogue", pdf.getPage(2));
    assertFault("page 3 does not have the heading \"Epilogue\"");
  }

  @Test
  void a_line_that_begins_with_a_full_stop() throws IOException {
    mark("One", page(". It ends here", font, LEFT));
    List<String> faults = faults();
    assertTrue(faults.contains("page 3: a line begins with \". It ends here\""), faults::toString);
  }

  @Test
  void more_than_ten_pages_that_end_early_within_their_parts_are_too_many() throws IOException {
    mark("One", page("One", font, LEFT, LOW));
    for (int i = 0; i < 10; i++) {
      page("It goes on", font, LEFT, LOW);
    }
    mark("Two", page("Two", font, LEFT, LOW));
    String early = "pages end early";
    assertTrue(faults().stream().noneMatch(fault -> fault.contains(early)), faults()::toString);
    page("It goes on", font, LEFT, LOW);
    assertFault("11 pages end early: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]");
  }

  @Test
  void a_hole_is_found_but_not_at_the_end_of_a_part() throws IOException {
    mark("One", page("One", font, LEFT, LOW));
    page("A figure does not fit", font, LEFT, 280);
    page("The end", font, LEFT);
    mark("Two", page("Two", font, LEFT, LOW));
    assertEquals(List.of("page 4 is empty at its foot: 40%"), faults().stream()
        .filter(fault -> fault.contains("foot")).toList());
  }

  @Test
  void a_document_without_tags_is_not_for_everybody() throws IOException {
    Path file = folder.resolve("book.pdf");
    pdf.save(file.toFile());
    String broken = PdfUaCheck.faults(file).keySet().toString();
    assertTrue(broken.contains("7.1: "), broken);
    assertTrue(broken.contains("7.2: "), broken);
  }
}
