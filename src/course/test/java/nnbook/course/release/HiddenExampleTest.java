package nnbook.course.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import nnbook.course.report.TextTemplate;
import nnbook.diagnosis.Hidden;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of hidden checks compiles, accepts the solution and refuses a wrong answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HiddenExampleTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));
  private static final String NAME = "WeightedInputHiddenTest";

  @TempDir Path folder;

  private static String solution() throws IOException {
    return Files.readString(HOME.resolve("solutions/ch01/WeightedInput.java"));
  }

  /** Compiles the example with {@code answer}, and runs each of its checks. */
  private void run(String answer) throws Throwable {
    Path test = Files.writeString(folder.resolve(NAME + ".java"),
        TextTemplate.of("course/release/instructor/" + NAME + ".java").text());
    Path file = Files.writeString(folder.resolve("WeightedInput.java"), answer);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertEquals(0, compiler.run(null, null, null, "-proc:none", "-d", folder.toString(),
        "-cp", System.getProperty("java.class.path"), test.toString(), file.toString()));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()},
        getClass().getClassLoader()) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith("ch01.") ? own(name) : super.loadClass(name, resolve);
      }

      private Class<?> own(String name) throws ClassNotFoundException {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }) {
      Class<?> type = loader.loadClass("ch01." + NAME);
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object checks = constructor.newInstance();
      List<String> categories = new ArrayList<>();
      for (Method check : type.getDeclaredMethods()) {
        if (check.isAnnotationPresent(Points.class)) {
          categories.add(check.getAnnotation(Hidden.class).value());
          check.setAccessible(true);
          check.invoke(checks);
        }
      }
      assertEquals(2, categories.size());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Test
  void the_solution_passes() throws Throwable {
    run(solution());
  }

  @Test
  void a_wrong_answer_fails() throws IOException {
    String wrong = solution().replace("i < w.length", "i < w.length - 1");
    assertThrows(AssertionError.class, () -> run(wrong));
  }
}
