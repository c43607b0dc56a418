package nnbook.web.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.objectweb.asm.ClassReader;

/** Files inside the image. */
final class ImageFiles {
  /** Where the build puts class files that are interpreted. */
  private static final String INTERFACES = "/nnbook/web/interfaces/";

  private ImageFiles() {}

  /** The class file of an interface whose default methods are interpreted. */
  static Optional<byte[]> interfaceFile(String name) {
    try (InputStream file =
        ImageFiles.class.getResourceAsStream(INTERFACES + name + ".bytes")) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the class in a class file, {@code ch01.Neuron}. */
  static String className(byte[] classFile) {
    return new ClassReader(classFile).getClassName().replace('/', '.');
  }
}
