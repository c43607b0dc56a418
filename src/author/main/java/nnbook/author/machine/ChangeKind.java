package nnbook.author.machine;

import static nnbook.author.machine.MistakeFamily.DIGITS;
import static nnbook.author.machine.MistakeFamily.EDGE;
import static nnbook.author.machine.MistakeFamily.FACTOR;
import static nnbook.author.machine.MistakeFamily.FUNCTION;
import static nnbook.author.machine.MistakeFamily.NOTHING_DONE;
import static nnbook.author.machine.MistakeFamily.NO_NUMBER;
import static nnbook.author.machine.MistakeFamily.ORDER;
import static nnbook.author.machine.MistakeFamily.PLACE;
import static nnbook.author.machine.MistakeFamily.SIGN;
import static nnbook.author.machine.MistakeFamily.STATE;
import static nnbook.author.machine.MistakeFamily.TERM;

import java.util.Set;

/** What kind of mistake a machine-made answer has, and of what it may be told. */
public enum ChangeKind {
  /** A minus for a plus, or a minus too many. */
  OTHER_SIGN(SIGN, FACTOR, TERM, FUNCTION, NO_NUMBER),
  /** A factor or divisor left out, or one too many. */
  OTHER_FACTOR(FACTOR, TERM, SIGN, FUNCTION, NOTHING_DONE, NO_NUMBER),
  /** A term of a sum left out. */
  LOST_TERM(TERM, FACTOR, SIGN, FUNCTION, NOTHING_DONE, NO_NUMBER),
  /** A sum for a product, a product for a quotient. */
  OTHER_OPERATION(FACTOR, TERM, SIGN, FUNCTION, NO_NUMBER),
  /** Operands, arguments or neighbors exchanged. */
  SWAPPED(ORDER, SIGN, FACTOR, NO_NUMBER, EDGE),
  /** Another whole number: a count, a size, a place. */
  OTHER_COUNT(PLACE, TERM, FACTOR, SIGN, EDGE, NO_NUMBER),
  /** A place beside the right one. */
  OTHER_PLACE(PLACE, ORDER, TERM, STATE, EDGE, NO_NUMBER),
  /** A loop with a step more or less. */
  OTHER_BOUND(PLACE, TERM, EDGE, FACTOR, NO_NUMBER),
  /** Row and column exchanged. */
  TURNED(ORDER, PLACE),
  /** Another comparison. */
  OTHER_COMPARISON(EDGE, ORDER, PLACE, SIGN, FUNCTION, TERM, NO_NUMBER),
  /** Or for and, yes for no. */
  OTHER_LOGIC(EDGE, PLACE, TERM, FUNCTION, STATE, NO_NUMBER),
  /** A sum that is set, not added to. */
  LOST_TOTAL(STATE, PLACE, FACTOR, TERM, SIGN),
  /** A statement in another place. */
  MOVED(STATE, PLACE, TERM),
  /** A statement left out. */
  LOST_STATEMENT(TERM, STATE, PLACE, NOTHING_DONE, NO_NUMBER, FACTOR, EDGE, SIGN),
  /** Whole numbers divided. */
  WHOLE_DIVISION(DIGITS, NO_NUMBER, TERM),
  /** A function left out, or another one. */
  OTHER_FUNCTION(FUNCTION, FACTOR, EDGE, SIGN, TERM, NOTHING_DONE, NO_NUMBER),
  /** Another constant. */
  OTHER_CONSTANT(FACTOR, PLACE, TERM, EDGE, FUNCTION, SIGN, NO_NUMBER),
  /** An input in place of the result. */
  INPUT_RETURNED(NOTHING_DONE, TERM, STATE, FACTOR, FUNCTION, SIGN),
  /** No copy. */
  LOST_COPY(STATE, NOTHING_DONE),
  /** Float for double. */
  FLOAT(DIGITS);

  private final Set<MistakeFamily> families;

  ChangeKind(MistakeFamily... families) {
    this.families = Set.of(families);
  }

  /** Whether {@code sentence} speaks of nothing but other mistakes. */
  boolean contradicts(String sentence) {
    Set<MistakeFamily> spoken = MistakeFamily.of(sentence);
    return !spoken.isEmpty() && spoken.stream().noneMatch(families::contains);
  }
}
