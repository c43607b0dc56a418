package nnbook.web.vm;

/** The static initializer of a class has failed, in a world without ExceptionInInitializerError. */
final class InitializerError extends LinkageError {
  private static final long serialVersionUID = 1;

  InitializerError(Throwable cause) {
    super(null, cause);
  }

  @Override
  public String toString() {
    return "java.lang.ExceptionInInitializerError";
  }
}
