package nnbook.book.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nnbook.book.check.Problems;
import nnbook.book.page.Pages;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;

/** Makes the PDF from the pages of the book. */
public final class Pdf {
  private Pdf() {}

  /** Returns the bytes of the PDF. Characters that no font has go to {@code problems}. */
  public static byte[] of(Pages pages, Problems problems) {
    Paper paper = new Paper(pages);
    W3CDom dom = new W3CDom().namespaceAware(false);
    PdfRendererBuilder builder = new PdfRendererBuilder()
        .usePdfUaAccessibility(true)
        .usePdfVersion(1.7f)
        .useSVGDrawer(new Drawings())
        .withProducer("nnbook")
        .withW3cDocument(dom.fromJsoup(paper.document()), "");
    Fonts.register(builder);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.toStream(bytes).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
