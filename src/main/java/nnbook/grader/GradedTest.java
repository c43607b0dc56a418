package nnbook.grader;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.grader.compile.Compilation.TestMethod;
import nnbook.grader.compile.Member;

/**
 * A compiled graded test.
 *
 * @param className {@code ch01.WeightedInputTest}
 * @param classes its class files, and those of its helpers
 * @param methods its checks, in the order of the text
 * @param called the members of the exercise that it can call
 */
public record GradedTest(
    String className,
    Map<String, byte[]> classes,
    List<TestMethod> methods,
    List<Member> called) {

  /** The same, where learners may see none of its checks; {@code category} is for those without. */
  GradedTest hidden(String category) {
    List<TestMethod> all = methods.stream()
        .map(m -> new TestMethod(
            m.name(), m.points(), m.hidden().isBlank() ? category : m.hidden()))
        .toList();
    return new GradedTest(className, classes, all, called);
  }

  /** As text, for the cache and for the page: one item a line, tabs between its parts. */
  public String text() {
    StringBuilder text = new StringBuilder();
    classes.forEach(
        (name, bytes) ->
            line(text, "class", name, Base64.getEncoder().encodeToString(bytes)));
    methods.forEach(m -> line(text, "check", m.name(), "" + m.points(), m.hidden()));
    called.forEach(m -> line(text, Member.WORD, m.name(), m.parameters(), m.result()));
    return text.toString();
  }

  private static void line(StringBuilder text, String... parts) {
    text.append(String.join("\t", parts)).append('\n');
  }

  /** What {@link #text} has written. */
  public static GradedTest of(String className, String text) {
    Map<String, byte[]> classes = new TreeMap<>();
    List<TestMethod> methods = new ArrayList<>();
    for (String line : text.split("\n")) {
      String[] parts = line.split("\t", -1);
      switch (parts[0]) {
        case "class" -> classes.put(parts[1], Base64.getDecoder().decode(parts[2]));
        case "check" -> methods.add(new TestMethod(parts[1], Integer.parseInt(parts[2]), parts[3]));
        case Member.WORD -> { } // read by itself
        default -> throw new IllegalArgumentException("GradedTest: " + parts[0]);
      }
    }
    return new GradedTest(className, classes, methods, Member.called(text));
  }
}
