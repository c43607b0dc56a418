package nnbook.grader.compile;

import java.util.List;
import java.util.stream.Stream;

/**
 * A method of an exercise, or a class inside it.
 *
 * @param name its name
 * @param parameters the parameters' types: {@code (double[], double)}
 * @param result the type of the result, or {@code class}; {@code hidden int} if no test can call it
 * @param line where it stands
 */
public record Member(String name, String parameters, String result, long line) {
  /** Begins the line of a member in a compiled graded test. */
  public static final String WORD = "member";

  /** Begins the result of a method that is private or not static. */
  static final String HIDDEN = "hidden ";

  /** What a compiled graded test says, a line each, of the members that it can call. */
  public static List<Member> called(String test) {
    return Stream.of(test.split("\n"))
        .map(line -> line.split("\t", -1))
        .filter(parts -> parts[0].equals(WORD))
        .map(parts -> new Member(parts[1], parts[2], parts[3], 0))
        .toList();
  }

  boolean agrees(Member other) {
    return name.equals(other.name)
        && parameters.equals(other.parameters)
        && result.equals(other.result);
  }

  /** Whether no test can call it: a private method, or one that needs an object. */
  boolean isHidden() {
    return result.startsWith(HIDDEN);
  }

  boolean isClass() {
    return result.equals("class");
  }

  /** As a sentence names it: {@code weightedInput(double[], double)}. */
  public String call() {
    return name + parameters;
  }
}
