package nnbook.grader.compile;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nnbook.platform.NameMatcher;

/** What the JDK and the engines have: types by their names, and the names of their methods. */
final class JavaTypes {
  private static final List<String> PACKAGES =
      List.of(
          "java.util.",
          "java.util.function.",
          "java.util.stream.",
          "java.math.",
          "java.io.",
          "nnbook.engine.math.",
          "nnbook.engine.matrix.",
          "nnbook.engine.random.",
          "nnbook.engine.neuron.",
          "nnbook.engine.activation.",
          "nnbook.engine.layer.",
          "nnbook.engine.loss.",
          "nnbook.engine.optimizer.",
          "nnbook.engine.initializer.",
          "nnbook.engine.train.",
          "nnbook.fast.ladder.");

  private JavaTypes() {}

  /** The type with this full name. */
  static Optional<Class<?>> find(String name) {
    try {
      return Optional.of(Class.forName(name, false, JavaTypes.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** The full name of a class that can be imported as {@code name}, or an empty text. */
  static String toImport(String name) {
    return PACKAGES.stream()
        .flatMap(prefix -> find(prefix + name).stream())
        .map(Class::getName)
        .findFirst()
        .orElse("");
  }

  /** The names of the public methods, without those that every object has. */
  static List<String> methods(Class<?> type) {
    Set<String> names = names(type);
    names.removeAll(names(Object.class));
    return List.copyOf(names);
  }

  private static Set<String> names(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The name of a kind of {@code type} that has the method, where all kinds are known. */
  static Optional<String> kindWith(Class<?> type, String method) {
    Class<?>[] kinds = type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0];
    return Arrays.stream(kinds)
        .filter(kind -> methods(kind).contains(method))
        .map(Class::getSimpleName)
        .findFirst();
  }

  /** Whether every {@code narrow} is a {@code wide}, and not the other way round. */
  static boolean isNarrower(String narrow, String wide) {
    Optional<Class<?>> to = find(narrow);
    Optional<Class<?>> from = find(wide);
    return to.isPresent()
        && from.isPresent()
        && !to.equals(from)
        && from.get().isAssignableFrom(to.get());
  }

  /** The one of {@code names} that is a letter or two away, or begins or ends alike. */
  static String near(String name, List<String> names) {
    String best = "";
    int least = name.length() < 3 ? 1 : name.length() < 6 ? 2 : 3;
    for (String other : names) {
      int distance = NameMatcher.distance(name, other);
      if (distance > 0 && distance < least) {
        least = distance;
        best = other;
      }
    }
    return best.isEmpty() ? longer(name, names) : best;
  }

  /** {@code sumRows} for {@code sum}. */
  private static String longer(String name, List<String> names) {
    List<String> fits =
        names.stream()
            .filter(other -> name.length() > 2 && other.length() > 2 && !other.equals(name))
            .filter(other -> other.startsWith(name) || name.startsWith(other))
            .distinct()
            .toList();
    return fits.size() == 1 ? fits.get(0) : "";
  }
}
