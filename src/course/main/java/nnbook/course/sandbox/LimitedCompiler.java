package nnbook.course.sandbox;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.Messages;
import nnbook.platform.Wire;

/**
 * Compiles submissions in a JVM of its own, in the sandbox: text can keep a compiler busy for
 * hours, or take all of its memory. The JVM serves many texts, and is replaced when one has spoilt
 * it. For one thread at a time.
 */
public final class LimitedCompiler implements AutoCloseable {
  /** The most bytes that a text may have; class files may have ten times as many. */
  static final int MOST_BYTES = 1_000_000;

  private static final Messages MESSAGES = Messages.of("course");
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration START = Duration.ofSeconds(60);
  private static final String WARM_UP = "package ch01; class WarmUp { }";

  private final Sandbox sandbox;
  private final Duration limit;
  private Optional<SandboxChannel> compiler = Optional.empty();

  /** One that runs in {@code sandbox}, and takes 20 seconds for a text at most. */
  public LimitedCompiler(Sandbox sandbox) {
    this(sandbox, LIMIT);
  }

  /** One with another time limit for each text. */
  public LimitedCompiler(Sandbox sandbox, Duration limit) {
    this.sandbox = sandbox;
    this.limit = limit;
  }

  /**
   * Compiles {@code text}, which shall declare the class {@code id}: {@code ch06.Backprop}. All
   * that it declares must be in the package of that class. Where a limit is exceeded, the result
   * says so in a problem.
   */
  public Compilation compile(String id, String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return failed("compile.text", MOST_BYTES);
    }
    try {
      Compilation compilation = ask(ready(), id, text, limit);
      return compilation.classes().keySet().stream()
          .filter(name -> !isInPackageOf(id, name))
          .findFirst()
          .map(name -> failed("compile.name", name, id))
          .orElse(compilation);
    } catch (SandboxEndedException e) {
      close();
      return e.exit().isOutOfMemory()
          ? failed("compile.memory")
          : failed("compile.ended");
    }
  }

  private Compilation ask(SandboxChannel channel, String id, String text, Duration patience)
      throws SandboxEndedException {
    channel.send(List.of(id, text));
    Optional<List<String>> answer = channel.receive(patience);
    if (answer.isEmpty()) {
      close();
      return failed("compile.time", patience.toSeconds());
    }
    return CompilationCodec.decode(answer.get());
  }

  private static boolean isInPackageOf(String id, String name) {
    String home = id.substring(0, id.lastIndexOf('.') + 1);
    return name.startsWith(home) && name.indexOf('.', home.length()) < 0;
  }

  /** The compiler, warm; a new one after a text that spoilt it. */
  private SandboxChannel ready() {
    if (compiler.isEmpty()) {
      SandboxProgram program =
          SandboxProgram.of(
              WorkerClassPath.with(CompileServer.class), CompileServer.class, List.of());
      SandboxProcess process = sandbox.start(program, SandboxLimits.compiling());
      SandboxChannel channel = new SandboxChannel(process, 10 * MOST_BYTES);
      compiler = Optional.of(channel);
      warmUp(channel);
    }
    return compiler.get();
  }

  private void warmUp(SandboxChannel channel) {
    try {
      ask(channel, "ch01.WarmUp", WARM_UP, START);
    } catch (SandboxEndedException e) {
      close();
      throw new IllegalStateException("the compiler's JVM did not start: " + e.exit(), e);
    }
  }

  private static Compilation failed(String key, Object... arguments) {
    String sentence = MESSAGES.get(key, arguments);
    return Compilation.failed(List.of(new CompileProblem(0, "", sentence, "")));
  }

  @Override
  public void close() {
    compiler.ifPresent(SandboxChannel::close);
    compiler = Optional.empty();
  }

  /**
   * Runs in the sandbox: compiles one text after the other. A request is the name of the class and
   * the text.
   */
  private static final class CompileServer {
    /** A file with thousands of errors: its author begins with the first ones anyway. */
    private static final int MOST_PROBLEMS = 50;

    private static final int LONGEST_TEXT = 2_000;

    private CompileServer() {}

    /** Serves until its input ends. */
    public static void main(String[] arguments) throws IOException {
      InputStream in = new FileInputStream(FileDescriptor.in);
      OutputStream out = new FileOutputStream(FileDescriptor.out);
      try (IsolatedCompiler compiler = new IsolatedCompiler(List.of(WorkerClassPath.book()))) {
        while (true) {
          List<String> asked = Wire.read(in, 2 * MOST_BYTES);
          Compilation compilation = compiler.compile(Source.of(asked.get(0), asked.get(1)));
          Wire.write(CompilationCodec.encode(bounded(compilation)), out);
        }
      }
    }

    private static Compilation bounded(Compilation full) {
      return new Compilation(
          full.classes(),
          full.types(),
          full.members(),
          full.tests(),
          bounded(full.remarks()),
          bounded(full.problems()));
    }

    private static List<CompileProblem> bounded(List<CompileProblem> problems) {
      return problems.stream()
          .limit(MOST_PROBLEMS)
          .map(
              problem ->
                  new CompileProblem(
                      problem.line(),
                      bounded(problem.code()),
                      bounded(problem.sentence()),
                      bounded(problem.original())))
          .toList();
    }

    private static String bounded(String text) {
      return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " …";
    }
  }
}
