package nnbook.course.certify;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nnbook.platform.ProgramFiles;
import nnbook.platform.TextHash;

/**
 * The names that code may use which is graded for marks; its file, {@code allowed.txt}, says how
 * they are written. Classes are named as the JVM does: {@code java.util.Map$Entry}.
 */
public final class AllowList {
  private static final String ALL = "*";

  /** Of no type, whatever is said of the type: they start threads, or speak to waiting ones. */
  private static final Set<String> NOWHERE =
      Set.of("finalize", "getClass", "notify", "notifyAll", "parallel", "parallelMultiply",
          "parallelPrefix", "parallelSetAll", "parallelSort", "parallelStream", "wait");

  private static final AllowList BOOK = read();

  private final Map<String, Set<String>> members = new HashMap<>();
  private final Set<String> exceptions = new HashSet<>();
  private final Set<String> supertypes = new HashSet<>();
  private final Map<String, Set<String>> bootstraps = new HashMap<>();
  private final Set<String> never = new HashSet<>();
  private final Set<String> stateless = new HashSet<>();
  private final Set<String> more = new TreeSet<>();
  private final String file;

  private AllowList(String file) {
    this.file = file;
    file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
  }

  /** What the exercises of the book need. */
  public static AllowList book() {
    return BOOK;
  }

  /** Refuses nothing: to prove what the list is for. */
  public static AllowList everything() {
    return new AllowList("");
  }

  private static AllowList read() {
    return new AllowList(ProgramFiles.text("course/certify/allowed.txt"));
  }

  private void add(String line) {
    List<String> words = Arrays.asList(line.split(" +"));
    String name = words.get(1 % words.size());
    switch (words.get(0)) {
      case "exception" -> exceptions.add(name);
      case "extends" -> supertypes.add(name);
      case "bootstrap" -> bootstraps.put(name, Set.copyOf(words.subList(2, words.size())));
      case "never" -> never.add(name);
      case "stateless" -> stateless.add(name);
      default -> members.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
    }
  }

  /** The same with more names: classes, or members of a class. */
  public AllowList with(Collection<String> names) {
    AllowList list = new AllowList(file);
    list.more.addAll(more);
    list.more.addAll(names);
    return list;
  }

  /** Whether a course may add this name. */
  public boolean mayGrow(String name) {
    return name.matches("java\\.(?:lang|util|text|time|math|io|nio)\\.[\\w$.]+")
        && never.stream().noneMatch(name::startsWith);
  }

  /** Whether a course has added names, or all are allowed. */
  boolean isWidened() {
    return allowsEverything() || !more.isEmpty();
  }

  boolean allowsEverything() {
    return file.isEmpty();
  }

  /** Whether a value may have this type. */
  boolean allowsType(String type) {
    return has(members.keySet(), type)
        || isException(type)
        || more.stream().anyMatch(name -> name.equals(type) || name.startsWith(type + "."));
  }

  boolean allowsMember(String type, String member) {
    if (NOWHERE.contains(member)) {
      return false;
    }
    if (more.contains(type) || more.contains(type + "." + member)) {
      return true;
    }
    Set<String> known = isException(type)
        ? members.get("java.lang.Throwable")
        : members.getOrDefault(type, members.getOrDefault(packageOf(type), Set.of()));
    return known.contains(member)
        || known.contains(ALL) && !known.contains("-" + member)
        || isException(type) && member.equals("<init>");
  }

  /** Whether a class may extend or implement it, and a lambda be one. */
  boolean allowsSupertype(String type) {
    return has(supertypes, type) || isException(type);
  }

  boolean allowsBootstrap(String type, String member) {
    return bootstraps.getOrDefault(type, Set.of()).contains(member);
  }

  /** Whether a class, or one inside it, may keep something in a static field. */
  boolean allowsState(String type) {
    return !stateless.contains(type.split("\\$", 2)[0]);
  }

  /** Whether it can be thrown, caught and extended. */
  boolean isException(String type) {
    return exceptions.contains(type);
  }

  private static boolean has(Set<String> names, String type) {
    return names.contains(type) || names.contains(packageOf(type));
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.') + 1) + ALL;
  }

  /** All that it says, so that a change of it changes the key of a score. */
  String text() {
    return TextHash.bits(file) + " " + more;
  }
}
