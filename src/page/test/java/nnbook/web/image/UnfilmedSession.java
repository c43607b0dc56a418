package nnbook.web.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import nnbook.web.compiler.CompilerJson;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStart;

/** A session of the page's compiler and interpreter, and all that it puts out; as its worker. */
public final class UnfilmedSession {
  private final CompilerJson compiler;
  private final PageSession session;
  private StringBuilder output = new StringBuilder();

  public UnfilmedSession(PageWorld world, byte[] signatures) {
    compiler = new CompilerJson(signatures);
    session = new PageSession(
        world, (kind, text) -> output.append(kind).append(' ').append(text));
  }

  /** Runs a snippet; returns what it put out, each piece behind its kind. */
  public String run(String code) {
    output = new StringBuilder();
    JsonNode pieces = PageTranscript.json(compiler.snippet(code)).get("pieces");
    pieces.forEach(piece -> piece.get("classes").forEach(name ->
        session.define(compiler.bytes(name.asText()))));
    run(pieces);
    return output.toString();
  }

  /** Films a snippet; {@code screen} sees it while it is made. */
  public Film film(String code, Consumer<Film> screen) {
    JsonNode compiled = PageTranscript.json(compiler.film(code));
    compiled.get("pieces").forEach(piece -> piece.get("classes").forEach(name ->
        session.define(compiler.bytes(name.asText()), "", piece.get("source").asText(),
            piece.get("last").asInt())));
    compiled.get("again").forEach(piece -> piece.get("classes").forEach(name ->
        session.watch(compiler.bytes(name.asText()), piece.get("source").asText())));
    session.add(compiled.get("terms").asText());
    session.film(FilmStart.AT_ONCE, "", code, screen);
    run(compiled.get("pieces"));
    return session.filmed();
  }

  private void run(JsonNode pieces) {
    int ended = 0;
    boolean failed = false;
    for (JsonNode piece : pieces) {
      failed = failed || !session.run(piece.get("main").asText()).isEmpty();
      ended += failed ? 0 : 1;
    }
    compiler.ran(ended);
  }
}
