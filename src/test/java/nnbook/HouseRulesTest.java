package nnbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Rules of the house that a reader of the code notices and that no compiler holds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));
  private static final int WIDEST = 100;
  private static final int LONGEST = 300;

  /** Words that are spelled otherwise in American English, as the book is. */
  private static final Pattern BRITISH = Pattern.compile("(?i)(?:\\b|_)(?:(?:colour|neighbour|"
      + "behaviour|favour|honour|flavour)\\w*|gr[e]y|(?:un)?labelled|labelling|modelled|cancelled|"
      + "travelled|cent[r]e|licence|catalogue|maths|analyse[ds]?|learnt|judgement|"
      + "(?:optimi|normali|initiali|generali|regulari|organi|recogni|reali|summari|minimi|maximi|"
      + "visuali|speciali|standardi|seriali|penali|randomi|vectori)s(?:e|ed|es|er|ers|ing|ation))"
      + "(?:\\b|_)|(?<=[a-z])Colours?\\b");

  /** Names of others: a library's, and one word of a test that types it on purpose. */
  private static final Pattern OF_OTHERS =
      Pattern.compile("pdfa\\.flavours|PDFAFlavour|\\.initialise\\(\\)|optimiser`");

  private static final Pattern TYPE = Pattern.compile("(?m)^(?:public |abstract |final |sealed |"
      + "non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)");

  /** A table of code and sentences in a text block. */
  private static final List<String> WIDE =
      List.of("src/test/java/nnbook/grader/compile/PlainWordsTest.java");

  /** Types as documents name them: of two words at least, since one may be anything. */
  private static final Pattern NAMED_TYPE =
      Pattern.compile("(?:`|\\{@code )([A-Z][a-z]+(?:[A-Z][a-z0-9]+)+)(?=[`.(}])");

  private static final Pattern NAMED_PLACE = Pattern.compile("`(src/(?![^`]*chNN)[\\w./-]+)`");

  /** What documents name of Java and its tools, and a folder that was rejected. */
  private static final Set<String> FOREIGN = Set.of("AbstractList", "BigDecimal",
      "CompileThresholdScaling", "DoubleStream", "ExitOnOutOfMemoryError", "FileDescriptor",
      "HashMap", "JdiInitiator", "NullPointerException", "OutOfMemoryError", "SourceCodeAnalysis",
      "StackOverflowError", "StrictMath", "WatchService", "src/reader");

  /** The folder of each house whose folders are its rooms. */
  private static final List<String> HOUSES = List.of("src/main/java/nnbook",
      "src/page/main/java/nnbook/web", "src/course/main/java/nnbook/course",
      "src/author/main/java/nnbook/author");

  private record Source(String name, String text) {
    List<String> lines() {
      return text.lines().toList();
    }
  }

  private static List<Source> sources(String ending, String... roots) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String root : roots) {
      try (Stream<Path> files = Files.walk(HOME.resolve(root))) {
        for (Path file : files.filter(f -> f.toString().matches(ending)).sorted().toList()) {
          String name = HOME.relativize(file).toString().replace('\\', '/');
          sources.add(new Source(name, Files.readString(file)));
        }
      }
    }
    return sources;
  }

  private static List<Source> java() throws IOException {
    return sources("(?!.*/resources/).*\\.java", "src", "exercises", "solutions");
  }

  /** What is no test, of all houses. */
  private static List<Source> main(String ending) throws IOException {
    return sources(ending, "src").stream()
        .filter(source -> source.name().matches("src/(?:\\w+/)?(?:main|scripts)/.*"))
        .toList();
  }

  private static List<String> wide(Source source) {
    List<String> wide = new ArrayList<>();
    List<String> lines = source.lines();
    for (int n = 1; n <= lines.size(); n++) {
      String line = lines.get(n - 1);
      if (line.codePointCount(0, line.length()) > WIDEST) {
        wide.add(source.name() + ":" + n);
      }
    }
    return wide;
  }

  private static List<String> british(Source source) {
    List<String> found = new ArrayList<>();
    List<String> lines = source.lines();
    for (int n = 1; n <= lines.size(); n++) {
      String line = OF_OTHERS.matcher(lines.get(n - 1)).replaceAll("");
      String place = source.name() + ":" + n + ": ";
      BRITISH.matcher(line).results().map(MatchResult::group).map(place::concat)
          .forEach(found::add);
    }
    return found;
  }

  private static List<String> types(Source source) {
    return TYPE.matcher(source.text()).results().map(match -> match.group(1)).toList();
  }

  private static List<String> twice(List<Source> sources) {
    Map<String, String> first = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Source source : sources) {
      for (String type : types(source)) {
        String other = first.putIfAbsent(type, source.name());
        if (other != null) {
          twice.add(type + ": " + other + " and " + source.name());
        }
      }
    }
    return twice;
  }

  @Test
  void a_line_of_code_has_at_most_100_columns() throws IOException {
    List<String> wide = java().stream().filter(source -> !WIDE.contains(source.name()))
        .flatMap(source -> wide(source).stream()).toList();
    assertEquals(List.of(), wide);
    assertEquals(List.of("X.java:2"), wide(new Source("X.java", "\n" + "σ".repeat(101) + "\n")));
  }

  @Test
  void the_map_of_rooms_names_every_room_and_no_other() throws IOException {
    String map = Files.readString(HOME.resolve(".github/CONTRIBUTING.md"))
        .split("\n## Rooms\n")[1].split("\n\n`src/pom.xml`")[0];
    Map<String, Set<String>> named = new TreeMap<>();
    Matcher row =
        Pattern.compile("(?m)^\\| `(…|src/[\\w/]*main/java/[\\w/]+)/(\\w+)/` \\|").matcher(map);
    String house = "";
    while (row.find()) {
      house = row.group(1).equals("…") ? house : row.group(1);
      named.computeIfAbsent(house, key -> new TreeSet<>()).add(row.group(2));
    }
    Map<String, Set<String>> there = new TreeMap<>();
    for (String path : HOUSES) {
      try (Stream<Path> folders = Files.list(HOME.resolve(path)).filter(Files::isDirectory)) {
        there.put(path, folders.map(folder -> folder.getFileName().toString())
            .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    assertEquals(there, named);
  }

  @Test
  void words_are_spelled_as_in_america() throws IOException {
    List<Source> texts = new ArrayList<>(java());
    texts.addAll(sources(".*\\.(adoc|md)", "chapters", "exercises", "solutions", "src/docs",
        ".github"));
    texts.addAll(sources(".*\\.py", "src/frameworks"));
    texts.addAll(main(".*\\.(properties|css|js|html)"));
    texts.add(new Source("README.md", Files.readString(HOME.resolve("README.md"))));
    texts.removeIf(source -> source.name().endsWith("/HouseRulesTest.java"));
    assertEquals(List.of(), texts.stream().flatMap(text -> british(text).stream()).toList());
    assertEquals(
        List.of("X:1: colours", "X:1: Neighbouring", "X:2: normalised", "X:2: Colours"),
        british(new Source("X", "colours, Neighbouring\nnormalised otherColours optimistic")));
  }

  @Test
  void a_file_holds_one_type_in_at_most_300_lines() throws IOException {
    List<Source> main = main(".*\\.java");
    assertEquals(List.of(), main.stream().filter(source -> tooMuch(source))
        .map(Source::name).toList());
    assertEquals(true, tooMuch(new Source("X", "class X {}\nrecord Y() {}\n")));
    assertEquals(true, tooMuch(new Source("X", "\n".repeat(LONGEST + 1))));
  }

  private static boolean tooMuch(Source source) {
    return source.lines().size() > LONGEST || types(source).size() > 1;
  }

  @Test
  void a_name_of_a_type_is_given_once() throws IOException {
    assertEquals(List.of(), twice(main(".*\\.java")));
    assertEquals(List.of("Page: a and b"), twice(List.of(
        new Source("a", "final class Page {"), new Source("b", "public record Page() {}"))));
  }

  @Test
  void what_documents_name_is_there() throws IOException {
    Set<String> types = new TreeSet<>(FOREIGN);
    Pattern type = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
    java().forEach(source ->
        type.matcher(source.text()).results().forEach(match -> types.add(match.group(1))));
    List<Source> documents = sources(".*\\.adoc", "src/docs");
    documents.addAll(sources(".*CONTRIBUTING\\.md", ".github"));
    documents.addAll(main(".*package-info\\.java"));
    assertEquals(List.of(), documents.stream().flatMap(d -> missing(d, types).stream()).toList());
    assertEquals(List.of("X: HashTree", "X: src/lost"),
        missing(new Source("X", "`HashTree` `HashMap` {@code HashMap.get} `src/lost` `src/docs`"),
            types));
  }

  private static List<String> missing(Source document, Set<String> types) {
    List<String> missing = new ArrayList<>();
    NAMED_TYPE.matcher(document.text()).results().map(match -> match.group(1))
        .filter(name -> !types.contains(name)).forEach(missing::add);
    NAMED_PLACE.matcher(document.text()).results().map(match -> match.group(1))
        .filter(name -> !FOREIGN.contains(name) && Files.notExists(HOME.resolve(name)))
        .forEach(missing::add);
    return missing.stream().map(name -> document.name() + ": " + name).toList();
  }
}
