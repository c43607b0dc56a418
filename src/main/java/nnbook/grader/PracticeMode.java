package nnbook.grader;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.CodeHost;
import nnbook.grader.worker.PracticeHost;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.Messages;

/** The code runs beside the test. */
final class PracticeMode implements GradingMode {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final Duration COMPILE_LIMIT = Duration.ofSeconds(30);

  private final Duration compileLimit;
  private final Map<String, Compilation> prepared = new HashMap<>();
  private IsolatedCompiler compiler = compiler();

  PracticeMode() {
    this(COMPILE_LIMIT);
  }

  PracticeMode(Duration compileLimit) {
    this.compileLimit = compileLimit;
  }

  private static IsolatedCompiler compiler() {
    return new IsolatedCompiler(List.of(WorkerClassPath.book()));
  }

  @Override
  public CodeHost host() {
    return new PracticeHost();
  }

  @Override
  public void prepare(String id, List<String> texts) {
    List<String> different = texts.stream().distinct().toList();
    List<Compilation> compiled =
        compiler.compileEach(different.stream().map(text -> Source.of(id, text)).toList());
    prepared.clear();
    for (int i = 0; i < different.size(); i++) {
      prepared.put(key(id, different.get(i)), compiled.get(i));
    }
  }

  private static String key(String id, String text) {
    return id + "\n" + text;
  }

  @Override
  public Compilation compile(String id, String text) {
    Compilation known = prepared.get(key(id, text));
    return known == null ? compiled(id, text) : known;
  }

  private Compilation compiled(String id, String text) {
    IsolatedCompiler used = compiler;
    FutureTask<Compilation> task = new FutureTask<>(() -> used.compile(Source.of(id, text)));
    Thread thread = new Thread(task, "compiler");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(compileLimit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      return abandoned(thread);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return abandoned(thread);
    }
  }

  /** The compiler cannot be stopped: it goes on in the background, and another one takes over. */
  private Compilation abandoned(Thread thread) {
    thread.setPriority(Thread.MIN_PRIORITY);
    compiler = compiler();
    return Compilation.failed(List.of(new CompileProblem(
        0, "", MESSAGES.get("compile.too.long", compileLimit.toSeconds()), "")));
  }

  @Override
  public void close() {
    compiler.close();
  }
}
