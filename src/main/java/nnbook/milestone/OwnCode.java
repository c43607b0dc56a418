package nnbook.milestone;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/** The method of an exercise as a reader wrote it, compiled and loaded. */
final class OwnCode {
  private static final Messages MESSAGES = Messages.of("milestone");

  private final String id;
  private final Method method;

  private OwnCode(String id, Method method) {
    this.id = id;
    this.method = method;
  }

  /** Compiles {@code text}. Throws UserError when it does not compile. */
  static OwnCode of(String id, String text) {
    try (IsolatedCompiler compiler = new IsolatedCompiler(List.of(WorkerClassPath.book()))) {
      Compilation compilation = compiler.compile(Source.of(id, text));
      if (compilation.failed()) {
        throw new UserError(ExitCode.DOES_NOT_COMPILE, MESSAGES.get("does.not.compile", id));
      }
      return new OwnCode(id, method(id, new Classes(compilation.classes()).loadClass(id)));
    } catch (ClassNotFoundException e) {
      throw new UserError(ExitCode.DOES_NOT_COMPILE, MESSAGES.get("does.not.compile", id));
    }
  }

  /** The method that has the exercise's name. */
  private static Method method(String id, Class<?> type) {
    String name = type.getSimpleName();
    String wanted = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new UserError(
            ExitCode.DOES_NOT_COMPILE, MESSAGES.get("does.not.compile", id)));
  }

  /** What the reader is told when {@code cause} has stopped an exercise's code. */
  static String threw(String id, Throwable cause) {
    return MESSAGES.get("threw", id, cause);
  }

  Method method() {
    return method;
  }

  /** Calls the method. Throws UserError when it throws anything, or returns nothing. */
  Object call(Object... arguments) {
    try {
      Object result = method.invoke(null, arguments);
      if (result == null) {
        throw new UserError(ExitCode.FAIL, MESSAGES.get("returned.null", id));
      }
      return result;
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      throw cause instanceof UserError told
          ? told : new UserError(ExitCode.FAIL, threw(id, cause));
    } catch (IllegalAccessException | IllegalArgumentException e) {
      throw new UserError(ExitCode.FAIL, threw(id, e));
    }
  }

  /** Looks here first, because the class path may have the stub of the same name. */
  private static final class Classes extends ClassLoader {
    private final Map<String, byte[]> code;

    Classes(Map<String, byte[]> code) {
      super(OwnCode.class.getClassLoader());
      this.code = code;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] bytes = code.get(name);
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }
}
