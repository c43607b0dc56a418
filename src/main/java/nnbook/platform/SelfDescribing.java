package nnbook.platform;

import java.util.Map;

/**
 * A value that tells of its class by itself, because reflection sees only the class that stands for
 * it: an object of interpreted code. {@link Values} asks it.
 */
public interface SelfDescribing {
  /** The full name of its class as of {@link Class#getName}. */
  String className();

  boolean isRecord();

  /** Whether it is a lambda or a method reference. */
  boolean isFunction();

  /** The components of a record, in their order. */
  Map<String, Object> parts();
}
