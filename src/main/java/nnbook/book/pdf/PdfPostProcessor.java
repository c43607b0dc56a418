package nnbook.book.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * What the library leaves to do in a document: formulas are tagged as such, a page without text has
 * neither head nor number, bookmarks are shown when it opens, and nothing tells when it was made.
 */
final class PdfPostProcessor {
  private static final String FIGURE = "Figure";
  private static final String FORMULA = "Formula";

  private final PDDocument pdf;
  private final Set<String> formulaWords;

  PdfPostProcessor(PDDocument pdf, Set<String> formulaWords) {
    this.pdf = pdf;
    this.formulaWords = formulaWords;
  }

  void run() throws IOException {
    tagFormulas();
    clearBlanks();
    pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    pdf.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
    pdf.setDocumentId(0L);
  }

  private void tagFormulas() {
    Deque<PDStructureNode> open = new ArrayDeque<>();
    open.add(pdf.getDocumentCatalog().getStructureTreeRoot());
    while (!open.isEmpty()) {
      for (Object kid : open.remove().getKids()) {
        if (kid instanceof PDStructureElement element) {
          if (FIGURE.equals(element.getStructureType())
              && formulaWords.contains(element.getAlternateDescription())) {
            element.setStructureType(FORMULA);
          }
          open.add(element);
        }
      }
    }
  }

  /** Left pages in front of a chapter; on every other page the tags refer to some content. */
  private void clearBlanks() throws IOException {
    for (PDPage page : pdf.getPages()) {
      String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      if (!drawn.contains("/MCID")) {
        page.setContents(new PDStream(pdf));
        page.setResources(new PDResources());
      }
    }
  }
}
