package nnbook.web.aot;

/**
 * A method, constructor or field that is used somewhere.
 *
 * @param owner the class that the caller names, which may only inherit it: {@code java/util/List}
 * @param name its name; {@code <init>} for a constructor
 * @param descriptor its types as in a class file
 */
public record CalledMember(String owner, String name, String descriptor)
    implements Comparable<CalledMember> {

  boolean isField() {
    return !descriptor.startsWith("(");
  }

  /** Name and parameters, {@code add(Ljava/lang/Object;)}; of a field its name. */
  String key() {
    return isField() ? name : name + descriptor.substring(0, descriptor.indexOf(')') + 1);
  }

  @Override
  public int compareTo(CalledMember other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return owner + "." + name + (isField() ? ":" : "") + descriptor;
  }
}
