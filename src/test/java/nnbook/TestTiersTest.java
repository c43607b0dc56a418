package nnbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each test is in one tier: quick, or long, or slow. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TestTiersTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));

  /** What takes long: the whole book, a browser, another JVM that grades or was started by hand. */
  private static final String LONG =
      "\\bRealBook\\.|\\bRealJava\\.|\\bFirefox \\w|Grader\\.(?:of|strict)\\("
          + "|\\bProcessBuilder\\b|\\b(?:Equivalence)?Audit\\.(?:run|of)\\(";

  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(?:long|slow)\"\\)|@WithChromium");
  private static final Pattern TYPE = Pattern.compile("(?m)^(?:\\w+ )*(?:class|record) ");
  private static final Pattern RUN = Pattern.compile("@\\w*Test|@Before|@After");
  private static final Pattern NAME =
      Pattern.compile("(?m)^  \\w[^=(\\n]*?(\\w+)(?= ?[({;]| extends| implements| =)");

  private static List<Path> tests() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve("src"))) {
      return files.filter(file -> file.toString().matches(".*[/\\\\]nnbook[/\\\\].*Test\\.java"))
          .sorted().toList();
    }
  }

  /** The methods that JUnit runs which take long and are not tagged so, nor is their class. */
  private static List<String> untagged(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find() || TAG.matcher(text.substring(0, type.start())).find()) {
      return List.of();
    }
    List<String> members = List.of(text.substring(type.end()).split("\n\n(?=  \\S)"));
    Predicate<String> slow = slow(members, LONG);
    return members.stream()
        .filter(slow.and(RUN.asPredicate()).and(TAG.asPredicate().negate()))
        .map(member -> only(member, NAME.pattern()))
        .toList();
  }

  /** Whether a member does what takes long, by itself or by others of these. */
  private static Predicate<String> slow(List<String> members, String known) {
    Predicate<String> slow = Pattern.compile(known).asPredicate();
    String more = LONG + members.stream()
        .filter(slow.and(RUN.asPredicate().negate()))
        .map(member -> "|(?<![.\\w])" + only(member, NAME.pattern()) + "\\b")
        .collect(Collectors.joining());
    return more.equals(known) ? slow : slow(members, more);
  }

  /** A pattern such as {@code ch*} would leave out packages that only begin alike. */
  @Test
  void only_graded_tests_are_left_out() throws IOException {
    String pom = Files.readString(HOME.resolve("pom.xml"));
    Matcher excludes =
        Pattern.compile("<exclude>(?!nnbook/fast/vector)(.*?)</exclude>").matcher(pom);
    assertTrue(excludes.find());
    String pattern = excludes.group(1).replaceFirst("^%regex\\[(.*)]$", "$1");
    assertEquals("ch\\d\\d/.*", pattern);
    assertTrue(!excludes.find(), "one more exclude");
  }

  @Test
  void what_takes_long_is_tagged_so() throws IOException {
    Map<String, List<String>> untagged = new TreeMap<>();
    for (Path test : tests()) {
      List<String> found = untagged(Files.readString(test));
      if (!found.isEmpty() && !test.endsWith("TestTiersTest.java")) {
        untagged.put(HOME.relativize(test).toString(), found);
      }
    }
    assertEquals(Map.of(), untagged);
  }

  @Test
  void the_tag_of_one_method_does_not_speak_for_another() {
    String text = """
        class ATest {
          private int grade() {
            return Grader.of(home);
          }

          @Test
          @Tag("long")
          void tagged() { grade(); }

          @Test
          void quick() {}

          @Test
          void bare() { grade(); }
        }
        """;
    assertEquals(List.of("bare"), untagged(text));
    assertEquals(List.of(), untagged("@Tag(\"long\")\n" + text));
  }

  @Test
  void the_tiers_leave_no_test_out_and_run_none_twice() throws IOException {
    String pom = Files.readString(HOME.resolve("src/pom.xml"));
    assertEquals("long | statistics | slow", only(pom, "<quick.excluded>(.*)</quick.excluded>"));
    assertEquals("slow", only(pom, "<excluded.tag>(.*)</excluded.tag>"));
    String excluded = "</groups>\\s*<excludedGroups>(.*)</excludedGroups>";
    assertEquals("any() | none()", only(pom, "<only.tag>(.*)</only.tag>"));
    String only = " &amp; \\(\\$\\{only.tag}\\)";
    assertEquals("${quick.excluded}", only(pom, "<groups>\\$\\{only.tag}" + excluded));
    assertEquals("statistics | ${excluded.tag}",
        only(pom, "<groups>\\(long \\| slow\\)" + only + excluded));
    assertEquals("${excluded.tag}", only(pom, "<groups>statistics" + only + excluded));
  }

  @Test
  void only_the_reader_s_house_has_statistics() throws IOException {
    for (Path test : tests()) {
      String name = HOME.relativize(test).toString().replace('\\', '/');
      assertTrue(name.startsWith("src/test/")
          || !Files.readString(test).contains("@Tag(\"statistics\")"), name);
    }
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
