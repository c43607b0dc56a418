package nnbook.course.certify.child;

import java.io.IOException;
import java.util.jar.JarFile;

/** Loads what a child loads, so that the JVM can archive it. */
public final class ClassArchive {
  private ClassArchive() {}

  /** The argument is the child's jar. */
  public static void main(String[] arguments) throws IOException {
    try (JarFile jar = new JarFile(arguments[0])) {
      jar.stream()
          .map(entry -> entry.getName().replaceFirst("\\.class$", "").replace('/', '.'))
          .filter(name -> !name.startsWith("nnbook.fast.") || name.contains(".ladder."))
          .forEach(ClassArchive::load);
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, true, ClassArchive.class.getClassLoader());
    } catch (ReflectiveOperationException | LinkageError e) {
      return; // It is loaded when it is needed.
    }
  }
}
