package nnbook.plot.svg;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines at its spaces. */
public final class LineBreaks {
  private LineBreaks() {}

  /** Returns the lines of {@code text}, each at most {@code width} wide where its words allow. */
  public static List<String> lines(String text, double width, double fontSize) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Label.of(longer).width(fontSize) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
