package nnbook.web.vm.code;

/**
 * One step of a method, prepared so that running it looks up nothing: what it does, up to three
 * registers, and what else it needs.
 *
 * <p>An instruction that names a class, field or method is made by its first run into one that
 * holds it; hence the fields that change.
 */
public final class Instruction {
  /** What to do, one of {@link Op}. */
  public int op;

  /** The register of the result. */
  public int a;

  /** The register of the first operand. */
  public int b;

  /** The register of the second operand, a small number, or the place to jump to. */
  public int c;

  /** A constant: a number, or the bits of a float or double. */
  public long number;

  /** A string constant, a name, or what a name has been found to be. */
  public Object link;

  /** The method or field of an object that it is about, or null. */
  public MemberName member;

  Instruction(int op, int a, int b, int c) {
    this.op = op;
    this.a = a;
    this.b = b;
    this.c = c;
  }

  Instruction about(MemberName wanted) {
    member = wanted;
    return this;
  }

  Instruction with(Object constant) {
    link = constant;
    return this;
  }
}
