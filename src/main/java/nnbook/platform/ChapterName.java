package nnbook.platform;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a numbered chapter, {@code ch06}, or of an appendix, {@code appendix-a}. It begins
 * the name of its file, {@code ch06-backpropagation.adoc}. A chapter's name is also the package and
 * folder of its exercises; an appendix has none.
 *
 * @param number 1 is chapter 1, or appendix A
 */
public record ChapterName(int number, boolean appendix) implements Comparable<ChapterName> {
  /** A chapter's name as part of a larger regular expression: where exercises are. */
  public static final String REGEX = "ch\\d\\d";

  private static final String APPENDIX = "appendix-";
  private static final Pattern NAME = Pattern.compile(REGEX);
  private static final Pattern FILE =
      Pattern.compile("(" + REGEX + "|" + APPENDIX + "[a-z])(?:-(.*))?");
  private static final Pattern TYPED =
      Pattern.compile("(?:ch)?(\\d{1,2})|(?:" + APPENDIX + ")?([a-z])");
  private static final Comparator<ChapterName> ORDER =
      Comparator.comparing(ChapterName::appendix).thenComparing(ChapterName::number);

  /** The name of a chapter. */
  public ChapterName(int number) {
    this(number, false);
  }

  /** Reads exactly {@code ch06}. */
  public static Optional<ChapterName> of(String name) {
    return matches(name) ? typed(name) : Optional.empty();
  }

  /** Whether {@code name} is a chapter's name and nothing more. */
  public static boolean matches(String name) {
    return NAME.matcher(name).matches();
  }

  /** Reads the beginning of a file's name: {@code ch06-backpropagation.adoc}, or {@code ch06}. */
  public static Optional<ChapterName> ofFile(String fileName) {
    Matcher file = FILE.matcher(fileName);
    return file.matches() ? typed(file.group(1)) : Optional.empty();
  }

  /**
   * What a reader types: {@code 6}, {@code ch6}, {@code 06} and {@code CH06} all mean ch06, {@code
   * B} and {@code appendix-b} appendix B.
   */
  public static Optional<ChapterName> typed(String word) {
    Matcher typed = TYPED.matcher(word.toLowerCase(Locale.ROOT));
    if (!typed.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        typed.group(1) != null
            ? new ChapterName(Integer.parseInt(typed.group(1)))
            : new ChapterName(typed.group(2).charAt(0) - 'a' + 1, true));
  }

  /** Whether a class, by its full name, lies in a chapter's package: {@code ch06.Backprop}. */
  public static boolean holdsClass(String className) {
    return className.length() > 5
        && className.charAt(4) == '.'
        && matches(className.substring(0, 4));
  }

  /** What follows the chapter's name in that of its file: {@code backpropagation}. */
  public static String withoutNumber(String fileName) {
    Matcher file = FILE.matcher(fileName);
    return file.matches() && file.group(2) != null ? file.group(2) : fileName;
  }

  /** How the book counts it: {@code 6}, or {@code B}. */
  public String label() {
    return appendix ? letter('A') : String.valueOf(number);
  }

  /** Its name where there is little room: {@code ch06}, or {@code B}. */
  public String shortName() {
    return appendix ? label() : toString();
  }

  private String letter(char first) {
    return String.valueOf((char) (first + number - 1));
  }

  @Override
  public int compareTo(ChapterName other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return appendix ? APPENDIX + letter('a') : (number < 10 ? "ch0" : "ch") + number;
  }
}
