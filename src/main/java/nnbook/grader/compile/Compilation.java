package nnbook.grader.compile;

import java.util.List;
import java.util.Map;

/**
 * What the compiler made of some sources.
 *
 * @param classes the class files by class name; empty when there are problems
 * @param types the top-level classes that the sources declare, with their package
 * @param members the public static members of the first source's class
 * @param tests the test methods in the sources, in their order
 * @param remarks what compiles in the first source and is seldom meant
 * @param problems the errors, in the order of the text
 */
public record Compilation(
    Map<String, byte[]> classes,
    List<String> types,
    List<Member> members,
    List<TestMethod> tests,
    List<CompileProblem> remarks,
    List<CompileProblem> problems) {
  /**
   * A check.
   *
   * @param name a method of a graded test
   * @param points what it is worth
   * @param hidden what it is about, where learners may not see it; else empty
   */
  public record TestMethod(String name, int points, String hidden) {
    /** One that learners may see. */
    public TestMethod(String name, int points) {
      this(name, points, "");
    }
  }

  /** The same with these class files. */
  Compilation with(Map<String, byte[]> files) {
    return new Compilation(files, types, members, tests, remarks, problems);
  }

  /** What came to nothing, because of these problems. */
  public static Compilation failed(List<CompileProblem> problems) {
    return new Compilation(Map.of(), List.of(), List.of(), List.of(), List.of(), problems);
  }

  public boolean failed() {
    return !problems.isEmpty();
  }
}
