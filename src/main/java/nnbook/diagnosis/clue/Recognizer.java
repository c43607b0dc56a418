package nnbook.diagnosis.clue;

import java.util.List;

/**
 * Recognizes one kind of mistake, in any exercise, from the inputs, the expected and the actual
 * answer.
 */
@FunctionalInterface
interface Recognizer {
  /** What fits; nothing when the mistake is another. */
  List<Clue> clues(WrongValue answer);
}
