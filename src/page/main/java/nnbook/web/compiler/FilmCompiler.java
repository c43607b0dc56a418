package nnbook.web.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nnbook.grader.compile.Source;
import nnbook.web.recorder.Terms;

/** Compiles what is going to be filmed: a session of snippets, or files. */
public final class FilmCompiler {
  private final Terms terms = new Terms();
  private final PageCompiler compiler;
  private final SessionCompiler session;

  /** A compiler against what {@link SignatureArchive#write} made. */
  public FilmCompiler(byte[] signatures) {
    SignatureArchive archive = SignatureArchive.of(signatures);
    compiler = new PageCompiler(archive);
    session = new SessionCompiler(compiler, archive.startup());
  }

  /** One whose snippets are part of a session that has others, too. */
  FilmCompiler(PageCompiler compiler, SessionCompiler session) {
    this.compiler = compiler;
    this.session = session;
  }

  /**
   * A part of a snippet.
   *
   * @param main the class that runs it
   * @param classes by their names, {@code snippet/S12}
   * @param source the text in which their lines are counted
   * @param last the last line in it that the part itself runs; 0 where it only declares
   */
  public record Part(String main, Map<String, byte[]> classes, String source, int last) {}

  /** The expressions of all that has been compiled since the last call, for {@link Terms#read}. */
  public String terms() {
    return terms.take();
  }

  /**
   * A snippet as far as it compiles.
   *
   * @param problem why it does not as a whole, as a terminal says it; or nothing
   * @param line where that is
   */
  public record Parts(List<Part> parts, String problem, int line) {}

  /** The parts of the next snippet; see {@link #ran}. */
  public Parts snippet(String text) {
    SessionCompiler.Compiled compiled = compiled(text);
    Optional<TextProblem> problem = compiled.problems().stream().findFirst();
    return new Parts(
        compiled.parts().stream()
            .map(part -> new Part(part.main(), part.classes(), part.source(), part.last()))
            .toList(),
        problem.map(TextProblem::sentence).orElse(""), problem.map(TextProblem::line).orElse(0));
  }

  SessionCompiler.Compiled compiled(String text) {
    return session.film(text, sources -> compiler.compile(sources, this::probed));
  }

  /** Tells how many parts of the last snippet have run to their end. */
  public void ran(int parts) {
    session.ran(parts);
  }

  /** The class files of class {@code ch01.WeightedInput}; empty if it does not compile. */
  public Optional<Map<String, byte[]>> file(String name, String text) {
    PageCompiler.Result result =
        compiler.compile(List.of(Source.of(name, text)), this::probed);
    Map<String, byte[]> classes = new TreeMap<>();
    result.classes().forEach((own, bytes) -> classes.put(own.replace('.', '/'), bytes));
    return result.errors().isEmpty() ? Optional.of(classes) : Optional.empty();
  }

  private List<Source> probed(
      List<Source> sources, List<CompilationUnitTree> units, JavacTask task) {
    List<Source> probed = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      String name = sources.get(i).getName().replaceFirst("^/", "").replaceFirst("\\.java$", "");
      String text = sources.get(i).getCharContent(true).toString();
      probed.add(
          Source.of(name.replace('/', '.'), Probes.in(text, units.get(i), task, terms)));
    }
    return probed;
  }
}
