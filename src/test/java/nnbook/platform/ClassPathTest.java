package nnbook.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
  @TempDir Path folder;

  @Test
  void expands_the_class_path_of_a_manifest() throws IOException {
    Path library = jar("my library.jar", null);
    Path main = jar("main.jar", "my%20library.jar missing.jar");
    assertEquals(List.of(main, library), List.copyOf(ClassPath.entries(main.toString())));
  }

  @Test
  void ends_when_two_jars_name_each_other() throws IOException {
    Path first = jar("first.jar", "second.jar");
    Path second = jar("second.jar", "first.jar");
    assertEquals(List.of(first, second), List.copyOf(ClassPath.entries(first.toString())));
  }

  @Test
  void holds_the_classes_of_this_test() {
    assertTrue(ClassPath.entries().stream().anyMatch(Files::isDirectory));
  }

  private Path jar(String name, String classPath) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (classPath != null) {
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    }
    Path jar = folder.resolve(name).toAbsolutePath().normalize();
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }
}
