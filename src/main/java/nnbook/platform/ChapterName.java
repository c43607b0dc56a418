package nnbook.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a numbered chapter: {@code ch06}. It is the package and folder of the chapter's
 * exercises, and begins the name of its file, {@code ch06-backpropagation.adoc}.
 */
public record ChapterName(int number) implements Comparable<ChapterName> {
  /** A chapter's name as part of a larger regular expression. */
  public static final String REGEX = "ch\\d\\d";

  private static final Pattern NAME = Pattern.compile(REGEX);
  private static final Pattern FILE = Pattern.compile("(" + REGEX + ")(?:-.*)?");
  private static final Pattern TYPED = Pattern.compile("(?:ch)?(\\d{1,2})");

  /** Reads exactly {@code ch06}. */
  public static Optional<ChapterName> of(String name) {
    return matches(name) ? Optional.of(number(name.substring(2))) : Optional.empty();
  }

  /** Whether {@code name} is a chapter's name and nothing more. */
  public static boolean matches(String name) {
    return NAME.matcher(name).matches();
  }

  /** Reads the beginning of a file's name: {@code ch06-backpropagation.adoc}, or {@code ch06}. */
  public static Optional<ChapterName> ofFile(String fileName) {
    Matcher file = FILE.matcher(fileName);
    return file.matches() ? of(file.group(1)) : Optional.empty();
  }

  /** What a reader types: {@code 6}, {@code ch6}, {@code 06} and {@code CH06} all mean ch06. */
  public static Optional<ChapterName> typed(String word) {
    Matcher typed = TYPED.matcher(word.toLowerCase(Locale.ROOT));
    return typed.matches() ? Optional.of(number(typed.group(1))) : Optional.empty();
  }

  /** Whether a class, by its full name, lies in a chapter's package: {@code ch06.Backprop}. */
  public static boolean holdsClass(String className) {
    return className.length() > 5
        && className.charAt(4) == '.'
        && matches(className.substring(0, 4));
  }

  /** What follows the chapter's name in that of its file: {@code backpropagation}. */
  public static String withoutNumber(String fileName) {
    return fileName.replaceFirst("^" + REGEX + "-", "");
  }

  /** How the name of its file begins: {@code ch06-}. */
  public String prefix() {
    return this + "-";
  }

  private static ChapterName number(String digits) {
    return new ChapterName(Integer.parseInt(digits));
  }

  @Override
  public int compareTo(ChapterName other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return (number < 10 ? "ch0" : "ch") + number;
  }
}
