package nnbook.book.formula;

/** A formula that cannot be set or spoken; the message says why in words. */
public final class FormulaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FormulaException(String message) {
    super(message);
  }

  FormulaException(String message, Throwable cause) {
    super(message, cause);
  }
}
