package nnbook.book.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What a reader's eye would find in a PDF: pages without text, signs without a form, lines that run
 * out of the page's text or begin with a full stop, too many pages with an empty foot, fonts that
 * the reader's machine may not have, wrong page numbers.
 */
public final class PdfCheck extends PDFTextStripper {
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** Nothing but the cover may come nearer to the sides of a page; see paper.css. */
  private static final double MARGIN = 17.8 * POINTS_PER_MM;

  /** What belongs to the word before it, so that no line of prose begins with it. */
  private static final String SIGNS = ".,;:!?)]…”";

  private static final String CODE = "JetBrainsMono";

  /** Where the text of a page ends, in points from its upper edge; see paper.css. */
  private static final double TOP = 21 * POINTS_PER_MM;
  private static final double BOTTOM = (240 - 20) * POINTS_PER_MM;

  /** A page ends early when this part of it is empty but for footnotes. */
  private static final double EARLY = 0.25;

  /** A foot as empty as this is a hole wherever it is: a third, and the frame of the last line. */
  private static final double HOLE = 0.37;

  /** A figure may have no other place; and the last page of a part may always end early. */
  private static final int MOST_EARLY = 10;

  /** The size of footnotes in points; see paper.css. */
  private static final double NOTE = 8.2;

  private final PDDocument pdf;
  private final List<String> texts = new ArrayList<>();
  private double lowest;
  private boolean lineBegins;
  private final List<String> faults = new ArrayList<>();

  private PdfCheck(PDDocument pdf) {
    this.pdf = pdf;
    setSortByPosition(true);
    addOperator(new Untagged(this));
  }

  /** Tags stay unread: to look one up, the library goes through all objects of the document. */
  private static final class Untagged extends OperatorProcessor {
    Untagged(PDFStreamEngine engine) {
      super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      // what stands in the tag is drawn all the same
    }

    @Override
    public String getName() {
      return OperatorName.BEGIN_MARKED_CONTENT_SEQ;
    }
  }

  /** Returns the faults of the book in {@code file}: empty if all is well. */
  public static List<String> faults(Path file) {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PdfCheck check = new PdfCheck(pdf);
      check.pages();
      check.fonts();
      check.contents();
      return List.copyOf(check.faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void pages() throws IOException {
    List<Integer> openings = new ArrayList<>();
    for (PDOutlineItem part : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      openings.add(pageOf(part));
    }
    // The first is the contents, whose chapters stay together.
    List<Integer> early = new ArrayList<>();
    double foot = 0;
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      setStartPage(page);
      setEndPage(page);
      texts.add(getText(pdf));
      boolean blank = text(page).isBlank();
      boolean mayBeBlank = page % 2 == 0 && openings.contains(page + 1);
      if (blank && !mayBeBlank) {
        faults.add("page " + page + " has no text");
      }
      boolean goesOn = !blank && !openings.contains(page);
      if (goesOn && foot >= EARLY) {
        early.add(page - 1);
      }
      if (goesOn && foot >= HOLE) {
        faults.add("page " + (page - 1) + " is empty at its foot: " + Math.round(100 * foot) + "%");
      }
      foot = page >= openings.get(1) ? (BOTTOM - lowest) / (BOTTOM - TOP) : 0;
    }
    if (early.size() > MOST_EARLY) {
      faults.add(early.size() + " pages end early: " + early);
    }
  }

  private String text(int page) {
    return texts.get(page - 1);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    float width = getCurrentPage().getMediaBox().getWidth();
    boolean cover = getCurrentPageNo() == 1;
    boolean visible = !text.getUnicode().isBlank();
    float right = text.getXDirAdj() + text.getWidthDirAdj();
    if (visible && text.getDir() == 0 && !cover
        && (text.getXDirAdj() < MARGIN || right > width - MARGIN)) {
      faults.add(String.format(Locale.ROOT, "page %d: \"%s\" at %.0f %.0f runs out of the text",
          getCurrentPageNo(), text.getUnicode(), text.getXDirAdj(), text.getYDirAdj()));
    }
    boolean note = Math.abs(text.getFontSizeInPt() - NOTE) < 0.05;
    if (visible && !note && text.getYDirAdj() < BOTTOM) {
      lowest = Math.max(lowest, text.getYDirAdj());
    }
    super.processTextPosition(text);
  }

  @Override
  protected void startPage(PDPage page) {
    lineBegins = true;
    lowest = TOP;
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    lineBegins = true;
    super.writeLineSeparator();
  }

  @Override
  protected void writeString(String text, List<TextPosition> places) throws IOException {
    boolean isCode = places.get(0).getFont().getName().contains(CODE);
    if (lineBegins && !isCode && !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0) {
      faults.add("page " + getCurrentPageNo() + ": a line begins with \"" + text + "\"");
    }
    lineBegins = false;
    super.writeString(text, places);
  }

  /** A font's first form is the one for signs that it does not have. */
  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    if (code == 0) {
      faults.add("page " + getCurrentPageNo() + ": a sign has no form in " + font.getName());
    }
    super.showGlyph(place, font, code, displacement);
  }

  private void fonts() throws IOException {
    for (PDPage page : pdf.getPages()) {
      PDResources resources = page.getResources();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        if (!font.isEmbedded()) {
          faults.add("the font " + font.getName() + " is not embedded");
        }
      }
    }
  }

  /** The contents name each chapter and numbered section with the page its bookmark leads to. */
  private void contents() throws IOException {
    StringBuilder contents = new StringBuilder();
    List<PDOutlineItem> chapters = new ArrayList<>();
    pdf.getDocumentCatalog().getDocumentOutline().children().forEach(chapters::add);
    for (int page = pageOf(chapters.get(0)); page < pageOf(chapters.get(1)); page++) {
      contents.append(text(page));
    }
    String lines = contents.toString();
    for (PDOutlineItem chapter : chapters.subList(1, chapters.size())) {
      listed(chapter, lines);
      for (PDOutlineItem section : chapter.children()) {
        if (section.getTitle().matches("\\d.*")) {
          listed(section, lines);
        }
      }
    }
  }

  private void listed(PDOutlineItem entry, String contents) throws IOException {
    int page = pageOf(entry);
    String title = entry.getTitle();
    boolean listed = contents.lines().anyMatch(line ->
        squeezed(line).startsWith(squeezed(title)) && line.strip().endsWith(" " + page));
    if (!listed) {
      faults.add("the contents have no line \"" + title + " … " + page + "\"");
    }
    String last = title.substring(title.lastIndexOf(' ') + 1);
    if (!text(page).contains(last)) {
      faults.add("page " + page + " does not have the heading \"" + title + "\"");
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private int pageOf(PDOutlineItem entry) throws IOException {
    return pdf.getPages().indexOf(entry.findDestinationPage(pdf)) + 1;
  }
}
