package nnbook.web.vm.library;

import java.util.Map;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.EnumNatives;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.Instance;
import nnbook.web.vm.object.InterpretedClass;

/** Members of java.lang that interpreted objects and classes have too. */
final class ObjectIntrinsics {
  private ObjectIntrinsics() {}

  static void addTo(Map<String, Native> table) {
    objects(table);
    classes(table);
    enums(table);
    strings(table);
  }

  private static void objects(Map<String, Native> table) {
    table.put("java/lang/Object.<init>()V", (numbers, references, at) ->
        references[at] = new Object());
    table.put("java/lang/Object.toString()Ljava/lang/String;", (numbers, references, at) ->
        references[at] = references[at].toString());
    table.put("java/lang/Object.hashCode()I", (numbers, references, at) ->
        numbers[at] = references[at].hashCode());
    table.put("java/lang/Object.equals(Ljava/lang/Object;)Z", (numbers, references, at) ->
        numbers[at] = references[at].equals(references[at + 1]) ? 1 : 0);
    table.put("java/lang/Object.getClass()Ljava/lang/Class;", (numbers, references, at) -> {
      Instance instance = HostProxies.instanceOrNull(references[at]);
      references[at] = instance == null ? references[at].getClass() : instance.type;
    });
  }

  private static void classes(Map<String, Native> table) {
    table.put("java/lang/Class.getName()Ljava/lang/String;", (numbers, references, at) ->
        references[at] = references[at] instanceof Class
            ? ((Class<?>) references[at]).getName()
            : ((InterpretedClass) references[at]).dottedName());
    table.put("java/lang/Class.getSimpleName()Ljava/lang/String;", (numbers, references, at) ->
        references[at] = references[at] instanceof Class
            ? ((Class<?>) references[at]).getSimpleName()
            : ((InterpretedClass) references[at]).simpleName());
    table.put("java/lang/Class.desiredAssertionStatus()Z", (numbers, references, at) ->
        numbers[at] = 0);
  }

  private static void enums(Map<String, Native> table) {
    table.put("java/lang/Enum.name()Ljava/lang/String;", (numbers, references, at) ->
        references[at] = EnumNatives.name(references[at]));
    table.put("java/lang/Enum.toString()Ljava/lang/String;", (numbers, references, at) ->
        references[at] = references[at].toString());
    table.put("java/lang/Enum.equals(Ljava/lang/Object;)Z", (numbers, references, at) ->
        numbers[at] = references[at] == references[at + 1] ? 1 : 0);
    table.put("java/lang/Enum.hashCode()I", (numbers, references, at) ->
        numbers[at] = references[at].hashCode());
    table.put("java/lang/Enum.ordinal()I", (numbers, references, at) ->
        numbers[at] = EnumNatives.ordinal(references[at]));
    table.put("java/lang/Enum.compareTo(Ljava/lang/Enum;)I", (numbers, references, at) ->
        numbers[at] =
            EnumNatives.ordinal(references[at]) - EnumNatives.ordinal(references[at + 1]));
    table.put("java/lang/Enum.getDeclaringClass()Ljava/lang/Class;", (numbers, references, at) ->
        references[at] = EnumNatives.declaringClass(references[at]));
    table.put("java/lang/Enum.valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;",
        (numbers, references, at) ->
            references[at] = EnumNatives.valueOf(references[at], (String) references[at + 1]));
  }

  /** The page's own exception says nothing. */
  private static char charAt(String text, int index) {
    try {
      return text.charAt(index);
    } catch (StringIndexOutOfBoundsException e) {
      throw e.getMessage() != null ? e : new StringIndexOutOfBoundsException(
          "Index " + index + " out of bounds for length " + text.length());
    }
  }

  /** The page's own exception says it in other words. */
  private static int parse(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw text == null || e.getMessage().startsWith("For input") ? e
          : new NumberFormatException("For input string: \"" + text + "\"");
    }
  }

  private static void strings(Map<String, Native> table) {
    table.put("java/lang/String.length()I", (numbers, references, at) ->
        numbers[at] = ((String) references[at]).length());
    table.put("java/lang/String.charAt(I)C", (numbers, references, at) ->
        numbers[at] = charAt((String) references[at], (int) numbers[at + 1]));
    table.put("java/lang/Integer.parseInt(Ljava/lang/String;)I", (numbers, references, at) ->
        numbers[at] = parse((String) references[at]));
    table.put("java/lang/System.arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V",
        (numbers, references, at) -> System.arraycopy(references[at], (int) numbers[at + 1],
            references[at + 2], (int) numbers[at + 3], (int) numbers[at + 4]));
  }
}
