package nnbook.book.page;

import java.util.LinkedHashMap;
import java.util.Map;
import nnbook.book.formula.Formula;

/**
 * The outlines of a page's formulas, each once: formulas refer to them, which keeps pages small.
 */
final class Glyphs {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** Returns the formula as SVG that refers to the outlines of {@link #definitions()}. */
  String svg(Formula formula) {
    StringBuilder uses = new StringBuilder();
    for (Formula.Shape shape : formula.shapes()) {
      int number = numbers.computeIfAbsent(shape.path(), path -> numbers.size());
      uses.append("<use href=\"#g").append(number).append("\" x=\"").append(shape.x())
          .append("\" y=\"").append(shape.y()).append("\"/>");
    }
    return formula.svg(uses.toString());
  }

  /** Returns an invisible SVG with all outlines used so far; empty for a page without formulas. */
  String definitions() {
    if (numbers.isEmpty()) {
      return "";
    }
    StringBuilder paths = new StringBuilder("<svg class=\"glyphs\" aria-hidden=\"true\"><defs>");
    numbers.forEach((path, number) ->
        paths.append("<path id=\"g").append(number).append("\" d=\"").append(path).append("\"/>"));
    return paths.append("</defs></svg>").toString();
  }
}
