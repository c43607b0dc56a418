package nnbook.course.certify.wire;

/**
 * The kinds of messages between the judge, who runs the graded test, and the child, which runs the
 * submission.
 */
public enum MessageKind {
  /** To the child: class files and types of an exercise; a check begins. */
  OPEN,
  /** To the child: call a method of the exercise. */
  CALL,
  /** To the child: what a function of the test returned or threw. */
  ANSWER,
  /** To the child: the check is over. */
  CLOSE,
  /** From the child: it waits for a message. */
  READY,
  /** From the child: what the method returned or threw. */
  RESULT,
  /** From the child: call a function of the test. */
  ASK,
  /** From the child: the line that runs when the time is over, and what was printed. */
  WHERE,
  /** From the child: the code ends the JVM, and in which line. */
  EXIT,
  /** From the child: what was printed and left behind in the check. */
  LEFT
}
