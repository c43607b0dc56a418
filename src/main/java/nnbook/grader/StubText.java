package nnbook.grader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a stub as text: its Javadoc and its public signatures. It reads what it can, so that a file
 * that a learner has half written still has a name and a task.
 */
final class StubText {
  private static final Pattern JAVADOC =
      Pattern.compile(
          "/\\*\\*(.*?)\\*/\\s*(?:@\\w+\\s*)*+public\\s+(?:final\\s+)?class", Pattern.DOTALL);
  private static final Pattern EFFORT =
      Pattern.compile("(★{1,3})\\s+(\\d{1,3}) minutes?\\.\\s+Chapter:\\s*(\\S+?)\\.?\\s*$");

  /** Possessive: the repetitions of others take a stack as deep as the text is long. */
  private static final Pattern NOISE =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|"
              + "'(?:\\\\.|[^'\\\\\\n])++'|//[^\\n]*|/\\*.*?\\*/",
          Pattern.DOTALL);
  private static final Pattern MEMBER =
      Pattern.compile("public\\s+(?:static\\s+(?=[^=;{}(]*\\()|record\\s)[^=;{}]{1,5000}+(?=\\{)");

  private final List<String> paragraphs;
  private final String signature;

  private StubText(List<String> paragraphs, String signature) {
    this.paragraphs = paragraphs;
    this.signature = signature;
  }

  static StubText of(String source) {
    Matcher javadoc = JAVADOC.matcher(source);
    List<String> paragraphs = javadoc.find() ? paragraphs(javadoc.group(1)) : List.of();
    return new StubText(paragraphs, signature(NOISE.matcher(source).replaceAll(" ")));
  }

  /** The task: every paragraph but the one with the stars. */
  String task() {
    return paragraphs.stream()
        .filter(paragraph -> !EFFORT.matcher(paragraph).find())
        .collect(Collectors.joining("\n\n"));
  }

  String signature() {
    return signature;
  }

  int stars() {
    return effort(1).length();
  }

  int minutes() {
    String minutes = effort(2);
    return minutes.isEmpty() ? 0 : Integer.parseInt(minutes);
  }

  String anchor() {
    return effort(3);
  }

  private String effort(int group) {
    for (String paragraph : paragraphs) {
      Matcher effort = EFFORT.matcher(paragraph);
      if (effort.find()) {
        return effort.group(group);
      }
    }
    return "";
  }

  private static List<String> paragraphs(String javadoc) {
    String text =
        javadoc
            .lines()
            .map(line -> line.replaceFirst("^\\s*\\* ?", "").stripTrailing())
            .collect(Collectors.joining("\n"))
            .strip();
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("\\s*<p>\\s*|\\n\\s*\\n")) {
      if (!paragraph.isBlank()) {
        paragraphs.add(plain(paragraph.strip()));
      }
    }
    return paragraphs;
  }

  /** Code in backticks; lists and entities as plain text; shapes as prose has them: [N × in]. */
  private static String plain(String paragraph) {
    return paragraph
        .replaceAll("\\{@(?:code|literal)\\s+([^{}]*)}", "`$1`")
        .replaceAll("\\{@link\\s+#?([^{}]*)}", "`$1`")
        .replaceAll("\\s*<li>\\s*", "\n* ")
        .replaceAll("</?(?:ul|ol|li|i|em|b|strong|pre|p)>", "")
        .replaceAll("</?code>", "`")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("(\\[[^\\[\\]`]+) x ([^\\[\\]`]+])", "$1 × $2")
        .strip();
  }

  /** Public static methods and records at the class's own level. */
  private static String signature(String code) {
    StringBuilder members = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 1 && (c == 'p') && !Character.isJavaIdentifierPart(code.charAt(i - 1))) {
        Matcher member = MEMBER.matcher(code).region(i, code.length());
        if (member.lookingAt()) {
          members.append(members.isEmpty() ? "" : "\n").append(oneLine(member.group()));
          i = member.end() - 1;
        }
      }
    }
    return members.toString();
  }

  private static String oneLine(String member) {
    return member.strip().replaceAll("\\s+", " ").replace("( ", "(").replace(" )", ")");
  }
}
