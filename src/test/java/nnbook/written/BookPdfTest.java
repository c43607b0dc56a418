package nnbook.written;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nnbook.book.Edition;
import nnbook.book.RealBook;
import nnbook.book.pdf.PdfCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our own checks have nothing to say about the PDF. */
@Tag("long")
class BookPdfTest {
  @Test
  void finds_nothing_in_the_book() {
    assertEquals(List.of(), PdfCheck.faults(RealBook.in(Edition.PDF)));
  }
}
