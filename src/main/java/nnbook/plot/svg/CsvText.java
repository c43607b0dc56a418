package nnbook.plot.svg;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Numbers;

/** Writes rows of comma-separated values; numbers have all digits, missing ones are empty. */
public final class CsvText {
  private final StringBuilder out = new StringBuilder();

  /** Begins with the names of the columns. */
  public CsvText(List<String> header) {
    row(header);
  }

  /** Adds a row of texts and numbers. */
  public CsvText row(Object... cells) {
    List<String> texts = new ArrayList<>();
    for (Object cell : cells) {
      texts.add(cell instanceof Double v ? number(v) : String.valueOf(cell));
    }
    return row(texts);
  }

  public CsvText row(List<String> cells) {
    out.append(String.join(",", cells.stream().map(CsvText::quoted).toList())).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Returns the shortest digits that read back as {@code v}. */
  public static String number(double v) {
    return Double.isFinite(v) ? Numbers.shortest(v) : "";
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
