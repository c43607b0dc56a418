package nnbook.web.vm.object;

/** What a JVM says of a cast that fails. */
public final class CastWords {
  private CastWords() {}

  /** The sentence for two names of classes, {@code java.lang.String}. */
  public static String of(String from, String to) {
    String places = isJava(from) && isJava(to)
        ? from + " and " + to + " are in module java.base of loader 'bootstrap'"
        : !isJava(from) && !isJava(to)
        ? from + " and " + to + " are in unnamed module of loader 'app'"
        : place(from) + "; " + place(to);
    return "class " + from + " cannot be cast to class " + to + " (" + places + ")";
  }

  private static String place(String name) {
    return name + " is in " + (isJava(name)
        ? "module java.base of loader 'bootstrap'" : "unnamed module of loader 'app'");
  }

  private static boolean isJava(String name) {
    return name.startsWith("java.") || name.startsWith("[") && !name.startsWith("[L")
        || name.startsWith("[Ljava.");
  }
}
