package nnbook.book.pdf;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.platform.ProgramFiles;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where the blocks of one part of the book come to stand when it is laid out alone. A part begins a
 * page, and the width of page numbers is not known before the book is painted, so the part breaks
 * in the same places within the book.
 */
final class PartLayout {
  /** Blocks that have no others in them. */
  private static final String LEAVES =
      "p, pre, figure, tr, h1, h2, h3, h4, li:not(:has(p, pre, figure)), dt, .stemblock";

  private static final String LEAF = "data-leaf";

  /** What stands on one page of a leaf; top and bottom are parts of the page, from 0 to 1. */
  record Piece(Element leaf, int page, double top, double bottom) {
    double height() {
      return bottom - top;
    }
  }

  /** The foot of {@code page} that stays empty above {@code next}, as a part of the page. */
  record Hole(int page, double height, Element next) {}

  private static final CssContext UNUSED = null;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Element> leaves;
  private final List<Double> usable = new ArrayList<>();

  private PartLayout(List<Element> leaves) {
    this.leaves = leaves;
  }

  /** Lays out {@code part} under the style sheet for paper. */
  static PartLayout of(Element part) {
    PartLayout layout = new PartLayout(part.select(LEAVES));
    for (int i = 0; i < layout.leaves.size(); i++) {
      layout.leaves.get(i).attr(LEAF, String.valueOf(i));
    }
    PdfRendererBuilder builder = Pdf.builder(alone(part), (svg, what) -> {});
    layout.leaves.forEach(leaf -> leaf.removeAttr(LEAF));
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      layout.read(renderer.getRootBox());
    }
    return layout;
  }

  private static Document alone(Element part) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    String style = ProgramFiles.text("book/pdf/paper.css") + ".part { page-break-before: auto; }";
    document.head().appendElement("style").appendChild(new DataNode(style));
    document.body().appendChild(part.clone());
    return document;
  }

  private void read(Box root) {
    Layer layer = root.getLayer();
    for (PageBox page : layer.getPages()) {
      usable.add((page.getBottomUsable() - page.getTop()) / height(page));
    }
    read(root, layer);
  }

  private static double height(PageBox page) {
    return page.getBottom() - page.getTop();
  }

  private void read(Box box, Layer layer) {
    if (box.getElement() != null && box.getElement().hasAttribute(LEAF)
        && !(box instanceof InlineLayoutBox)) {
      Element leaf = leaves.get(Integer.parseInt(box.getElement().getAttribute(LEAF)));
      int last = layer.getLastPage(UNUSED, box).getPageNo();
      for (int no = layer.getFirstPage(UNUSED, box).getPageNo(); no <= last; no++) {
        PageBox page = layer.getPages().get(no);
        double top = Math.max(0, (box.getAbsY() - page.getTop()) / height(page));
        double bottom = (box.getAbsY() + box.getHeight() - page.getTop()) / height(page);
        pieces.add(new Piece(leaf, no, top, Math.min(bottom, usable.get(no))));
      }
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      read(box.getChild(i), layer);
    }
  }

  /** Returns the first hole at least as high as {@code least}, on {@code from} or a later page. */
  Optional<Hole> hole(int from, double least) {
    for (int page = from; page + 1 < usable.size(); page++) {
      double empty = usable.get(page) - bottom(page);
      Optional<Element> next = first(page + 1);
      if (empty >= least && next.isPresent()) {
        return Optional.of(new Hole(page, empty, next.get()));
      }
    }
    return Optional.empty();
  }

  private double bottom(int page) {
    return pieces.stream().filter(piece -> piece.page() == page)
        .mapToDouble(Piece::bottom).max().orElse(0);
  }

  private Optional<Element> first(int page) {
    return pieces.stream().filter(piece -> piece.page() == page).map(Piece::leaf).findFirst();
  }

  /** Returns how much of a page {@code block} takes. */
  double height(Element block) {
    return pieces.stream().filter(piece -> piece.leaf() == block || piece.leaf().parents()
        .contains(block)).mapToDouble(Piece::height).sum();
  }

  /** Returns whether all of {@code block} stands on {@code page}. */
  boolean isOn(int page, Element block) {
    return pieces.stream().filter(piece -> piece.leaf() == block || piece.leaf().parents()
        .contains(block)).allMatch(piece -> piece.page() == page);
  }
}
