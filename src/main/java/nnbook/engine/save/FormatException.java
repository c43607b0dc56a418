package nnbook.engine.save;

/** A text or file is not what it should be: "NetworkText.decode, line 3: a bias must follow, …". */
public final class FormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public FormatException(String message) {
    super(message);
  }
}
