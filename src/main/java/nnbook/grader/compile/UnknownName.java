package nnbook.grader.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.platform.Messages;

/** Explains "cannot find symbol": a missing import, a typing error, length or length(). */
final class UnknownName {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+) (\\w+)");
  private static final Pattern PLACE =
      Pattern.compile("location:\\s+variable (\\w+) of type (\\S+)");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final List<String> PACKAGES =
      List.of(
          "java.util.",
          "java.util.function.",
          "java.util.stream.",
          "java.math.",
          "java.io.",
          "nnbook.engine.matrix.",
          "nnbook.engine.random.",
          "nnbook.engine.neuron.",
          "nnbook.engine.activation.",
          "nnbook.engine.layer.");

  private UnknownName() {}

  static String explain(String message, Source source) {
    Matcher symbol = SYMBOL.matcher(message);
    if (!symbol.find()) {
      return MESSAGES.get("compile.other", message.lines().findFirst().orElse(""));
    }
    String kind = symbol.group(1);
    String name = symbol.group(2);
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      return member(kind, name, place.group(1), place.group(2));
    }
    String toImport = toImport(name);
    if (!toImport.isEmpty()) {
      return MESSAGES.get("compile.import", name, toImport);
    }
    String near = near(name, source.text());
    String key = "compile.unknown." + (kind.equals("method") ? "method" : "name");
    return near.isEmpty()
        ? MESSAGES.get(key, name)
        : MESSAGES.get(key, name) + " " + MESSAGES.get("compile.unknown.guess", near);
  }

  private static String member(String kind, String name, String variable, String type) {
    if (name.equals("length") || name.equals("size")) {
      return MESSAGES.get(type.endsWith("]") ? "compile.length.array" : "compile.length", variable);
    }
    return MESSAGES.get("compile.member", variable, type, kind, name);
  }

  /** The full name of a class that the JDK or the engine has; empty when there is none. */
  private static String toImport(String name) {
    if (!Character.isUpperCase(name.charAt(0))) {
      return "";
    }
    for (String prefix : PACKAGES) {
      try {
        return Class.forName(prefix + name, false, UnknownName.class.getClassLoader()).getName();
      } catch (ClassNotFoundException | NoClassDefFoundError e) {
        continue;
      }
    }
    return "";
  }

  /** A name in the text that is one or two letters away. */
  private static String near(String name, String text) {
    String best = "";
    int least = name.length() < 3 ? 1 : name.length() < 6 ? 2 : 3;
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      int distance = Distance.between(name, names.group());
      if (distance > 0 && distance < least) {
        least = distance;
        best = names.group();
      }
    }
    return best;
  }
}
