package nnbook.written;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import nnbook.book.Edition;
import nnbook.book.RealBook;
import nnbook.book.pdf.PdfUaCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The PDF can be read by everybody: veraPDF has nothing to say about it. */
@Tag("long")
class BookPdfUaTest {
  @Test
  void finds_nothing_in_the_book() {
    assertEquals(Map.of(), PdfUaCheck.faults(RealBook.in(Edition.PDF)));
  }
}
