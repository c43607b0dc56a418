package nnbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each test is in one tier: quick, or long, or slow. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TestTiersTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));

  /** What takes long: the whole book, a browser, another JVM that grades or was started by hand. */
  private static final Pattern LONG = Pattern.compile(
      "\\bRealBook\\.|\\bRealJava\\.|\\bFirefox \\w|\\bGrader\\.(?:of|strict)\\(|"
          + "\\bProcessBuilder\\b|CertifiedGrader\\.of");

  private static List<Path> tests() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve("src"))) {
      return files.filter(file -> file.toString().matches(".*[/\\\\]nnbook[/\\\\].*Test\\.java"))
          .sorted().toList();
    }
  }

  @Test
  void what_takes_long_is_tagged_so() throws IOException {
    List<String> untagged = new ArrayList<>();
    for (Path test : tests()) {
      String text = Files.readString(test);
      boolean tagged = text.contains("@Tag(\"long\")") || text.contains("@WithChromium");
      if (LONG.matcher(text).find() && !tagged && !test.endsWith("TestTiersTest.java")) {
        untagged.add(HOME.relativize(test).toString());
      }
    }
    assertEquals(List.of(), untagged);
  }

  @Test
  void the_tiers_leave_no_test_out_and_run_none_twice() throws IOException {
    String pom = Files.readString(HOME.resolve("src/pom.xml"));
    assertEquals("long | statistics | slow", only(pom, "<quick.excluded>(.*)</quick.excluded>"));
    assertEquals("slow", only(pom, "<excluded.tag>(.*)</excluded.tag>"));
    String excluded = "</groups>\\s*<excludedGroups>(.*)</excludedGroups>";
    assertEquals("statistics | ${excluded.tag}", only(pom, "<groups>long \\| slow" + excluded));
    assertEquals("${excluded.tag}", only(pom, "<groups>statistics" + excluded));
  }

  @Test
  void another_jdk_runs_tests_of_every_house_but_the_author_s() throws IOException {
    List<String> houses = new ArrayList<>(List.of("src/test", "src/page", "src/course"));
    for (Path test : tests()) {
      if (Files.readString(test).contains("@Tag(\"jdk\")")) {
        String name = HOME.relativize(test).toString().replace('\\', '/');
        houses.removeIf(name::startsWith);
      }
    }
    assertEquals(List.of(), houses);
  }

  /** What the group of an expression matches first, in a text that must have it. */
  private static String only(String text, String regex) {
    Matcher matcher = Pattern.compile(regex).matcher(text);
    assertTrue(matcher.find(), regex);
    return matcher.group(1);
  }
}
