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
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nnbook.engine.matrix.ArchitectureOffender;
import nnbook.plot.svg.PlotOffender;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which room may use which: the arrows point one way. */
class ArchitectureTest {
  private static final int FEWEST_CLASSES = 100;
  private static final String JAVA = "java..";
  private static final String PLATFORM = "nnbook.platform..";
  private static final String TABLESAW = "tech.tablesaw..";
  private static final String ASM = "org.objectweb.asm..";
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
          "javax.tools..", "jdk.jshell..", "com.sun.jdi.."),
      room("book", JAVA, PLATFORM, JACKSON, "nnbook.snippet..", "nnbook.plot..", "nnbook.grader..",
          "nnbook.learner..", "org.asciidoctor..", "org.jsoup..", "org.scilab.forge.jlatexmath..",
          "javax..", "org.w3c.dom..", "com.openhtmltopdf..", "org.apache.pdfbox.."),
      room("diagnosis", JAVA, PLATFORM, "nnbook.engine..", "org.junit..", "org.opentest4j.."),
      room("grader", JAVA, PLATFORM, "nnbook.diagnosis..", "org.junit..", "org.opentest4j..",
          "javax.tools..", "javax.lang.model..", "javax.xml.stream..", "com.sun.source.."),
      room("learner", JAVA, PLATFORM, "nnbook.diagnosis..", "nnbook.grader.."),
      room("milestone", JAVA, PLATFORM, "nnbook.engine..", "nnbook.data..", "nnbook.grader.."),
      room("course", JAVA, PLATFORM, JACKSON, "nnbook.plot", "nnbook.plot.chart",
          "nnbook.snippet.chapter..", "nnbook.book.formula..", "nnbook.diagnosis..",
          "nnbook.grader..", "nnbook.learner..", "nnbook.terminal.text..",
          "nnbook.terminal.screen..", "nnbook.cli..", "picocli..", "org.jsoup..",
          "org.apache.commons.csv..", ASM),
      room("web", JAVA, "nnbook..", ASM, "picocli..", TABLESAW, "org.teavm..", "javax..",
          "com.sun.."),
      room("terminal", JAVA, PLATFORM, "nnbook.book..", "nnbook.snippet..", "nnbook.grader..",
          "nnbook.learner..", "nnbook.diagnosis..", "org.jline.."),
      room("web.vm", JAVA, PLATFORM, "nnbook.engine.math..", "org.objectweb.asm.."),
      room("web.compiler", JAVA, PLATFORM, "nnbook.snippet..", "nnbook.grader.compile..",
          "nnbook.web.recorder..", "javax.tools..", "javax.lang.model..", "com.sun.source..",
          "org.teavm.jso.."),
      room("web.recorder", JAVA, PLATFORM, "nnbook.engine.matrix..", "nnbook.snippet.echo..",
          "nnbook.web.vm.."),
      room("web.figure", "java.lang", "java.io", "java.nio.charset", "java.util",
          "java.util.function", "java.util.stream", "nnbook.data..", "nnbook.engine..",
          "org.teavm.jso.."),
      room("web.image", JAVA, PLATFORM, TABLESAW, "nnbook.engine..", "nnbook.fast..",
          "nnbook.plot..", "nnbook.data..", "nnbook.diagnosis..", "nnbook.snippet..",
          "nnbook.grader..", "nnbook.web.vm..", "nnbook.web.recorder..", ASM, "org.teavm.."),
      room("author", JAVA, PLATFORM, JACKSON, "nnbook.engine..", "nnbook.data..",
          "nnbook.diagnosis..", "nnbook.grader..",
          "nnbook.learner..", "nnbook.snippet.chapter..", "nnbook.course..",
          "nnbook.terminal.text..", "nnbook.cli..", "picocli..", "javax.tools..",
          "javax.lang.model..", "javax.xml..", "com.sun.source..", "org.w3c.dom.."),
      room("cli", JAVA, JACKSON, "nnbook..", "picocli.."));

  /** The small part of Java that a figure needs which is drawn in a browser. */
  private static final String[] CORE_OF_PLOT = {"java.lang", "java.math", "java.nio.charset",
      "java.util", "java.util.function", "java.util.regex", "java.util.stream", "nnbook.engine.."};

  /** What each room of plot may use, apart from itself; the figures on top use all of them. */
  private static final Map<String, String[]> ARROWS_OF_PLOT = Map.of(
      "svg", CORE_OF_PLOT,
      "chart", with(CORE_OF_PLOT, "nnbook.plot.svg"),
      "diagram", with(CORE_OF_PLOT, "nnbook.plot.svg"),
      "plotly", new String[] {JAVA, JACKSON, "nnbook.engine.math", "nnbook.plot.svg",
          "nnbook.plot.chart"});

  /** The part of Java that the interpreter is written with. */
  private static final String[] JAVA_OF_VM = {"java.lang", "java.lang.reflect", "java.util",
      "java.util.function", "java.util.stream", PLATFORM};

  /** What each room of web may use, apart from itself. */
  private static final Map<String, String[]> ARROWS_OF_WEB = Map.of(
      "vm", with(JAVA_OF_VM, "java.lang.runtime", "nnbook.engine.math", ASM),
      "vm.host", JAVA_OF_VM,
      "vm.code", with(JAVA_OF_VM, ASM, "nnbook.web.vm.host"),
      "vm.object", with(JAVA_OF_VM, ASM, "nnbook.web.vm.host", "nnbook.web.vm.code"),
      "vm.library", with(JAVA_OF_VM, "nnbook.engine.math", "nnbook.web.vm.host",
          "nnbook.web.vm.object"));

  /** Functions whose result is exact by definition; all others may differ in the browser. */
  private static final Set<String> EXACT =
      Set.of("abs", "max", "min", "floor", "ceil", "rint", "signum", "sqrt", "toIntExact",
          "ulp");

  /** Between packages, and so between rooms and houses too. */
  private static final ArchRule NO_CYCLES =
      slices().assignedFrom(new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "packages";
        }
      }).should().beFreeOfCycles();

  private static final ArchRule NOTHING_USES_CLI =
      noClasses().that().resideOutsideOfPackages("nnbook.cli..", "nnbook.course.cli..",
              "nnbook.author.cli..", "nnbook.web.cli..")
          .should().dependOnClassesThat().resideInAPackage("nnbook.cli..");

  /** Nobody uses the page, nor the author's workshop; only this one uses the course office. */
  private static final ArchRule NOTHING_USES_PAGE = onlyItselfUses("web");
  private static final ArchRule NOTHING_USES_AUTHOR = onlyItselfUses("author");
  private static final ArchRule ONLY_AUTHOR_USES_COURSE = onlyItselfUses("course", "author");

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
              (access.getTargetOwner().isEquivalentTo(Math.class)
                  || access.getTargetOwner().isEquivalentTo(StrictMath.class))
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
                  "Class.getRecordComponents", "Collections.shuffle", "List.parallelStream",
      "Collection.parallelStream")));

  /** Texts and drawings are the same in every country, and run where there is no reflection. */
  private static final ArchRule FIGURES_ARE_PLAIN =
      noClasses().that().resideInAnyPackage(
              "nnbook.plot.svg", "nnbook.plot.chart", "nnbook.plot.diagram")
          .should().dependOnClassesThat(describe("depends on country or machine", type ->
              Set.of("Locale", "Formatter", "Random", "Thread").contains(type.getSimpleName())))
          .orShould().accessTargetWhere(describe("depends on country or uses reflection", access ->
              uses(access, "String.format", "String.formatted", "String.toUpperCase",
                  "String.toLowerCase", "Class.forName", "Class.getMethods",
                  "Class.getDeclaredFields", "Class.getRecordComponents")));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(location ->
              !location.contains("/test-classes/") && !location.contains("-tests.jar"))
          .importPackages("nnbook");

  private static final JavaClasses OFFENDER =
      new ClassFileImporter().importClasses(ArchitectureOffender.class);

  private static final JavaClasses PLOT_OFFENDER =
      new ClassFileImporter().importClasses(PlotOffender.class);

  private static Map.Entry<String, String[]> room(String name, String... mayUse) {
    return Map.entry(name, mayUse);
  }

  private static boolean uses(JavaAccess<?> access, String... members) {
    String member = access.getTargetOwner().getSimpleName() + "." + access.getName();
    return Set.of(members).contains(member);
  }

  private static ArchRule onlyItselfUses(String house, String... users) {
    String[] packages = Stream.concat(Stream.of(house), Stream.of(users))
        .map(name -> "nnbook." + name + "..").toArray(String[]::new);
    return noClasses().that().resideOutsideOfPackages(packages)
        .should().dependOnClassesThat().resideInAPackage("nnbook." + house + "..");
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }

  private static ArchRule arrows(String room) {
    return arrows("nnbook." + room + "..", ARROWS.get(room));
  }

  private static ArchRule arrowsOfPlot(String room) {
    return arrows("nnbook.plot." + room + "..", ARROWS_OF_PLOT.get(room));
  }

  private static ArchRule arrowsOfWeb(String room) {
    return arrows("nnbook.web." + room + "..", ARROWS_OF_WEB.get(room));
  }

  private static ArchRule arrows(String own, String... others) {
    String[] mayUse = with(others, own, "");
    return classes().that().resideInAPackage(own)
        .should().onlyDependOnClassesThat().resideInAnyPackage(mayUse)
        .allowEmptyShould(true);
  }

  @TestFactory
  Stream<DynamicTest> each_room_uses_only_what_it_may() {
    return new TreeSet<>(ARROWS.keySet()).stream()
        .map(room -> DynamicTest.dynamicTest(room, () -> arrows(room).check(MAIN)));
  }

  @TestFactory
  Stream<DynamicTest> each_room_of_plot_uses_only_what_it_may() {
    return new TreeSet<>(ARROWS_OF_PLOT.keySet()).stream()
        .map(room -> DynamicTest.dynamicTest(room, () -> arrowsOfPlot(room).check(MAIN)));
  }

  @TestFactory
  Stream<DynamicTest> each_room_of_web_uses_only_what_it_may() {
    return new TreeSet<>(ARROWS_OF_WEB.keySet()).stream()
        .map(room -> DynamicTest.dynamicTest(room, () -> arrowsOfWeb(room).check(MAIN)));
  }

  @Test
  void figures_are_drawn_with_plain_java() {
    FIGURES_ARE_PLAIN.check(MAIN);
  }

  @Test
  void every_package_belongs_to_a_room_of_the_table() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass type : MAIN) {
      rooms.add(type.getPackageName().split("\\.", 3)[1]);
    }
    rooms.removeAll(ARROWS.keySet());
    assertEquals(Set.of(), rooms, "rooms without a line in ARROWS");
    Set<String> ofPlot = new TreeSet<>();
    MAIN.forEach(type -> ofPlot.add(type.getPackageName()));
    ofPlot.removeIf(name -> !name.startsWith("nnbook.plot."));
    ARROWS_OF_PLOT.keySet().forEach(room -> ofPlot.remove("nnbook.plot." + room));
    assertEquals(Set.of(), ofPlot, "rooms without a line in ARROWS_OF_PLOT");
  }

  @Test
  void enough_classes_are_looked_at() {
    assertTrue(MAIN.size() >= FEWEST_CLASSES, MAIN.size() + " classes");
  }

  @Test
  void there_are_no_cycles() {
    NO_CYCLES.check(MAIN);
  }

  @Test
  void the_reader_knows_no_other_house() {
    NOTHING_USES_PAGE.check(MAIN);
    NOTHING_USES_AUTHOR.check(MAIN);
    ONLY_AUTHOR_USES_COURSE.check(MAIN);
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
    assertViolations(ENGINE_IS_REPRODUCIBLE, 3);
    assertViolations(ENGINE_RUNS_IN_THE_BROWSER, 3);
    assertViolations(arrows("engine"), 3);
    assertViolations(NOTHING_USES_CLI, 1);
  }

  @Test
  void a_figure_that_needs_more_than_plain_java_is_caught() {
    assertViolations(arrowsOfPlot("svg"), 4, PLOT_OFFENDER);
    assertViolations(FIGURES_ARE_PLAIN, 3, PLOT_OFFENDER);
    JavaClasses withOffender = new ClassFileImporter().importPackages("nnbook.plot");
    assertTrue(NO_CYCLES.evaluate(withOffender).hasViolation());
  }

  @Test
  void a_cycle_is_caught() {
    JavaClasses withOffender = new ClassFileImporter().importPackages("nnbook.engine");
    assertTrue(NO_CYCLES.evaluate(withOffender).hasViolation());
  }

  private static void assertViolations(ArchRule rule, int fewest) {
    assertViolations(rule, fewest, OFFENDER);
  }

  private static void assertViolations(ArchRule rule, int fewest, JavaClasses offender) {
    EvaluationResult result = rule.evaluate(offender);
    int count = result.getFailureReport().getDetails().size();
    assertTrue(count >= fewest, () -> count + " found by: " + rule.getDescription());
  }
}
