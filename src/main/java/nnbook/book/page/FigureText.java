package nnbook.book.page;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Node;

/** A figure's SVG on its way into a page. */
public final class FigureText {
  private FigureText() {}

  /** Returns the SVG as it is, its ids made unique by {@code prefix}. */
  public static Node drawn(String svg, String prefix) {
    return new DataNode(SvgText.unique(svg, prefix));
  }
}
