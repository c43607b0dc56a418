package nnbook.web.vm.code;

/** The type that an instruction or a handler names: for instanceof, a cast, a catch, an array. */
public final class TypeOperand {
  public final String name;

  /** The class compiled ahead of time; null as long as it is not looked up, or interpreted. */
  public Class<?> outside;

  /** Whether it has been looked up, and is interpreted. */
  public boolean isInside;

  TypeOperand(String name) {
    this.name = name;
  }
}
