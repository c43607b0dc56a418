package nnbook.course.sandbox;

import java.util.Locale;
import nnbook.platform.Messages;

/** What a sandbox keeps submitted code from, where the system can. */
public enum Protection {
  /** It sees no file but the JDK's and its own classes, and can write none. */
  FILES,
  /** It reaches no other machine, and no port of this one. */
  NETWORK,
  /** It sees no other process, and what it has started ends with it. */
  PROCESSES,
  /** It starts a limited number of threads and processes. */
  TASKS,
  /** Its memory is limited outside of the heap, too. */
  MEMORY;

  private static final Messages MESSAGES = Messages.of("course");

  /** What the protection does, in a sentence. */
  public String sentence() {
    return MESSAGES.get("sandbox.does." + name().toLowerCase(Locale.ROOT));
  }

  /** What code can do where the protection is missing, in a sentence. */
  public String danger() {
    return MESSAGES.get("sandbox.danger." + name().toLowerCase(Locale.ROOT));
  }
}
