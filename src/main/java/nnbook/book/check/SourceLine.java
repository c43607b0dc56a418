package nnbook.book.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A place in a source file, named relative to the project. */
public record SourceLine(String file, int line) {
  /** How far below the start of its block a text is looked for. */
  private static final int REACH = 80;

  /** Returns the nearest line from here on that holds {@code text}; this line if none does. */
  public SourceLine find(Path home, String text) {
    Path path = home.resolve(file);
    if (!Files.isRegularFile(path)) {
      return this;
    }
    try {
      List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
      int from = Math.max(line - 1, 0);
      int end = line == 0 ? lines.size() : Math.min(lines.size(), from + REACH);
      for (int i = from; i < end; i++) {
        if (lines.get(i).contains(text)) {
          return new SourceLine(file, i + 1);
        }
      }
    } catch (IOException e) {
      return this;
    }
    return this;
  }
}
