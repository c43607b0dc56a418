package nnbook.web.image;

import com.fasterxml.jackson.databind.JsonNode;
import nnbook.snippet.SnippetResult;
import nnbook.web.build.SharedSignatures;
import nnbook.web.compiler.CompilerAnswers;

/** A session of the page on this JVM: its compiler, its interpreter, and what it binds. */
final class PageRun {
  private final CompilerAnswers compiler = new CompilerAnswers(SharedSignatures.bytes());
  private PageTranscript transcript = new PageTranscript();
  private final PageSession session =
      new PageSession(JvmWorld.ofPage(), (kind, text) -> transcript.write(kind, text));

  /** Runs the next snippet, as the page's worker does. */
  SnippetResult run(String code) {
    transcript = new PageTranscript();
    JsonNode compiled = PageTranscript.json(compiler.snippet(code));
    if (!compiled.get("ok").asBoolean()) {
      return transcript.problem(compiled.get("problems").get(0));
    }
    String failure = "";
    for (JsonNode piece : compiled.get("pieces")) {
      piece.get("classes").forEach(name -> session.define(compiler.bytes(name.asText())));
      failure = failure.isEmpty() ? session.run(piece.get("main").asText()) : failure;
    }
    return transcript.result(failure);
  }
}
