package nnbook.web.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.compile.Contract;
import nnbook.grader.compile.Member;
import nnbook.grader.compile.Source;
import nnbook.grader.compile.SourceCompiler;
import nnbook.platform.JsonText;

/** The compiler as the page speaks with it: texts in, JSON and class files out. */
public final class CompilerJson {
  private final PageCompiler compiler;
  private final SessionCompiler session;
  private final FilmCompiler films;
  private final SourceCompiler sources;
  private final Map<String, byte[]> last = new TreeMap<>();

  /** A compiler against what {@link SignatureArchive#write} made. */
  public CompilerJson(byte[] signatures) {
    SignatureArchive archive = SignatureArchive.of(signatures);
    compiler = new PageCompiler(archive);
    session = new SessionCompiler(compiler, archive.startup());
    films = new FilmCompiler(compiler, session);
    sources = compiler.sources();
  }

  /** Forgets what snippets have declared. */
  public void reset() {
    session.reset();
  }

  /** Compiles the next snippet; see decision 040 for the form of the answer. */
  public String snippet(String text) {
    return JsonText.of(answer(session.compile(text)));
  }

  /** The same for a snippet that is going to be filmed, with all that a recorder needs. */
  public String film(String text) {
    Map<String, Object> answer = answer(films.compiled(text));
    answer.put("terms", films.terms());
    return JsonText.of(answer);
  }

  private Map<String, Object> answer(SessionCompiler.Compiled compiled) {
    last.clear();
    compiled.parts().forEach(part -> last.putAll(part.classes()));
    compiled.again().forEach(part -> last.putAll(part.classes()));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("ok", compiled.problems().isEmpty());
    answer.put("pieces", compiled.parts().stream().map(CompilerJson::part).toList());
    answer.put("again", compiled.again().stream().map(CompilerJson::part).toList());
    answer.put("problems", compiled.problems().stream().map(CompilerJson::problem).toList());
    return answer;
  }

  /** Compiles a file anew, to be filmed; it does compile. */
  public String filmedUnit(String name, String text) {
    last.clear();
    last.putAll(films.file(name, text).orElseThrow());
    return JsonText.of(Map.of("classes", last.keySet(), "terms", films.terms()));
  }

  /**
   * Tells how many parts of the last snippet have run to their end: what these declare, later
   * snippets see.
   */
  public void ran(int parts) {
    session.ran(parts);
  }

  private static Map<String, Object> part(SessionCompiler.Runnable part) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("main", part.main());
    answer.put("classes", part.classes().keySet());
    answer.put("echo", part.echo());
    answer.put("source", part.source());
    answer.put("last", part.last());
    return answer;
  }

  private static Map<String, Object> problem(TextProblem problem) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("line", problem.line());
    answer.put("column", problem.column());
    answer.put("endLine", problem.endLine());
    answer.put("endColumn", problem.endColumn());
    answer.put("sentence", problem.sentence());
    answer.put("message", problem.message());
    answer.put("code", problem.code());
    return answer;
  }

  /**
   * Compiles the file of class {@code name}, {@code ch01.WeightedInput}; {@code test} is its
   * compiled graded test, whose calls it has to answer.
   */
  public String unit(String name, String text, String test) {
    Compilation compilation = sources.compile(Source.of(name, text));
    List<CompileProblem> found = compilation.failed()
        ? compilation.problems()
        : Contract.check(name, Member.called(test), compilation);
    last.clear();
    compilation.classes().forEach((own, bytes) -> last.put(own.replace('.', '/'), bytes));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("ok", found.isEmpty());
    answer.put("classes", last.keySet());
    answer.put("problems", problems(text, found));
    answer.put("remarks", problems(text, compilation.remarks()));
    return JsonText.of(answer);
  }

  private static List<Map<String, Object>> problems(String text, List<CompileProblem> problems) {
    String[] lines = text.split("\n", -1);
    return problems.stream()
        .map(problem -> {
          int line = (int) Math.max(1, Math.min(lines.length, problem.line()));
          String code = lines[line - 1];
          int column = 1 + code.length() - code.stripLeading().length();
          int end = Math.max(column, code.length() + 1);
          return problem(new TextProblem(
              line, column, line, end, problem.sentence(), problem.original(), ""));
        })
        .toList();
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
