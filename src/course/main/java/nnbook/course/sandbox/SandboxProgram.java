package nnbook.course.sandbox;

import java.nio.file.Path;
import java.util.List;

/**
 * What runs in a sandbox.
 *
 * @param classPath the jars and folders of its classes
 * @param options options of the JVM, beside those of the sandbox
 * @param mainClass the class to start
 * @param arguments what its main method gets
 */
public record SandboxProgram(
    List<Path> classPath, List<String> options, String mainClass, List<String> arguments) {

  public SandboxProgram {
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
    arguments = List.copyOf(arguments);
  }

  /** One without options. */
  public static SandboxProgram of(
      List<Path> classPath, Class<?> mainClass, List<String> arguments) {
    return new SandboxProgram(classPath, List.of(), mainClass.getName(), arguments);
  }
}
