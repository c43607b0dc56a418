package nnbook.author.machine;

import java.util.List;

/**
 * A machine-made answer and what it is told.
 *
 * @param answer the answer
 * @param told how good that is
 * @param sentence what is told; empty where it is nothing
 * @param recognizers the keys of the general recognizers that spoke
 * @param reason why it may pass, or why a sentence that seems to contradict is right; or empty
 */
public record JudgedMutation(
    MutatedSolution answer,
    ToldKind told,
    String sentence,
    List<String> recognizers,
    String reason) {

  /** The same where there is a reason: what passes stays so, a suspect sentence is a right one. */
  JudgedMutation explained(String why) {
    ToldKind kind = told == ToldKind.PASSED
        ? told
        : recognizers.isEmpty() ? ToldKind.EXACT : ToldKind.GENERAL;
    return new JudgedMutation(answer, kind, sentence, recognizers, why);
  }

  /** How the file of reasons names it. */
  String change() {
    return told == ToldKind.PASSED
        ? "passes: " + answer.change()
        : "is told \"" + sentence + "\": " + answer.change();
  }
}
