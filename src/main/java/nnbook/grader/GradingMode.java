package nnbook.grader;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.worker.CodeHost;

/** What one way of grading has of its own: how code is compiled, and where it may run. */
public interface GradingMode extends AutoCloseable {
  /** Where the checks run. */
  CodeHost host();

  /** Compiles the text of the exercise {@code id}. */
  Compilation compile(String id, String text);

  /**
   * Gets ready to compile these texts of the exercise {@code id}, and none of those before, where
   * all together take less time than one by one.
   */
  default void prepare(String id, List<String> texts) {}

  /** Whether the text of a learner may not stand for a stub that is lost. */
  default boolean needsStub() {
    return false;
  }

  /** Why {@code code}, which compiles, does not run; nothing where it may. */
  default List<CompileProblem> refused(String id, String stub, String text, Compilation code) {
    return List.of();
  }

  /** Whether {@code code}, which has passed all checks, has left its JVM as it was. */
  default boolean leavesNothing(Compilation code) {
    return false;
  }

  /** The class files that stand beside those of the test. */
  default Map<String, byte[]> classes(String id, String stub, Compilation code) {
    return code.classes();
  }

  /** The instructor's own test of the exercise, with checks that learners may not see. */
  default Optional<Path> hiddenTest(String id) {
    return Optional.empty();
  }

  /** What {@link nnbook.diagnosis.Expect#seeds} is told; {@code asked} is the seed to repeat. */
  default String seed(String asked) {
    return asked;
  }

  @Override
  void close();
}
