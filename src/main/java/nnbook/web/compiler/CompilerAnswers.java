package nnbook.web.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.compile.Source;
import nnbook.grader.compile.SourceCompiler;

/** The compiler as the page speaks with it: texts in, JSON and class files out. */
public final class CompilerAnswers {
  private final PageCompiler compiler;
  private final SessionCompiler session;
  private final SourceCompiler sources;
  private final Map<String, byte[]> last = new TreeMap<>();

  /** A compiler against what {@link SignatureArchive#write} made. */
  public CompilerAnswers(byte[] signatures) {
    SignatureArchive archive = SignatureArchive.of(signatures);
    compiler = new PageCompiler(archive);
    session = new SessionCompiler(compiler, archive.startup());
    sources = compiler.sources();
  }

  /** Forgets what snippets have declared. */
  public void reset() {
    session.reset();
  }

  /** Compiles the next snippet; see decision 040 for the form of the answer. */
  public String snippet(String text) {
    SessionCompiler.Compiled compiled = session.compile(text);
    last.clear();
    compiled.pieces().forEach(piece -> last.putAll(piece.classes()));
    return "{\"ok\":" + compiled.problems().isEmpty()
        + ",\"pieces\":" + AnswerJson.list(compiled.pieces(), CompilerAnswers::piece)
        + ",\"problems\":" + AnswerJson.list(compiled.problems(), CompilerAnswers::problem) + "}";
  }

  private static String piece(SessionCompiler.Runnable piece) {
    return "{\"main\":" + AnswerJson.text(piece.main())
        + ",\"classes\":" + AnswerJson.texts(List.copyOf(piece.classes().keySet()))
        + ",\"echo\":" + piece.echo() + "}";
  }

  private static String problem(TextProblem problem) {
    return "{\"line\":" + problem.line() + ",\"column\":" + problem.column()
        + ",\"endLine\":" + problem.endLine() + ",\"endColumn\":" + problem.endColumn()
        + ",\"sentence\":" + AnswerJson.text(problem.sentence())
        + ",\"message\":" + AnswerJson.text(problem.message())
        + ",\"code\":" + AnswerJson.text(problem.code()) + "}";
  }

  /** Compiles the file of class {@code name}, {@code ch01.WeightedInput}. */
  public String unit(String name, String text) {
    Compilation compilation = sources.compile(Source.of(name, text));
    last.clear();
    compilation.classes().forEach((own, bytes) -> last.put(own.replace('.', '/'), bytes));
    return "{\"ok\":" + !compilation.failed()
        + ",\"classes\":" + AnswerJson.texts(new ArrayList<>(last.keySet()))
        + ",\"problems\":" + problems(text, compilation.problems())
        + ",\"remarks\":" + problems(text, compilation.remarks()) + "}";
  }

  private static String problems(String text, List<CompileProblem> problems) {
    String[] lines = text.split("\n", -1);
    return AnswerJson.list(problems, problem -> {
      int line = (int) Math.max(1, Math.min(lines.length, problem.line()));
      String code = lines[line - 1];
      int column = 1 + code.length() - code.stripLeading().length();
      return problem(new TextProblem(line, column, line, Math.max(column, code.length() + 1),
          problem.sentence(), problem.original(), ""));
    });
  }

  /** A class file of the last answer; {@code snippet/S12}. */
  public byte[] bytes(String name) {
    byte[] bytes = last.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("no class " + name + " in " + last.keySet());
    }
    return bytes;
  }
}
