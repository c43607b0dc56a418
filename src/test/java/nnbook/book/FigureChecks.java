package nnbook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What must hold for every figure of a page; returns the figures for which it does not. */
final class FigureChecks {
  /** What the book draws again and again, and the number of its color (see decision 006). */
  private static final Map<String, Integer> COLORS = Map.ofEntries(
      Map.entry("wanted 0", 1), Map.entry("wanted 1", 2), Map.entry("answer 0", 1),
      Map.entry("answer 1", 2), Map.entry("XOR = 0", 1), Map.entry("XOR = 1", 2),
      Map.entry("others", 1), Map.entry("Gentoos", 2), Map.entry("training", 1),
      Map.entry("validation", 2), Map.entry("test", 3), Map.entry("sigmoid", 1),
      Map.entry("tanh", 2), Map.entry("ReLU", 3), Map.entry("softplus", 5),
      Map.entry("cross-entropy", 1), Map.entry("squared error", 2), Map.entry("SGD", 1),
      Map.entry("Momentum", 2), Map.entry("RMSProp", 3), Map.entry("Adam", 4),
      Map.entry("He", 3), Map.entry("Glorot", 2), Map.entry("N(0, 1)", 6),
      Map.entry("lowest", 6), Map.entry("careful", 3));

  private FigureChecks() {}

  /** Figures with axes but without a link to their data, or whose alternative text is missing. */
  static List<String> incomplete(Element page) {
    List<String> faults = new ArrayList<>();
    for (Element figure : page.select("figure:has(svg.plot)")) {
      boolean numbers = figure.selectFirst("path.plot-axes") != null;
      if (numbers && figure.selectFirst("figcaption a.data") == null) {
        faults.add("no data: " + figure.text());
      }
      for (Element svg : figure.select("svg.plot")) {
        if (svg.selectFirst("> title") == null || svg.selectFirst("> desc") == null) {
          faults.add("no title or description: " + figure.text());
        }
      }
    }
    return faults;
  }

  /** Entries of legends whose sample has another color than elsewhere in the book. */
  static List<String> otherColors(Element page) {
    List<String> faults = new ArrayList<>();
    for (Element text : page.select("svg.plot > text:not([text-anchor])")) {
      Integer number = COLORS.get(text.text());
      Element sample = text.previousElementSibling();
      if (number != null && sample != null && sample.is("g, path, rect")) {
        String look = sample.attr("stroke") + sample.attr("fill");
        if (look.contains("--plot-") && !look.contains("--plot-" + number + ",")) {
          faults.add(text.text() + " is drawn in " + look);
        }
      }
    }
    return faults;
  }
}
