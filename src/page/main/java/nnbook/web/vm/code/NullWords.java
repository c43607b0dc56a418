package nnbook.web.vm.code;

import java.util.List;
import java.util.stream.Collectors;
import nnbook.web.vm.host.Descriptor;

/** What a JVM says that cannot be done with null. */
public final class NullWords {
  private static final List<String> ELEMENTS = List.of(
      "int", "long", "float", "double", "object", "byte/boolean", "char", "short");

  private NullWords() {}

  /** What an instruction could not do. */
  public static String action(int op, MemberName member) {
    if (op >= Op.IALOAD && op <= Op.SALOAD) {
      return "Cannot load from " + ELEMENTS.get(op - Op.IALOAD) + " array";
    }
    if (op >= Op.IASTORE && op <= Op.SASTORE) {
      return "Cannot store to " + ELEMENTS.get(op - Op.IASTORE) + " array";
    }
    return switch (op) {
      case Op.ARRAYLENGTH -> "Cannot read the array length";
      case Op.ATHROW -> "Cannot throw exception";
      case Op.MONITOR -> "Cannot enter synchronized block";
      case Op.GETFIELD_NUMBER, Op.GETFIELD_REFERENCE, Op.GETFIELD_OUTSIDE ->
          "Cannot read field \"" + member.name() + "\"";
      case Op.PUTFIELD_NUMBER, Op.PUTFIELD_REFERENCE ->
          "Cannot assign field \"" + member.name() + "\"";
      default -> "Cannot invoke \"" + method(member) + "\"";
    };
  }

  static String method(MemberName member) {
    return type(member.owner()) + "." + member.name()
        + Descriptor.of(member.descriptor()).parameters().stream()
        .map(NullWords::parameter).collect(Collectors.joining(", ", "(", ")"));
  }

  static String type(String name) {
    String dotted = name.replace('/', '.');
    return dotted.equals("java.lang.Object") || dotted.equals("java.lang.String")
        ? dotted.substring("java.lang.".length()) : dotted;
  }

  private static String parameter(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case '[' -> parameter(descriptor.substring(1)) + "[]";
      case 'L' -> type(descriptor.substring(1, descriptor.length() - 1));
      case 'Z' -> "boolean";
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'S' -> "short";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'F' -> "float";
      default -> "double";
    };
  }
}
