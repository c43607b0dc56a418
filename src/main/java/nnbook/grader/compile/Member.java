package nnbook.grader.compile;

/**
 * A method of an exercise, or a class inside it.
 *
 * @param name its name
 * @param parameters the parameters' types: {@code (double[], double)}
 * @param result the type of the result, or {@code class}; {@code hidden int} if no test can call it
 * @param line where it stands
 */
public record Member(String name, String parameters, String result, long line) {
  /** Begins the result of a method that is private or not static. */
  static final String HIDDEN = "hidden ";

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
