package nnbook.book.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import nnbook.book.check.Problems;
import nnbook.book.check.SourceLine;
import nnbook.book.page.Pages;
import nnbook.book.page.Renderer.Rendered;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Makes the PDF from the pages of the book: tagged, with bookmarks, all fonts embedded. */
public final class Pdf {
  private static final Messages MESSAGES = Messages.of("book");

  private Pdf() {}

  /**
   * Makes the PDF; equal pages give equal bytes. Characters that no font has, and whatever the
   * library warns of, go to {@code problems}. A book that has faults already is not set: they would
   * be reported a second time, in other words.
   */
  public static Rendered render(Pages pages, List<Path> others, Problems problems) {
    byte[] pdf = bytes(pages, problems);
    return target -> SafeFiles.write(target, pdf);
  }

  private static byte[] bytes(Pages pages, Problems problems) {
    new GlyphCheck(pages, problems).run();
    if (!problems.isEmpty()) {
      return new byte[0];
    }
    quiet();
    PaperDocument paper = new PaperDocument(pages);
    PdfRendererBuilder builder = builder(paper.document(), (svg, what) ->
            problems.add(paper.place(svg), MESSAGES.get("paper.figure", what)))
        .withDiagnosticConsumer(diagnostic -> report(diagnostic, problems));
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument pdf = renderer.getPdfDocument();
      new PdfPostProcessor(pdf, paper.formulaWords()).run();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what lays {@code document} out; what cannot be drawn is told to {@code refused}. */
  static PdfRendererBuilder builder(
      Document document, BiConsumer<org.w3c.dom.Element, String> refused) {
    PdfRendererBuilder builder = new PdfRendererBuilder()
        .usePdfUaAccessibility(true)
        .usePdfVersion(1.7f)
        .useSVGDrawer(new PdfSvgDrawer(refused))
        .useUnicodeLineBreaker(new WordBreaks())
        .withProducer("nnbook")
        .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(document), "");
    Fonts.register(builder);
    return builder;
  }

  /** The library tells the console what it does; its warnings reach us another way. */
  static void quiet() {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
  }

  private static void report(Diagnostic diagnostic, Problems problems) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      problems.add(new SourceLine("book.adoc", 0),
          MESSAGES.get("paper.warning", diagnostic.getFormattedMessage()));
    }
  }
}
