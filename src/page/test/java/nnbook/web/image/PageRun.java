package nnbook.web.image;

import com.fasterxml.jackson.databind.JsonNode;
import nnbook.snippet.SnippetResult;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.compiler.CompilerJson;

/** A session of the page on this JVM: its compiler, its interpreter, and what it binds. */
final class PageRun {
  private final CompilerJson compiler = new CompilerJson(SharedSignatures.bytes());
  private PageTranscript transcript = new PageTranscript();
  private PageSession session = session();

  private PageSession session() {
    return new PageSession(JvmWorld.ofPage(), (kind, text) -> transcript.write(kind, text));
  }

  /** Forgets all declarations. */
  void reset() {
    compiler.reset();
    session = session();
  }

  /** Whether a snippet would run at once. */
  boolean compiles(String code) {
    return PageTranscript.json(compiler.snippet(code)).get("ok").asBoolean();
  }

  /** Runs the next snippet, as the page's worker does. */
  SnippetResult run(String code) {
    transcript = new PageTranscript();
    JsonNode compiled = PageTranscript.json(compiler.snippet(code));
    if (!compiled.get("ok").asBoolean()) {
      return transcript.problem(compiled.get("problems").get(0));
    }
    compiled.get("pieces").forEach(piece -> piece.get("classes").forEach(name ->
        session.define(compiler.bytes(name.asText()))));
    String failure = "";
    int ended = 0;
    for (JsonNode piece : compiled.get("pieces")) {
      failure = failure.isEmpty() ? session.run(piece.get("main").asText()) : failure;
      ended += failure.isEmpty() ? 1 : 0;
    }
    compiler.ran(ended);
    return transcript.result(failure);
  }
}
