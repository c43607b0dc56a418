package nnbook.web.vm.host;

/** Interpreted code uses what its bindings lack; it cannot catch this. */
public final class MissingMemberError extends Error {
  private static final long serialVersionUID = 1;

  private final String member;

  /** Says which class, method or field it is, by its name in a class file. */
  public MissingMemberError(String member) {
    super("not in this page: " + member.replace('/', '.'));
    this.member = member.replaceFirst("\\(.*", "").replaceFirst("\\.<init>$", "")
        .replaceFirst("^\\[+L(.*);$", "$1");
  }

  /** Its name as in a program: {@code java.lang.Thread.start}. */
  public String member() {
    return member.replace('/', '.').replace('$', '.');
  }
}
