package nnbook.grader;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.grader.compile.Compilation;
import nnbook.grader.worker.WorkerMain;

/** How a grader brings test and code together. */
public interface Staging extends AutoCloseable {
  /** What runs the checks. */
  WorkerMain worker();

  /** Compiles the text of the exercise {@code id}. */
  Compilation compile(String id, String text);

  /**
   * Gets ready to compile these texts of the exercise {@code id}, and none of those before, where
   * all together take less time than one by one.
   */
  default void prepare(String id, List<String> texts) {}

  /** The class files that stand beside those of the test. */
  Map<String, byte[]> classes(String id, String stub, Compilation code);

  /** The instructor's own test of the exercise, with checks that learners may not see. */
  Optional<Path> hiddenTest(String id);

  /** What {@link nnbook.diagnosis.Expect#seeds} is told; {@code asked} is the seed to repeat. */
  String seed(String asked);

  @Override
  void close();
}
