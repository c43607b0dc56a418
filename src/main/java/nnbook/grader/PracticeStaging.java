package nnbook.grader;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.grader.worker.WorkerMain;

/** The code runs beside the test. */
final class PracticeStaging implements Staging {
  private final IsolatedCompiler compiler =
      new IsolatedCompiler(List.of(WorkerClassPath.book()));

  @Override
  public WorkerMain worker() {
    return WorkerMain.PRACTICE;
  }

  @Override
  public Compilation compile(String id, String text) {
    return compiler.compile(Source.of(id, text));
  }

  @Override
  public Map<String, byte[]> classes(String id, String stub, Compilation code) {
    return code.classes();
  }

  @Override
  public Optional<Path> hiddenTest(String id) {
    return Optional.empty();
  }

  @Override
  public String seed(String asked) {
    return asked;
  }

  @Override
  public void close() {
    compiler.close();
  }
}
