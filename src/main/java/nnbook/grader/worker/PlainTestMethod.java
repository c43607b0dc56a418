package nnbook.grader.worker;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.TestAbortedException;

/**
 * A test method that asks nothing of JUnit but to be called, as those of the book do: that takes a
 * fraction of the time in which JUnit finds it.
 */
final class PlainTestMethod {
  private static final Set<Class<?>> KNOWN = Set.of(Test.class, DisplayName.class, Points.class);

  private final Constructor<?> constructor;
  private final Method method;

  private PlainTestMethod(Constructor<?> constructor, Method method) {
    this.constructor = constructor;
    this.method = method;
  }

  /** Nothing where anything in {@code type} may mean more to JUnit than this class knows. */
  static Optional<PlainTestMethod> of(Class<?> type, String name) {
    try {
      return find(type, name);
    } catch (LinkageError e) { // a member has a type that is not there: JUnit says so
      return Optional.empty();
    }
  }

  private static Optional<PlainTestMethod> find(Class<?> type, String name) {
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    Stream<AnnotatedElement> elements =
        Stream.of(List.of(type), List.of(type.getDeclaredMethods()),
                List.of(type.getDeclaredFields()), List.of(constructors))
            .flatMap(List::stream);
    boolean plain =
        type.getSuperclass() == Object.class
            && type.getInterfaces().length == 0
            && constructors.length == 1
            && constructors[0].getParameterCount() == 0
            && elements.allMatch(PlainTestMethod::isKnown);
    return !plain
        ? Optional.empty()
        : Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(name) && isPlain(method))
            .findFirst()
            .map(method -> new PlainTestMethod(constructors[0], method));
  }

  private static boolean isKnown(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .allMatch(annotation -> KNOWN.contains(annotation.annotationType()));
  }

  private static boolean isPlain(Method method) {
    return method.isAnnotationPresent(Test.class)
        && method.getParameterCount() == 0
        && method.getReturnType() == void.class
        && (method.getModifiers() & (Modifier.STATIC | Modifier.PRIVATE)) == 0;
  }

  TestExecutionResult run() {
    constructor.setAccessible(true);
    method.setAccessible(true);
    try {
      method.invoke(constructor.newInstance());
      return TestExecutionResult.successful();
    } catch (InvocationTargetException e) {
      return failed(e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      return failed(e);
    }
  }

  /** As JUnit does, memory that is used up is passed on. */
  private static TestExecutionResult failed(Throwable thrown) {
    if (thrown instanceof OutOfMemoryError full) {
      throw full;
    }
    return thrown instanceof TestAbortedException
        ? TestExecutionResult.aborted(thrown)
        : TestExecutionResult.failed(thrown);
  }
}
