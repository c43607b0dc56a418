package nnbook.web.vm;

/** A method or field as an instruction of a class file names it. */
record MemberName(String owner, String name, String descriptor) {
  String key() {
    return name + descriptor;
  }

  @Override
  public String toString() {
    return owner + "." + name + descriptor;
  }
}
