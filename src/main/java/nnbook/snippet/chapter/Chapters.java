package nnbook.snippet.chapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/** Finds chapters by the names that people type. */
public final class Chapters {
  private static final Messages MESSAGES = Messages.of("snippet");

  private Chapters() {}

  /** Returns all files of {@code home/chapters}, in the order of their names. */
  public static List<Path> all(Path home) {
    Path folder = home.resolve("chapters");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".adoc"))
          .sorted(Comparator.comparing(Chapters::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the folder of the code that chapters include: its rooms are {@code {engine}} and so on. */
  public static Path code(Path home) {
    return home.resolve("src/main/java/nnbook");
  }

  /** Returns the name of a chapter: its file without folder and ending. */
  public static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.adoc$", "");
  }

  /**
   * Returns the chapter that {@code typed} means: {@code ch01}, {@code ch1}, {@code 1}, the whole
   * name, the part after the number, or the beginning of either. Throws {@link UserError} with the
   * nearest name and the list of chapters when none or several fit.
   */
  public static Path find(Path home, String typed) {
    List<Path> chapters = all(home);
    String wanted = name(Path.of(typed)).toLowerCase(Locale.ROOT);
    String number = wanted.matches("(ch)?\\d{1,3}") ? wanted.replaceAll("^(ch)?0*", "") : "-";
    List<Predicate<String>> ways =
        List.of(
            name -> name.equals(wanted),
            name -> name.matches("ch0*" + number + "(-.*)?"),
            name -> slug(name).equals(wanted),
            name -> name.startsWith(wanted),
            name -> slug(name).startsWith(wanted));
    for (Predicate<String> way : ways) {
      List<Path> found = chapters.stream().filter(file -> way.test(name(file))).toList();
      if (found.size() == 1) {
        return found.get(0);
      }
    }
    throw unknown(typed, wanted, chapters);
  }

  private static String slug(String name) {
    return name.replaceFirst("^ch\\d+-", "");
  }

  private static UserError unknown(String typed, String wanted, List<Path> chapters) {
    if (chapters.isEmpty()) {
      return new UserError(ExitCode.USAGE, MESSAGES.get("chapter.none"));
    }
    String list =
        chapters.stream().map(file -> "\n  " + name(file)).collect(Collectors.joining());
    String guess =
        chapters.stream()
            .map(Chapters::name)
            .filter(name -> isNear(wanted, name))
            .min(Comparator.comparingInt(name -> distance(wanted, name)))
            .map(name -> MESSAGES.get("chapter.guess", name))
            .orElse("");
    return new UserError(ExitCode.USAGE, MESSAGES.get("chapter.unknown", typed, guess, list));
  }

  /** A number is not a misspelt other number. */
  private static boolean isNear(String typed, String name) {
    boolean number = typed.matches("(ch)?-?\\d+");
    return !number && distance(typed, name) <= Math.max(2, typed.length() / 3);
  }

  /** Returns the smallest edit distance of {@code typed} to the name or one of its parts. */
  private static int distance(String typed, String name) {
    return Stream.of(name, slug(name), name.replaceFirst("-.*", ""))
        .mapToInt(part -> editDistance(typed, part))
        .min()
        .orElseThrow();
  }

  private static int editDistance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
