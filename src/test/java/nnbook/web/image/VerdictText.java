package nnbook.web.image;

import com.fasterxml.jackson.databind.JsonNode;
import nnbook.grader.Verdict;

/** A verdict of the terminal in the form in which the page has its own. */
public final class VerdictText {
  private VerdictText() {}

  /** Its checks, and the one that is told. */
  public static JsonNode of(Verdict verdict) {
    return PageTranscript.json(VerdictAnswer.of(verdict.exercise().id(), verdict.checks()));
  }
}
