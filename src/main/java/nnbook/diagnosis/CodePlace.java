package nnbook.diagnosis;

import nnbook.platform.ChapterName;

/** Finds the learner's line among the frames of a thread or an exception. */
public final class CodePlace {
  private CodePlace() {}

  /** The innermost line of an exercise's own code, {@code Scale.java:12}, or an empty text. */
  public static String of(StackTraceElement[] frames) {
    for (StackTraceElement frame : frames) {
      String type = frame.getClassName();
      if (ChapterName.holdsClass(type) && !type.matches(".*Test(\\$.*)?")) {
        return frame.getFileName() + ":" + frame.getLineNumber();
      }
    }
    return "";
  }
}
