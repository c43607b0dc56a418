package nnbook.book.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.book.check.Problems;
import nnbook.book.check.SourceLine;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.book.page.Renderer.Rendered;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Makes the PDF from the pages of the book: tagged, with bookmarks, all fonts embedded. */
public final class Pdf {
  private static final Messages MESSAGES = Messages.of("book");

  private static final Pattern SIZE = Pattern.compile("/Size (\\d+)");

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
      return counted(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PDFBox counts the table of its objects among them, but leaves it out of the table. */
  private static byte[] counted(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Matcher size = SIZE.matcher(text).region(text.lastIndexOf("/Type /XRef"), text.length());
    if (!size.find()) {
      throw new IllegalStateException("a PDF whose table of objects has no size");
    }
    String less = "/Size " + (Long.parseLong(size.group(1)) - 1);
    byte[] fewer = String.format("%-" + size.group().length() + "s", less)
        .getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(fewer, 0, pdf, size.start(), fewer.length);
    return pdf;
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

  /** Reports, at its line in the chapter, each character that no font of the PDF has. */
  private static final class GlyphCheck {
    private static final Messages MESSAGES = Messages.of("book");

    private final Pages pages;
    private final Problems problems;

    GlyphCheck(Pages pages, Problems problems) {
      this.pages = pages;
      this.problems = problems;
    }

    void run() {
      for (Page page : pages.list()) {
        for (Element element : page.body().getAllElements()) {
          if (element.closest(PaperBody.LEFT_OUT) == null) {
            element.childNodes().forEach(node -> check(element, text(node)));
          }
        }
      }
    }

    private static String text(Node node) {
      return node instanceof TextNode text ? text.getWholeText()
          : node instanceof DataNode svg
          ? Jsoup.parse(svg.getWholeData(), Parser.xmlParser()).text()
          : "";
    }

    private void check(Element element, String text) {
      OptionalInt missing = Fonts.missing(text);
      missing.ifPresent(c -> problems.add(
          pages.book().marks().of(element).find(pages.home(), Character.toString(c)),
          MESSAGES.get("paper.glyph", Character.toString(c), Integer.toHexString(c))));
    }
  }
}
