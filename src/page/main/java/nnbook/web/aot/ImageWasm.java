package nnbook.web.aot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.teavm.extension.spi.reflection.ReflectionPolicy;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** Makes the engine, with all that snippets and checks call, a WebAssembly module. */
final class ImageWasm {
  private static final String MAIN = "nnbook.web.image.ImageMain";
  private static final String SERVICES = "META-INF/services/";
  private static final String INTERFACES = "nnbook/web/interfaces/";

  /** The sentences that the image says. */
  private static final List<String> SENTENCES =
      List.of(
          "nnbook.messages.data",
          "nnbook.messages.exercise",
          "nnbook.messages.grader",
          "nnbook.messages.plot",
          "nnbook.messages.snippet");

  private static final List<String> DATA =
      List.of(
          "nnbook/data/penguins.csv", "nnbook/data/iris.csv", "nnbook/data/digits.csv.gz",
          "nnbook/data/weights/digits-keras.safetensors",
          "nnbook/data/weights/digits-pytorch.safetensors",
          "nnbook/data/weights/square-pytorch.safetensors",
          "nnbook/data/weights/xor-engine.safetensors");

  private ImageWasm() {}

  static byte[] build() {
    Map<String, byte[]> made = new TreeMap<>();
    BoundClasses.ofBook().implemented().stream()
        .filter(PageClasses::has)
        .forEach(name -> addInterface(name, made));
    List<String> files = new ArrayList<>(DATA);
    files.addAll(made.keySet());
    put(made, ImageResources.LIST, String.join("\n", files));
    put(made, SERVICES + ReflectionPolicy.class.getName(), ImagePolicy.class.getName());
    put(made, SERVICES + ResourcesPolicy.class.getName(), ImageResources.class.getName());
    made.putAll(Sentences.files(SENTENCES));
    made.putAll(HashOrder.files());
    return new WasmCompiler(made, List.of(new ImagePatches())).compileReflective(MAIN);
  }

  private static void put(Map<String, byte[]> made, String file, String text) {
    made.put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of an interface with default methods the class file too: they are interpreted. */
  private static void addInterface(String name, Map<String, byte[]> made) {
    try {
      Class<?> type = Class.forName(name, false, ImageWasm.class.getClassLoader());
      if (type.isInterface() && Stream.of(type.getDeclaredMethods()).anyMatch(ImageWasm::hasCode)) {
        String file = name.replace('.', '/');
        made.put(INTERFACES + file + ".bytes", PageClasses.file(name).orElseThrow());
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasCode(Method method) {
    return !Modifier.isAbstract(method.getModifiers());
  }

  private static byte[] bytes(InputStream file) {
    try (file) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(InputStream file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
