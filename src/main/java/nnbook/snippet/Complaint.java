package nnbook.snippet;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.platform.Messages;

/** What a reader is told when a snippet does not compile. */
public final class Complaint {
  private static final Messages MESSAGES = Messages.of("snippet");

  private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
  private static final String SYMBOL = "symbol:";

  private Complaint() {}

  /** The sentence for a message of the compiler. */
  public static String of(String message) {
    return MESSAGES.get("compile", inOneLine(message));
  }

  /** The sentence for a declaration whose body names what nothing declares. */
  public static String undefined(String name, List<String> missing) {
    return of(missing(name, missing));
  }

  /** The same, for one who knows already that it does not compile. */
  public static String missing(String name, List<String> missing) {
    return MESSAGES.get("undefined", name, String.join(", ", missing));
  }

  /** The sentence for a text that ends inside a comment. */
  public static String unfinished() {
    return of(MESSAGES.get("unfinished"));
  }

  /** The compiler's first line, and the symbol that it names below; no places inside JShell. */
  public static String inOneLine(String message) {
    String symbol = symbol(message);
    String named = symbol.isEmpty() ? "" : " (" + symbol + ")";
    return QUALIFIER.matcher(message.split("\n", 2)[0].strip() + named).replaceAll("");
  }

  /** What the compiler cannot find, as in {@code method f(int)}; empty for other complaints. */
  public static String symbol(String message) {
    return Arrays.stream(message.split("\n"))
        .map(String::strip)
        .filter(line -> line.startsWith(SYMBOL))
        .map(line -> line.substring(SYMBOL.length()).strip())
        .collect(Collectors.joining(" "));
  }
}
