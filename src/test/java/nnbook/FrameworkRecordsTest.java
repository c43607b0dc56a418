package nnbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What the book prints as the output of a program in src/frameworks is the output of that program:
 * neither was changed since they were recorded. To record anew: {@code ./mvnw -Pframeworks
 * -Dframeworks.accept}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkRecordsTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));
  private static final Path ROOM = Path.of("src/frameworks");

  /** Listings in Python, the same programs as those of these names that were run. */
  private static final Map<String, String> LISTINGS =
      Map.of("xor_keras.py", "xor_keras.mjs", "xor_tensorflow.py", "XorTensorFlow.java");

  private static Map<String, String> sums() throws IOException {
    Map<String, String> sums = new TreeMap<>();
    for (String line : Files.readAllLines(HOME.resolve(ROOM).resolve("outputs/SHA256SUMS"))) {
      sums.put(line.substring(66), line.substring(0, 64));
    }
    return sums;
  }

  private static Set<String> files(String... folders) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
        files.filter(Files::isRegularFile)
            .forEach(file -> names.add(folder + "/" + file.getFileName()));
      }
    }
    return names;
  }

  @Test
  void programs_and_what_they_left_are_as_they_were_recorded()
      throws IOException, NoSuchAlgorithmException {
    Map<String, String> now = new TreeMap<>();
    for (String name : sums().keySet()) {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(Files.readAllBytes(HOME.resolve(name)));
      now.put(name, HexFormat.of().formatHex(hash));
    }
    assertEquals(sums(), now, "record anew: ./mvnw -Pframeworks -Dframeworks.accept");
  }

  @Test
  void all_programs_outputs_and_weights_are_recorded() throws IOException {
    Set<String> found = files("src/frameworks/python", "src/frameworks/java",
        "src/frameworks/outputs", "src/main/resources/nnbook/data/weights",
        "src/test/resources/nnbook/data/weights");
    found.removeIf(name -> name.endsWith("SHA256SUMS"));
    found.addAll(files("src/frameworks/js"));
    found.removeIf(name -> LISTINGS.containsKey(name.replaceFirst(".*/", "")));
    found.removeIf(name -> name.matches(".*/(package\\.json|\\.npmrc)"));
    Set<String> recorded = new TreeSet<>(sums().keySet());
    recorded.remove("src/frameworks/pom.xml");
    recorded.remove("src/frameworks/java/nnbook/frameworks/EngineWeights.java");
    assertEquals(found, recorded);
  }

  @Test
  void listings_name_the_program_that_was_run_for_them() throws IOException {
    for (Map.Entry<String, String> listing : LISTINGS.entrySet()) {
      Path file = HOME.resolve(ROOM).resolve("python").resolve(listing.getKey());
      String text = Files.readString(file);
      assertTrue(text.contains(listing.getValue()), listing.getKey());
    }
  }

  private static String solved(String output, String start) throws IOException {
    Path file = HOME.resolve(ROOM).resolve("outputs/xor_" + output + ".txt");
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("start of " + start + ": "))
        .map(line -> line.replaceAll(".*: (\\d+) of 100.*", "$1")).findFirst().orElseThrow();
  }

  @Test
  void chapter_16_counts_what_was_recorded() throws IOException {
    String recorded = String.join(", ", solved("keras", "Keras"), solved("pytorch", "Keras"),
        solved("tensorflow", "Keras"), solved("djl", "Keras"), solved("pytorch", "PyTorch"),
        solved("djl", "DJL"));
    String chapter = Files.readString(HOME.resolve("chapters/ch16-beyond.adoc"));
    assertTrue(chapter.contains("{ours, " + recorded + "}; // as recorded"), recorded);
  }

  @Test
  void a_recorded_output_says_when_and_by_what() throws IOException {
    for (String name : files("src/frameworks/outputs")) {
      if (name.endsWith(".txt")) {
        String first = Files.readAllLines(HOME.resolve(name)).get(0);
        assertTrue(
            first.matches("# \\d{4}-\\d\\d-\\d\\d, .*(PyTorch|TensorFlow(\\.js)?) \\d.*"),
            name + ": " + first);
      }
    }
  }
}
