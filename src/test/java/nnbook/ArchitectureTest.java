package nnbook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nnbook.engine.matrix.ArchitectureOffender;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which room may use which: the arrows point one way. */
class ArchitectureTest {
  private static final int FEWEST_CLASSES = 100;
  private static final String JAVA = "java..";
  private static final String PLATFORM = "nnbook.platform..";
  private static final String TABLESAW = "tech.tablesaw..";
  private static final String JACKSON = "com.fasterxml.jackson..";

  /** What each room may use, apart from its own packages. */
  private static final Map<String, String[]> ARROWS = Map.ofEntries(
      room("platform", JAVA),
      room("engine", "java.lang", "java.math", "java.nio.charset", "java.util",
          "java.util.function"),
      room("fast", JAVA, "nnbook.engine..", "jdk.incubator.vector.."),
      room("plot", JAVA, PLATFORM, TABLESAW, JACKSON, "nnbook.engine.."),
      room("data", JAVA, PLATFORM, TABLESAW, "nnbook.engine.."),
      room("snippet", JAVA, PLATFORM, TABLESAW, "nnbook.engine..", "nnbook.plot..",
          "jdk.jshell..", "com.sun.jdi.."),
      room("book", JAVA, PLATFORM, JACKSON, "nnbook.snippet..", "nnbook.plot..", "nnbook.grader..",
          "org.asciidoctor..", "org.jsoup..", "org.scilab.forge.jlatexmath..", "javax..",
          "org.w3c.dom..", "com.openhtmltopdf..", "org.apache.pdfbox.."),
      room("exercise", JAVA, PLATFORM, "nnbook.engine..", "org.junit..", "org.opentest4j.."),
      room("grader", JAVA, PLATFORM, "nnbook.exercise..", "org.junit..", "org.opentest4j..",
          "javax.tools..", "javax.lang.model..", "javax.xml.stream..", "com.sun.source.."),
      room("terminal", JAVA, PLATFORM, "nnbook.book..", "nnbook.snippet..", "nnbook.grader..",
          "nnbook.exercise..", "org.jline.."),
      room("cli", JAVA, JACKSON, "nnbook..", "picocli.."));

  /** Functions of Math whose result is exact by definition; all others differ between machines. */
  private static final Set<String> EXACT =
      Set.of("abs", "max", "min", "floor", "ceil", "rint", "signum", "toIntExact");

  private static final ArchRule NO_CYCLES_BETWEEN_ROOMS =
      slices().matching("nnbook.(*)..").should().beFreeOfCycles();

  private static final ArchRule NO_CYCLES_IN_THE_ENGINE =
      slices().matching("nnbook.engine.(*)..").should().beFreeOfCycles();

  private static final ArchRule NO_CYCLES_IN_THE_TERMINAL =
      slices().matching("nnbook.terminal.(*)..").should().beFreeOfCycles();

  private static final ArchRule NOTHING_USES_CLI =
      noClasses().that().resideOutsideOfPackage("nnbook.cli..")
          .should().dependOnClassesThat().resideInAPackage("nnbook.cli..");

  private static final ArchRule ENGINE_IS_SILENT =
      noClasses().that().resideInAPackage("nnbook.engine..")
          .should().accessField(System.class, "out").orShould().accessField(System.class, "err");

  /** The time, the machine and the place in memory have no say in a result. */
  private static final ArchRule ENGINE_KNOWS_NO_CLOCK =
      noClasses().that().resideInAPackage("nnbook.engine..")
          .should().accessTargetWhere(describe("differs from run to run", access ->
              uses(access, "System.nanoTime", "System.currentTimeMillis", "System.getProperty",
                  "System.getenv", "System.identityHashCode", "Object.hashCode")));

  private static final ArchRule ENGINE_IS_REPRODUCIBLE =
      noClasses().that().resideInAPackage("nnbook.engine..")
          .should().accessTargetWhere(describe("differs between machines", access ->
              access.getTargetOwner().isEquivalentTo(Math.class)
                  && !EXACT.contains(access.getName())));

  /** Random of Java, hash order, and what TeaVM lacks or does differently. */
  private static final ArchRule ENGINE_RUNS_IN_THE_BROWSER =
      noClasses().that().resideInAPackage("nnbook.engine..")
          .should().dependOnClassesThat(describe("TeaVM lacks or changes", type ->
              Set.of("Random", "SplittableRandom", "HashMap", "HashSet", "Scanner", "StringJoiner",
                  "HexFormat", "Formatter", "Thread").contains(type.getSimpleName())))
          .orShould().accessTargetWhere(describe("TeaVM lacks or changes", access ->
              uses(access, "String.format", "String.formatted", "String.lines", "Arrays.compare",
                  "Arrays.parallelPrefix", "Arrays.parallelSetAll", "Arrays.parallelSort",
                  "Class.getRecordComponents", "Collections.shuffle", "List.parallelStream", "Collection.parallelStream")));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nnbook");

  private static final JavaClasses OFFENDER =
      new ClassFileImporter().importClasses(ArchitectureOffender.class);

  private static Map.Entry<String, String[]> room(String name, String... mayUse) {
    return Map.entry(name, mayUse);
  }

  private static boolean uses(JavaAccess<?> access, String... members) {
    String member = access.getTargetOwner().getSimpleName() + "." + access.getName();
    return Set.of(members).contains(member);
  }

  private static ArchRule arrows(String room) {
    String own = "nnbook." + room + "..";
    String[] mayUse = Stream.concat(Stream.of(own, ""), Stream.of(ARROWS.get(room)))
        .toArray(String[]::new);
    return classes().that().resideInAPackage(own)
        .should().onlyDependOnClassesThat().resideInAnyPackage(mayUse)
        .allowEmptyShould(true);
  }

  @TestFactory
  Stream<DynamicTest> each_room_uses_only_what_it_may() {
    return new TreeSet<>(ARROWS.keySet()).stream()
        .map(room -> DynamicTest.dynamicTest(room, () -> arrows(room).check(MAIN)));
  }

  @Test
  void every_package_belongs_to_a_room_of_the_table() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass type : MAIN) {
      rooms.add(type.getPackageName().split("\\.", 3)[1]);
    }
    rooms.removeAll(ARROWS.keySet());
    assertEquals(Set.of(), rooms, "rooms without a line in ARROWS");
  }

  @Test
  void enough_classes_are_looked_at() {
    assertTrue(MAIN.size() >= FEWEST_CLASSES, MAIN.size() + " classes");
  }

  @Test
  void there_are_no_cycles() {
    NO_CYCLES_BETWEEN_ROOMS.check(MAIN);
    NO_CYCLES_IN_THE_ENGINE.check(MAIN);
    NO_CYCLES_IN_THE_TERMINAL.check(MAIN);
  }

  @Test
  void nothing_uses_the_command_line() {
    NOTHING_USES_CLI.check(MAIN);
  }

  @Test
  void the_engine_prints_nothing_and_gives_the_same_bits_everywhere() {
    ENGINE_IS_SILENT.check(MAIN);
    ENGINE_KNOWS_NO_CLOCK.check(MAIN);
    ENGINE_IS_REPRODUCIBLE.check(MAIN);
    ENGINE_RUNS_IN_THE_BROWSER.check(MAIN);
  }

  @Test
  void a_class_that_breaks_every_rule_is_caught() {
    assertViolations(ENGINE_IS_SILENT, 1);
    assertViolations(ENGINE_KNOWS_NO_CLOCK, 1);
    assertViolations(ENGINE_IS_REPRODUCIBLE, 2);
    assertViolations(ENGINE_RUNS_IN_THE_BROWSER, 3);
    assertViolations(arrows("engine"), 3);
    assertViolations(NOTHING_USES_CLI, 1);
  }

  @Test
  void a_cycle_is_caught() {
    JavaClasses withOffender = new ClassFileImporter().importPackages("nnbook.engine");
    assertTrue(NO_CYCLES_IN_THE_ENGINE.evaluate(withOffender).hasViolation());
  }

  private static void assertViolations(ArchRule rule, int fewest) {
    EvaluationResult result = rule.evaluate(OFFENDER);
    int count = result.getFailureReport().getDetails().size();
    assertTrue(count >= fewest, () -> count + " found by: " + rule.getDescription());
  }
}
