package nnbook.course.certify.wire;

/**
 * A value that cannot be handed over between the JVMs: an object of a class of the learner's own,
 * or more than fits into a message. An Error, so that no test takes it for an answer.
 */
public final class NotHandedOver extends Error {
  private static final long serialVersionUID = 1L;

  public NotHandedOver(String message) {
    super(message);
  }
}
