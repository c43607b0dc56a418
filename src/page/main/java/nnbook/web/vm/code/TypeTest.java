package nnbook.web.vm.code;

/** A type that values are compared with: for instanceof, a cast, a catch. */
public final class TypeTest {
  public final String name;

  /** The class compiled ahead of time; null as long as it is not looked up, or interpreted. */
  public Class<?> outside;

  /** Whether it has been looked up, and is interpreted. */
  public boolean isInside;

  TypeTest(String name) {
    this.name = name;
  }
}
