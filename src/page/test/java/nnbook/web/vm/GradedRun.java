package nnbook.web.vm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nnbook.web.vm.library.ReflectiveBindings;
import org.junit.jupiter.api.Test;

/** The checks of one exercise with an answer, on the JVM and interpreted: what each says. */
final class GradedRun {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));

  private final String exercise;
  private final Map<String, byte[]> classes = new LinkedHashMap<>();

  /** The graded test of {@code ch03.Neuron} and the class files of an answer to it. */
  GradedRun(String exercise, Map<String, byte[]> answer) {
    this.exercise = exercise;
    Path tests = HOME.resolve("target/test-classes").resolve(exercise.substring(0, 4));
    try (Stream<Path> files = Files.list(tests)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        if (!name.replaceFirst("\\$.*", "").endsWith("Test")
            || name.replaceFirst("\\$.*", "").equals(simpleTest())) {
          classes.put(exercise.substring(0, 4) + "/" + name, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    classes.putAll(answer);
  }

  private String simpleTest() {
    return exercise.substring(exercise.indexOf('.') + 1) + "Test";
  }

  /** What each check says on the JVM; "passed" if it passes. */
  Map<String, String> onJvm() {
    Map<String, String> told = new LinkedHashMap<>();
    try {
      Class<?> test = new BytesLoader(classes).loadClass(exercise + "Test");
      for (Method check : checks()) {
        Constructor<?> constructor = test.getDeclaredConstructor();
        constructor.setAccessible(true);
        Method method = test.getDeclaredMethod(check.getName());
        method.setAccessible(true);
        told.put(check.getName(), run(method, constructor));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return told;
  }

  private static String run(Method method, Constructor<?> constructor)
      throws ReflectiveOperationException {
    try {
      method.invoke(constructor.newInstance());
      return "passed";
    } catch (InvocationTargetException e) {
      return e.getCause().toString();
    }
  }

  /** What each check says when all of it is interpreted. */
  Map<String, String> interpreted() {
    Vm vm = new Vm(new ReflectiveBindings(
        name -> name.startsWith("ch") ? Optional.empty() : Programs.type(name),
        Programs::classFile), new VmLimits(200_000_000, 2_000, 100_000_000, Long.MAX_VALUE));
    classes.values().forEach(vm::define);
    Map<String, String> told = new LinkedHashMap<>();
    for (Method check : checks()) {
      told.put(check.getName(), interpret(vm, check));
    }
    return told;
  }

  private String interpret(Vm vm, Method check) {
    vm.refill();
    try {
      Object test = vm.create((exercise + "Test").replace('.', '/'));
      vm.callOn(test, check.getName(), "()V");
      return "passed";
    } catch (Throwable thrown) {
      return thrown.toString();
    }
  }

  private Iterable<Method> checks() {
    try {
      return Stream.of(Class.forName(exercise + "Test").getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(Test.class))
          .sorted((a, b) -> a.getName().compareTo(b.getName())).toList();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
