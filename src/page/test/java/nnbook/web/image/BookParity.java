package nnbook.web.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nnbook.book.run.ChapterRun;
import nnbook.book.run.ChapterRunner;
import nnbook.platform.Home;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.BlockMark;

/** Compares what snippets do in the page with what the book shows, which JShell has made. */
public final class BookParity {

  /** Of a sum whose terms are some ten times as large. */
  private static final double NEAR = 1e-13;

  /** A number that is not rounded. */
  private static final String ALL_DIGITS = "-?\\d+\\.\\d{10,}([eE]-?\\d+)?";

  private BookParity() {}

  /**
   * What differs in a chapter, each with its place; {@code page} runs one snippet after the other.
   * Snippets that need what no browser has run, too, since later ones may use what they declare.
   */
  public static List<String> differences(Path file, Function<String, SnippetResult> page) {
    ChapterRun book = new ChapterRunner(Home.folder()).run(file, true);
    List<String> differences = new ArrayList<>();
    for (Block.Snippet snippet : book.chapter().snippets()) {
      SnippetResult outcome = page.apply(snippet.code());
      String place = file.getFileName() + ":" + snippet.codeLine() + " ";
      List<String> own = differences(place, book.outcomes().get(snippet.index()), outcome);
      if (snippet.has(BlockMark.NEEDS_CLOCK) && own.isEmpty()) {
        differences.add(place + "needs no clock");
      } else if (snippet.needs().isEmpty() && snippet.kind() != BlockMark.VOLATILE) {
        differences.addAll(own);
      }
    }
    return differences;
  }

  /**
   * What differs from the book. Numbers of a figure's file may differ in their last digit, where a
   * snippet calls functions of {@code Math}; its pictures may not.
   */
  private static List<String> differences(
      String place, SnippetResult book, SnippetResult page) {
    if (page.status() != book.status()) {
      return List.of(place + page.status() + " " + page.shown());
    }
    List<String> wanted = parts(book);
    List<String> told = parts(page);
    for (int i = 0; i < Math.min(wanted.size(), told.size()); i++) {
      if (!same(wanted.get(i), told.get(i))) {
        return List.of(place + firstDifference(wanted.get(i), told.get(i)));
      }
    }
    return wanted.size() == told.size()
        ? List.of() : List.of(place + "only one of the two is a figure");
  }

  /** Texts of which no two words differ by more than the last digit of a number. */
  private static boolean same(String text, String other) {
    String[] words = text.split("[,\n]", -1);
    String[] others = other.split("[,\n]", -1);
    return text.equals(other)
        || words.length == others.length && IntStream.range(0, words.length)
            .allMatch(i -> words[i].equals(others[i]) || areNeighbors(words[i], others[i]));
  }

  private static boolean areNeighbors(String number, String other) {
    if (!number.matches(ALL_DIGITS) || !other.matches(ALL_DIGITS)) {
      return false;
    }
    double x = Double.parseDouble(number);
    return Math.abs(x - Double.parseDouble(other)) <= NEAR * Math.max(1, Math.abs(x));
  }

  private static List<String> parts(SnippetResult result) {
    List<String> parts = new ArrayList<>(List.of(result.shown()));
    result.picture().ifPresent(figure -> parts.addAll(List.of(figure.svg(), figure.narrow(),
        figure.caption(), figure.description(), figure.csv())));
    return parts;
  }

  /** The first lines that differ. */
  private static String firstDifference(String wanted, String told) {
    List<String> lines = wanted.lines().toList();
    List<String> others = told.lines().toList();
    int i = 0;
    while (i < Math.min(lines.size(), others.size()) && same(lines.get(i), others.get(i))) {
      i++;
    }
    return "expected \"" + (i < lines.size() ? lines.get(i) : "") + "\", but was \""
        + (i < others.size() ? others.get(i) : "") + '"';
  }
}
