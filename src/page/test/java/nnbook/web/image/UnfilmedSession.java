package nnbook.web.image;

import com.fasterxml.jackson.databind.JsonNode;
import nnbook.web.compiler.CompilerJson;

/** A session of the page's compiler and interpreter, and all that it puts out. */
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
    int ended = 0;
    boolean failed = false;
    for (JsonNode piece : pieces) {
      failed = failed || !session.run(piece.get("main").asText()).isEmpty();
      ended += failed ? 0 : 1;
    }
    compiler.ran(ended);
    return output.toString();
  }
}
