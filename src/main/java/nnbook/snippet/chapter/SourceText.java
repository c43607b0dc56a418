package nnbook.snippet.chapter;

import java.util.ArrayList;
import java.util.List;

/** A text as lines that still know their line ends, so that joining gives the same bytes back. */
record SourceText(List<String> lines, List<String> ends) {
  static SourceText of(String text) {
    List<String> lines = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int stop = newline < 0 ? text.length() : newline;
      boolean carriage = newline > start && text.charAt(newline - 1) == '\r';
      lines.add(text.substring(start, carriage ? stop - 1 : stop));
      ends.add(newline < 0 ? "" : carriage ? "\r\n" : "\n");
      start = stop + 1;
    }
    return new SourceText(List.copyOf(lines), List.copyOf(ends));
  }

  /** Returns the line end that new lines get. */
  String end() {
    return ends.isEmpty() || ends.get(0).isEmpty() ? "\n" : ends.get(0);
  }

  /** Appends the lines from {@code first} to {@code last}, counted from 1, inclusive. */
  void append(StringBuilder text, int first, int last) {
    for (int i = first - 1; i < last; i++) {
      text.append(lines.get(i)).append(ends.get(i));
    }
  }
}
