package nnbook.grader.compile;

import com.sun.source.util.JavacTask;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
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

  private final Elements elements;
  private final Types types;

  private JavaTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** What the compiler of {@code task} knows. */
  static JavaTypes of(JavacTask task) {
    return new JavaTypes(task.getElements(), task.getTypes());
  }

  /** The type with this full name. */
  Optional<TypeElement> find(String name) {
    return Optional.ofNullable(elements.getTypeElement(name));
  }

  /** The full name of a class that can be imported as {@code name}, or an empty text. */
  String toImport(String name) {
    return PACKAGES.stream()
        .flatMap(prefix -> find(prefix + name).stream())
        .map(type -> type.getQualifiedName().toString())
        .findFirst()
        .orElse("");
  }

  /** The names of the public methods, without those that every object has. */
  List<String> methods(TypeElement type) {
    Set<String> names = names(type);
    find("java.lang.Object").ifPresent(object -> names.removeAll(names(object)));
    return List.copyOf(names);
  }

  /** The name of the one method that a function type leaves open, or an empty text. */
  String function(TypeElement type) {
    List<String> open = elements.getAllMembers(type).stream()
        .filter(member -> member.getModifiers().contains(Modifier.ABSTRACT))
        .filter(member -> member.getKind() == ElementKind.METHOD)
        .map(member -> member.getSimpleName().toString())
        .toList();
    return open.size() == 1 ? open.get(0) : "";
  }

  private Set<String> names(TypeElement type) {
    return elements.getAllMembers(type).stream()
        .filter(member -> member.getKind() == ElementKind.METHOD)
        .filter(member -> member.getModifiers().contains(Modifier.PUBLIC))
        .map(member -> member.getSimpleName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether {@link Math} has a function of this name. */
  boolean mathHas(String name) {
    return find("java.lang.Math").filter(math -> methods(math).contains(name)).isPresent();
  }

  /** The name of a kind of {@code type} that has the method, where all kinds are known. */
  Optional<String> kindWith(TypeElement type, String method) {
    return type.getPermittedSubclasses().stream()
        .map(kind -> (TypeElement) types.asElement(kind))
        .filter(kind -> methods(kind).contains(method))
        .map(kind -> kind.getSimpleName().toString())
        .findFirst();
  }

  /** Whether every {@code narrow} is a {@code wide}, and not the other way round. */
  boolean isNarrower(String narrow, String wide) {
    Optional<TypeElement> to = find(narrow);
    Optional<TypeElement> from = find(wide);
    return to.isPresent()
        && from.isPresent()
        && !to.equals(from)
        && types.isSubtype(
            types.erasure(to.get().asType()), types.erasure(from.get().asType()));
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
