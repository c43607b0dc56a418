package nnbook.web.aot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bundles of sentences that code in the page says, in the form in which TeaVM reads them. */
final class Sentences {
  private static final String SERVICE = "META-INF/services/java.util.ResourceBundle";

  private Sentences() {}

  /** The files that a module with these bundles needs, by their paths. */
  static Map<String, byte[]> files(List<String> bundles) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(SERVICE, String.join("\n", bundles).getBytes(StandardCharsets.UTF_8));
    for (String bundle : bundles) {
      String path = bundle.replace('.', '/') + ".properties";
      try (InputStream file = Sentences.class.getClassLoader().getResourceAsStream(path)) {
        if (file != null) { // or it is a class, as javac's are
          files.put(path, escaped(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } else if (bundle.startsWith("nnbook.")) {
          throw new IllegalStateException("There is no " + path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
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
