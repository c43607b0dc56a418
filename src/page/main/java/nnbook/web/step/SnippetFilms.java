package nnbook.web.step;

import java.util.List;
import nnbook.web.compiler.FilmCompiler;
import nnbook.web.image.PageOutput;
import nnbook.web.image.PageSession;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStart;
import nnbook.web.recorder.Recorder;

/** A session of snippets of which each can be filmed. */
public final class SnippetFilms {
  private static final long BYTES = 20L << 20;

  private final FilmCompiler compiler;
  private final Recorder recorder;
  private final PageSession session;
  private PageOutput output = (kind, text) -> { };

  /** A session without declarations, compiled against these signatures. */
  public SnippetFilms(byte[] signatures) {
    compiler = new FilmCompiler(signatures);
    recorder = new Recorder(compiler.terms(), BYTES);
    session = PageSession.filmed(
        JvmClasses.world(), (kind, text) -> output.write(kind, text), recorder);
  }

  /** Runs a snippet without filming it; returns nothing, or what was thrown, as JSON. */
  public String run(String code, PageOutput to) {
    return run("", code, to);
  }

  /** Runs a snippet and films it; {@code name} is what it is called. */
  public Film film(String name, String code, FilmStart start, PageOutput to) {
    recorder.startAt(start);
    recorder.begin();
    run(name, code, to);
    recorder.end("");
    return recorder.film();
  }

  private String run(String name, String code, PageOutput to) {
    output = to;
    List<FilmCompiler.Part> parts = compiler.snippet(code);
    for (FilmCompiler.Part part : parts) {
      part.classes().values().forEach(file -> session.define(
          file, recorder, recorder.watchers(name, part.source(), part.last())));
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
