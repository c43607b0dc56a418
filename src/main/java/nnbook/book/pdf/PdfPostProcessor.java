package nnbook.book.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
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

  /** Entries of a leaf, each a number and what it stands for. */
  private static final int LEAF = 2 * 64;

  private final PDDocument pdf;
  private final Set<String> formulaWords;

  PdfPostProcessor(PDDocument pdf, Set<String> formulaWords) {
    this.pdf = pdf;
    this.formulaWords = formulaWords;
  }

  void run() throws IOException {
    tagFormulas();
    splitParentTree();
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

  /** From pages to their tags, in leaves: where all is one list, each look-up reads it whole. */
  private void splitParentTree() {
    COSDictionary tree = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject()
        .getCOSDictionary(COSName.PARENT_TREE);
    List<? extends COSBase> list = tree.getCOSArray(COSName.NUMS).toList();
    COSArray leaves = new COSArray();
    for (int from = 0; from < list.size(); from += LEAF) {
      List<? extends COSBase> part = list.subList(from, Math.min(from + LEAF, list.size()));
      COSDictionary leaf = new COSDictionary();
      leaf.setItem(COSName.NUMS, new COSArray(part));
      leaf.setItem(COSName.LIMITS,
          new COSArray(List.of(part.get(0), part.get(part.size() - 2))));
      leaves.add(leaf);
    }
    tree.removeItem(COSName.NUMS);
    tree.setItem(COSName.KIDS, leaves);
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
