package nnbook.web.vm.code;

/** A method or field as an instruction of a class file names it. */
public record MemberName(String owner, String name, String descriptor) {
  public String key() {
    return name + descriptor;
  }

  public boolean isMethod() {
    return descriptor.startsWith("(");
  }

  @Override
  public String toString() {
    return owner + "." + name + descriptor;
  }
}
