package nnbook.course.certify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nnbook.course.sandbox.LimitedCompiler;
import nnbook.grader.Staging;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.grader.worker.WorkerMain;

/** The test runs with a facade of the submission, which is compiled and run in the sandbox. */
final class CertifiedStaging implements Staging {
  private final CertifiedRules rules;
  private final ChildFiles files;
  private final LimitedCompiler compiler;
  private final IsolatedCompiler trusted =
      new IsolatedCompiler(WorkerClassPath.with(CertifiedStaging.class));
  private final Map<String, Map<String, byte[]>> facades = new HashMap<>();

  CertifiedStaging(CertifiedRules rules, ChildFiles files) {
    this.rules = rules;
    this.files = files;
    this.compiler = new LimitedCompiler(rules.sandbox());
  }

  @Override
  public WorkerMain worker() {
    return Judge.main(rules.sandbox(), files.jar(), files.archive(), rules.limit());
  }

  @Override
  public Compilation compile(String id, String text) {
    return compiler.compile(id, text);
  }

  @Override
  public Map<String, byte[]> classes(String id, String stub, Compilation code) {
    Map<String, byte[]> all =
        new TreeMap<>(facades.computeIfAbsent(id + "\n" + stub, key -> facade(id, stub)));
    code.classes().forEach((name, bytes) -> all.put(JudgeStage.SUBMITTED + name, bytes));
    all.put(JudgeStage.EXERCISE + id, new byte[0]);
    return all;
  }

  private Map<String, byte[]> facade(String id, String stub) {
    Compilation facade = trusted.compile(Source.of(id, FacadeText.of(id, stub)));
    if (facade.failed()) {
      throw new IllegalStateException(
          "the facade of " + id + ": " + facade.problems().get(0).original());
    }
    return facade.classes();
  }

  @Override
  public Optional<Path> hiddenTest(String id) {
    return rules
        .hidden()
        .map(folder -> folder.resolve(id.replace('.', '/') + "HiddenTest.java"))
        .filter(Files::exists);
  }

  @Override
  public String seed(String asked) {
    return asked.isEmpty() && rules.seeds() != 0 ? "+" + rules.seeds() : asked;
  }

  @Override
  public void close() {
    compiler.close();
    trusted.close();
  }
}
