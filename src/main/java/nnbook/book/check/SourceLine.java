package nnbook.book.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nnbook.snippet.chapter.Chapters;

/** A place in a source file, named relative to the project. */
public record SourceLine(String file, int line) {
  /** How far below the start of its block a text is looked for. */
  private static final int REACH = 80;

  /** Returns a place in {@code path}, which lies in the project at {@code home}. */
  public static SourceLine of(Path home, Path path, int line) {
    return new SourceLine(home.relativize(path).toString().replace('\\', '/'), line);
  }

  /**
   * Returns the nearest line from here on that holds {@code text}; this line if none does. For a
   * place in book.adoc, which holds no text of its own, the chapters are searched: Asciidoctor
   * names it for the last block of a chapter.
   */
  public SourceLine find(Path home, String text) {
    if (!file.equals("book.adoc")) {
      return within(home, text);
    }
    return Chapters.all(home).stream()
        .map(chapter -> new SourceLine("chapters/" + chapter.getFileName(), 0).within(home, text))
        .filter(place -> place.line() > 0)
        .findFirst()
        .orElseGet(() -> within(home, text));
  }

  private SourceLine within(Path home, String text) {
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
