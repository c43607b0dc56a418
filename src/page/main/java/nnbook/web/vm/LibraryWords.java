package nnbook.web.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.platform.Values;
import nnbook.web.vm.code.MemberName;
import nnbook.web.vm.host.Boxes;
import nnbook.web.vm.host.Descriptor;

/**
 * Gives an exception of compiled code the message that it would have on a JVM. Compiled for the
 * page, arrays and collections throw exceptions that say nothing. Where the JVM's words cannot be
 * known any more, the message names the call: {@code in Matrix.get(0, 9)}.
 */
final class LibraryWords {
  /** The longest text of an argument that is shown. */
  private static final int LONGEST = 30;

  private static final Set<String> BY_INDEX = Set.of("get", "set", "remove", "charAt");

  private final MemberName member;
  private final Object receiver;
  private final List<Object> arguments = new ArrayList<>();

  private LibraryWords(MemberName member, Object receiver) {
    this.member = member;
    this.receiver = receiver;
  }

  /**
   * Of what was called, with the arguments in the slots from there on.
   *
   * @param onObject whether the first of them is the object
   */
  static LibraryWords of(MemberName member, boolean onObject, CallStack stack, int at) {
    LibraryWords words = new LibraryWords(member, onObject ? stack.references[at] : null);
    int slot = onObject ? at + 1 : at;
    for (String type : Descriptor.of(member.descriptor()).parameters()) {
      words.arguments.add(Boxes.get(stack.numbers, stack.references, slot, type));
      slot += Descriptor.slots(type);
    }
    return words;
  }

  /** The exception with a message; itself if it has one, or would have none on a JVM either. */
  Throwable explain(Throwable thrown) {
    Class<?> type = thrown.getClass();
    if (thrown.getMessage() != null) {
      return thrown;
    }
    if (type == ArrayIndexOutOfBoundsException.class) {
      return new ArrayIndexOutOfBoundsException(index());
    }
    if (type == StringIndexOutOfBoundsException.class) {
      return new StringIndexOutOfBoundsException(index());
    }
    if (type == IndexOutOfBoundsException.class) {
      return new IndexOutOfBoundsException(index());
    }
    if (type == NullPointerException.class) {
      return new NullPointerException(call());
    }
    if (type == ClassCastException.class) {
      return new ClassCastException(call());
    }
    if (type == IllegalArgumentException.class) {
      return new IllegalArgumentException(call());
    }
    boolean ofOptional = member.owner().startsWith("java/util/Optional");
    return ofOptional && type == NoSuchElementException.class
        ? new NoSuchElementException("No value present") : thrown;
  }

  private String index() {
    int size = receiver instanceof List ? ((List<?>) receiver).size()
        : receiver instanceof CharSequence ? ((CharSequence) receiver).length() : -1;
    boolean known = size >= 0 && BY_INDEX.contains(member.name())
        && !arguments.isEmpty() && arguments.get(0) instanceof Integer;
    return known ? "Index " + arguments.get(0) + " out of bounds for length " + size : call();
  }

  private String call() {
    String name = member.owner().substring(member.owner().lastIndexOf('/') + 1);
    String called = member.name().equals("<init>") ? "new " + name : name + "." + member.name();
    return "in " + called + arguments.stream().map(LibraryWords::text)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** A number or a short text as it is; of anything else what it is. */
  private static String text(Object argument) {
    if (argument == null || argument instanceof Number || argument instanceof Boolean) {
      return String.valueOf(argument);
    }
    return argument instanceof String && ((String) argument).length() <= LONGEST
        ? "\"" + argument + "\"" : Values.simpleName(argument);
  }
}
