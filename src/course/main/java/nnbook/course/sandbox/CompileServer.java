package nnbook.course.sandbox;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;

/**
 * Runs in the sandbox: compiles one text after the other. A request is the name of the class in one
 * message and the text in the next.
 */
public final class CompileServer {
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
        String name = text(in);
        Compilation compilation = compiler.compile(Source.of(name, text(in)));
        Frames.write(CompilationCodec.encode(bounded(compilation)), out);
      }
    }
  }

  private static String text(InputStream in) throws IOException {
    return new String(Frames.read(in, LimitedCompiler.MOST_BYTES), StandardCharsets.UTF_8);
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
