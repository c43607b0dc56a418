package nnbook.web.recorder;

import java.util.List;

/**
 * An expression of the source in which numbers are put for names.
 *
 * @param id by which filmed code tells its value; -1 where that follows from its parts
 * @param type of its value: the letter of its descriptor
 * @param form how it is written
 * @param pieces texts and terms, in their order
 */
public record Term(int id, char type, Form form, List<Object> pieces) {
  /** How a term is written when its value is known. */
  public enum Form {
    /** A name, an element, a call: within another term its value stands for it. */
    LEAF,
    /** What has operands, which are written with their values. */
    OPEN,
    AND,
    OR,
    NOT
  }

  /** As it stands in the source. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece instanceof Term term ? term.text() : piece));
    return text.toString();
  }

  /** Whether it is a name alone. */
  boolean isName() {
    return pieces.size() == 1 && pieces.get(0) instanceof String text
        && text.chars().allMatch(Character::isJavaIdentifierPart);
  }
}
