package nnbook.plot;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Numbers;
import nnbook.platform.Messages;

/** Writes rows of comma-separated values; numbers have all digits, missing ones are empty. */
final class CsvText {
  private static final Messages MESSAGES = Messages.of("plot");

  private final StringBuilder out = new StringBuilder();

  CsvText(List<String> header) {
    row(header);
  }

  /** Begins with the names of columns that the catalogue has under {@code key}. */
  static CsvText of(String key) {
    return new CsvText(List.of(MESSAGES.get(key).split(",")));
  }

  /** Adds a row of texts and numbers. */
  CsvText row(Object... cells) {
    List<String> texts = new ArrayList<>();
    for (Object cell : cells) {
      texts.add(cell instanceof Double v ? number(v) : String.valueOf(cell));
    }
    return row(texts);
  }

  CsvText row(List<String> cells) {
    out.append(String.join(",", cells.stream().map(CsvText::quoted).toList())).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Returns the shortest digits that read back as {@code v}. */
  static String number(double v) {
    return Double.isFinite(v) ? Numbers.shortest(v) : "";
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
