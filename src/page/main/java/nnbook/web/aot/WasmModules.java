package nnbook.web.aot;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import nnbook.data.Names;
import nnbook.platform.ProgramFiles;
import nnbook.web.figure.DigitFigure;
import nnbook.web.figure.LearnedNames;
import org.teavm.extension.spi.reflection.ReflectionPolicy;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** Makes the three WebAssembly modules of the page. */
final class WasmModules {
  private static final String SERVICES = "META-INF/services/";
  private static final String INTERFACES = "nnbook/web/interfaces/";

  /** The sentences of the compiler and of this program, by the names of their files. */
  private static final List<String> COMPILER_SENTENCES =
      List.of(
          "com.sun.tools.javac.resources.compiler",
          "com.sun.tools.javac.resources.javac",
          "com.sun.tools.javac.resources.ct",
          "nnbook.messages.grader",
          "nnbook.messages.snippet");

  /** The sentences that the image says. */
  private static final List<String> IMAGE_SENTENCES =
      List.of(
          "nnbook.messages.data",
          "nnbook.messages.diagnosis",
          "nnbook.messages.grader",
          "nnbook.messages.plot",
          "nnbook.messages.snippet",
          "nnbook.messages.step");

  private static final List<String> IMAGE_DATA =
      List.of(
          "nnbook/data/penguins.csv", "nnbook/data/iris.csv", "nnbook/data/digits.csv.gz",
          "nnbook/data/names.txt", "nnbook/data/names-transformer.safetensors",
          "nnbook/data/names-runs.csv", "nnbook/data/names-samples.csv",
          "nnbook/data/names-crossing.csv",
          "nnbook/data/weights/digits-keras.safetensors",
          "nnbook/data/weights/digits-pytorch.safetensors",
          "nnbook/data/weights/letters-engine.safetensors",
          "nnbook/data/weights/letters-pytorch.safetensors",
          "nnbook/data/weights/square-pytorch.safetensors",
          "nnbook/data/weights/xor-engine.safetensors",
          "nnbook/data/weights/xor-keras.safetensors");

  private static final List<String> FIGURE_DATA = List.of(
      DigitFigure.FILE, LearnedNames.FILE, "nnbook/data/names-transformer.safetensors");

  private WasmModules() {}

  /** The Java compiler of this JDK. */
  static byte[] compiler() {
    return new WasmCompiler(bundles(COMPILER_SENTENCES), List.of(new JavacPatches()))
        .compile("nnbook.web.compiler.CompilerMain");
  }

  /** The engine as figures ask it: small, as nothing is reflected. */
  static byte[] figures() {
    Map<String, byte[]> made = new TreeMap<>();
    put(made, DigitFigure.FILE, DigitParts.content());
    put(made, LearnedNames.FILE, String.join("\n", Names.split().training()));
    put(made, ImageResources.LIST, String.join("\n", FIGURE_DATA));
    put(made, SERVICES + ResourcesPolicy.class.getName(), ImageResources.class.getName());
    return new WasmCompiler(made, List.of()).compile("nnbook.web.figure.FigureMain");
  }

  /** The engine with all that snippets and checks call. */
  static byte[] image() {
    Map<String, byte[]> made = new TreeMap<>();
    BoundClasses.ofBook().implemented().stream()
        .filter(PageClasses::has)
        .forEach(name -> addInterface(name, made));
    List<String> files = new ArrayList<>(IMAGE_DATA);
    files.addAll(made.keySet());
    put(made, ImageResources.LIST, String.join("\n", files));
    put(made, SERVICES + ReflectionPolicy.class.getName(), ImagePolicy.class.getName());
    put(made, SERVICES + ResourcesPolicy.class.getName(), ImageResources.class.getName());
    made.putAll(bundles(IMAGE_SENTENCES));
    made.putAll(HashOrder.files());
    return new WasmCompiler(made, List.of(new ImagePatches()))
        .compileReflective("nnbook.web.image.ImageMain");
  }

  private static void put(Map<String, byte[]> made, String file, String text) {
    made.put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of an interface with default methods the class file too: they are interpreted. */
  private static void addInterface(String name, Map<String, byte[]> made) {
    try {
      Class<?> type = Class.forName(name, false, WasmModules.class.getClassLoader());
      boolean code = Stream.of(type.getDeclaredMethods()).anyMatch(WasmModules::hasCode);
      if (type.isInterface() && code) {
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

  /**
   * The bundles of sentences that code in the page says, in the form in which TeaVM reads them, by
   * their paths.
   */
  private static Map<String, byte[]> bundles(List<String> bundles) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(SERVICES + ResourceBundle.class.getName(),
        String.join("\n", bundles).getBytes(StandardCharsets.UTF_8));
    for (String bundle : bundles) {
      String path = bundle.replace('.', '/') + ".properties";
      Optional<byte[]> file = ProgramFiles.find(path);
      if (file.isPresent()) { // or it is a class, as javac's are
        files.put(path, escaped(new String(file.get(), StandardCharsets.UTF_8)));
      } else if (bundle.startsWith("nnbook.")) {
        throw new IllegalStateException("There is no " + path);
      }
    }
    return files;
  }

  /** TeaVM takes the bytes of a properties file for Latin-1, as Java did before version 9. */
  private static byte[] escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      escaped.append(c < 128 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return escaped.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
