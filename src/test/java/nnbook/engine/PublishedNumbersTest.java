package nnbook.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on published numbers names tests that exist. */
class PublishedNumbersTest {
  private static final Pattern NAME = Pattern.compile("`(\\w+Test)`");

  @Test
  void every_test_on_the_page_exists() throws IOException {
    Path home = Path.of(System.getProperty("nnbook.home", "."));
    Set<String> named = new TreeSet<>();
    Matcher name = NAME.matcher(Files.readString(home.resolve("src/docs/published-numbers.adoc")));
    while (name.find()) {
      named.add(name.group(1) + ".java");
    }
    assertTrue(named.size() > 20, "tests: " + named);
    try (Stream<Path> files = Files.walk(home.resolve("src/test/java/nnbook/engine"))) {
      files.forEach(file -> named.remove(file.getFileName().toString()));
    }
    assertEquals(Set.of(), named);
  }
}
