package nnbook.grader.compile;

/**
 * A public static method, or a public class inside, that a test may call.
 *
 * @param name its name
 * @param parameters the parameters' types: {@code (double[], double)}
 * @param result the type of the result, or {@code class}
 * @param line where it stands
 */
public record Member(String name, String parameters, String result, long line) {
  boolean agrees(Member other) {
    return name.equals(other.name)
        && parameters.equals(other.parameters)
        && result.equals(other.result);
  }

  boolean isClass() {
    return result.equals("class");
  }

  /** As a sentence names it: {@code weightedInput(double[], double)}. */
  public String call() {
    return name + parameters;
  }
}
