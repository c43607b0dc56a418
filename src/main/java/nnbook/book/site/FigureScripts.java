package nnbook.book.site;

import java.util.List;
import nnbook.platform.Messages;
import nnbook.platform.ProgramFiles;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/**
 * The scripts of figures that a reader can act on. A page with one loads {@code figure.js}; as soon
 * as such a figure is near, this loads {@code figures.js}, which holds the words and the others.
 */
final class FigureScripts {
  /** In one file: what all figures share, in this order, then the figures. */
  private static final List<String> BUNDLE =
      List.of("machine.js", "panel.js", "chart.js", "neuron.js", "activation.js", "descent.js",
          "backprop.js", "xor.js", "race.js", "playground.js", "digit.js");

  private FigureScripts() {}

  static boolean areIn(Element body) {
    return body.selectFirst(BlockMark.INTERACTIVE.selector()) != null;
  }

  static void put(SiteFiles site) {
    for (String name : List.of("figure.js", "figure.css")) {
      site.put("web/" + name, ProgramFiles.bytes("web/" + name));
    }
    StringBuilder bundle = new StringBuilder("nnbook.figures = {words: ")
        .append(JavaScripts.json(Messages.of("figure").all())).append("};\n");
    for (String name : BUNDLE) {
      bundle.append(ProgramFiles.text("web/figure/" + name));
    }
    site.put("web/figures.js", bundle.toString());
  }
}
