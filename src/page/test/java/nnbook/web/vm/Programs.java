package nnbook.web.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nnbook.web.vm.library.ReflectiveBindings;

/** Small programs, run on the JVM and in the interpreter: what each of them says. */
final class Programs {
  private static final Pattern NULL = Pattern.compile(
      "Cannot (?:(?:load from|store to) [\\w/]+ array|read the array length|throw exception"
          + "|enter synchronized block|(?:read|assign) field \"\\w+\"|invoke \"[^\"]*\")"
          + "(?: because (?:the return value of )?\"[^\"]*\" is null)?"
          + "|null (?:has no \\w+(?:\\(\\))?|is neither an array nor an object)");

  private static final String MODULES =
      " \\([^() ]+ (?:and [^() ]+ are|is) in [^)]*\\)";

  private Programs() {}

  /** The static methods without parameters that give a String, in the order of their names. */
  static List<Method> of(Class<?> type) {
    List<Method> programs = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()
          && method.getParameterCount() == 0 && method.getReturnType() == String.class
          && !Modifier.isPrivate(method.getModifiers())) {
        method.setAccessible(true);
        programs.add(method);
      }
    }
    programs.sort(Comparator.comparing(Method::getName));
    return programs;
  }

  static String onJvm(Method program) {
    try {
      return plain(String.valueOf(program.invoke(null)));
    } catch (InvocationTargetException e) {
      return told(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static String inVm(Vm vm, Method program) {
    try {
      return plain(String.valueOf(vm.call(internal(program.getDeclaringClass()),
          program.getName(), "()Ljava/lang/String;")));
    } catch (Throwable thrown) {
      return told(thrown);
    }
  }

  /** Class and message; a loader that a test has made is told as the usual one. */
  private static String told(Throwable thrown) {
    String text = thrown instanceof StackOverflowError ? "StackOverflowError"
        : thrown.toString().replaceAll("loader nnbook[^ )]+ @\\w+", "loader 'app'");
    String cause = thrown.getCause() == null || thrown.getCause() == thrown ? ""
        : " by " + told(thrown.getCause());
    return plain(text + cause);
  }

  /** Without what only a JVM tells: which expression was null, and the modules of two classes. */
  private static String plain(String told) {
    return NULL.matcher(told).replaceAll("null").replaceAll(MODULES, "");
  }

  static Vm vm(Class<?>... types) {
    return vm(VmLimits.none(), types);
  }

  /** A machine that has those classes and all that are nested in them. */
  static Vm vm(VmLimits limits, Class<?>... types) {
    Vm vm = new Vm(bindings(), limits);
    for (Class<?> type : types) {
      define(vm, type);
    }
    return vm;
  }

  private static void define(Vm vm, Class<?> type) {
    vm.define(classFile(internal(type)).orElseThrow());
    for (Class<?> nested : type.getDeclaredClasses()) {
      define(vm, nested);
    }
    for (int i = 1; classFile(internal(type) + "$" + i).isPresent(); i++) {
      vm.define(classFile(internal(type) + "$" + i).get());
    }
    for (String local : List.of("Local", "Counter", "Pair")) {
      classFile(internal(type) + "$1" + local).ifPresent(vm::define);
    }
  }

  static ReflectiveBindings bindings() {
    return new ReflectiveBindings(Programs::type, Programs::classFile);
  }

  static Optional<Class<?>> type(String name) {
    try {
      return Optional.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  static Optional<byte[]> classFile(String name) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String internal(Class<?> type) {
    return type.getName().replace('.', '/');
  }
}
