package nnbook.web.step;

import java.util.List;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.web.compiler.FilmCompiler;
import nnbook.web.image.PageOutput;
import nnbook.web.image.PageSession;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStart;

/** A session of snippets of which each can be filmed. */
public final class SnippetFilms {
  private final FilmCompiler compiler;
  private final PageSession session;
  private PageOutput output = (kind, text) -> { };

  /** A session without declarations, compiled against these signatures. */
  public SnippetFilms(byte[] signatures) {
    compiler = new FilmCompiler(signatures);
    session = new PageSession(JvmClasses.world(), (kind, text) -> output.write(kind, text));
  }

  /** Runs a snippet without filming it; returns nothing, or what was thrown, as JSON. */
  public String run(String code, PageOutput to) {
    return run("", code, to);
  }

  /**
   * Runs a snippet and films it; {@code name} is what it is called. Throws UserError, with the
   * place, if it does not compile.
   */
  public Film film(String name, String code, FilmStart start, PageOutput to) {
    FilmCompiler.Parts compiled = compiler.snippet(code);
    if (!compiled.problem().isEmpty()) {
      String place = code.strip().contains("\n") ? "code.line" : "code";
      throw new UserError(ExitCode.DOES_NOT_COMPILE, Messages.of("step")
          .get(place, compiled.problem(), compiled.line()));
    }
    session.film(start, name, code);
    run(name, compiled.parts(), to);
    return session.filmed();
  }

  /** The film of what another thread runs so far; {@code told} says what holds that up. */
  public Film halted(String told) {
    return session.filmed(told);
  }

  /** The same; {@code name} is what it is called where its methods are filmed. */
  public String run(String name, String code, PageOutput to) {
    return run(name, compiler.snippet(code).parts(), to);
  }

  private String run(String name, List<FilmCompiler.Part> parts, PageOutput to) {
    output = to;
    session.add(compiler.terms());
    for (FilmCompiler.Part part : parts) {
      part.classes().values().forEach(file ->
          session.define(file, name, part.source(), part.last()));
    }
    String failure = "";
    int ended = 0;
    for (FilmCompiler.Part part : parts) {
      failure = failure.isEmpty() ? session.run(part.main()) : failure;
      ended += failure.isEmpty() ? 1 : 0;
    }
    compiler.ran(ended);
    return failure;
  }
}
