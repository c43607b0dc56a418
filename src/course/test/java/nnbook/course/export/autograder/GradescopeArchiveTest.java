package nnbook.course.export.autograder;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.course.export.ZipReading;
import nnbook.course.export.report.GradescopeResults.Shown;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.TestHome;
import nnbook.platform.ClassPath;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class GradescopeArchiveTest {
  /** Stands for the program: notes how it is called, and ends as a file says. */
  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      echo "$@" >>"$FAKE/calls"
      case "$*" in
        *"course grade"*) exit "$(cat "$FAKE/grade")" ;;
      esac
      while [ $# -gt 1 ]; do
        [ "$1" = --out ] && echo '{"tests": []}' >"$2"
        shift
      done
      """;

  @TempDir private Path folder;
  private Path home;
  private List<Path> classPath;

  @BeforeEach
  void a_project() throws IOException {
    home = TestHome.copyTo(folder.resolve("home"));
    Path classes = folder.resolve("classes");
    Files.createDirectories(classes.resolve("nnbook/cli"));
    Files.writeString(classes.resolve("nnbook/cli/Main.class"), "stands for all classes");
    classPath =
        Stream.concat(
                Stream.of(classes),
                ClassPath.entries().stream().filter(entry -> entry.toString().endsWith(".jar")))
            .toList();
  }

  private byte[] archive(Optional<Path> rules) {
    ProjectLayout project = new ProjectLayout(home);
    return GradescopeArchive.of(
        project,
        classPath,
        ExerciseCatalog.of(project.exercises()).all(),
        rules,
        Shown.AFTER_DUE_DATE);
  }

  @Test
  void it_holds_what_grading_needs_and_no_answers() {
    Set<String> names = ZipReading.bytes(archive(Optional.empty())).keySet();
    Set<String> jars =
        names.stream()
            .filter(name -> name.startsWith("nnbook/lib/"))
            .map(name -> name.replaceFirst("nnbook/lib/", "").replaceFirst("-[\\d.]+jar", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(jars.containsAll(Set.of("nnbook.jar", "junit-jupiter-engine", "jackson-databind",
        "picocli", "opentest4j", "commons-csv", "commons-codec", "commons-io",
        "asm")), jars.toString());
    assertTrue(jars.size() < 25, jars.toString());
    Set<String> others =
        names.stream()
            .filter(name -> !name.startsWith("nnbook/lib/"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(others.removeAll(Set.of("setup.sh", "run_autograder", "nnbook/book.adoc")));
    assertEquals(
        Set.of(),
        others.stream()
            .filter(name -> !name.matches(
                "nnbook/(exercises/ch90/(\\w+\\.java|hints\\.adoc)"
                    + "|(\\.nnbook/stubs|src/test/java)/ch90/\\w+\\.java)"))
            .collect(Collectors.toSet()));
  }

  @Test
  void exercises_that_the_instructor_has_solved_are_stubs_in_it() throws IOException {
    home = TestHome.copyWithStubsTo(folder.resolve("another"));
    Path exercise = home.resolve("exercises/ch90/Scale.java");
    String stub = Files.readString(exercise);
    Files.copy(home.resolve("solutions/ch90/Scale.java"), exercise, REPLACE_EXISTING);
    Map<String, String> files = ZipReading.texts(archive(Optional.empty()));
    assertEquals(stub, files.get("nnbook/exercises/ch90/Scale.java"));
    assertEquals(stub, files.get("nnbook/.nnbook/stubs/ch90/Scale.java"));
  }

  @Test
  void the_same_project_gives_the_same_bytes() {
    assertArrayEquals(archive(Optional.empty()), archive(Optional.empty()));
  }

  @Test
  void both_scripts_may_be_run() throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), archive(Optional.empty()));
    URI address = URI.create("jar:" + file.toUri());
    try (FileSystem zip =
        FileSystems.newFileSystem(address, Map.of("enablePosixFileAttributes", "true"))) {
      for (String name : List.of("setup.sh", "run_autograder")) {
        assertEquals(
            PosixFilePermissions.fromString("rwxr-xr-x"),
            Files.getPosixFilePermissions(zip.getPath(name)));
      }
    }
  }

  @Test
  void rules_come_along_with_their_hidden_checks_and_without_dates() throws IOException {
    Path rules = folder.resolve("rules/course.properties");
    Files.createDirectories(folder.resolve("rules/secret checks/ch90"));
    Files.writeString(folder.resolve("rules/secret checks/ch90/ScaleHiddenTest.java"), "class X");
    Files.writeString(rules,
        "due = 2026-10-01\nlate.percent = 10\nattempt=best\nhidden = secret checks\n"
            + "weight.ch90 = 2\nvisibility.ch90.Scale.* = brief\n");
    Map<String, String> files = ZipReading.texts(archive(Optional.of(rules)));
    assertEquals(
        "visibility.ch90.Scale.* = brief\nweight.ch90 = 2\nhidden = hidden\n",
        files.get("nnbook/course.properties"));
    assertEquals("class X", files.get("nnbook/hidden/ch90/ScaleHiddenTest.java"));
    String script = files.get("run_autograder");
    assertTrue(script.contains("--rules \"$home/course.properties\""), script);
    assertTrue(script.contains("--hidden after_due_date"), script);
    Files.writeString(rules, "hidden = nowhere\n");
    assertThrows(UserError.class, () -> archive(Optional.of(rules)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_graded_submission_leaves_results() throws Exception {
    Path results = run("0");
    assertEquals("{\"tests\": []}\n", Files.readString(results));
    String calls = Files.readString(folder.resolve("fake/calls"));
    assertTrue(calls.contains("--accept-missing --exercises ch90.Scale"), calls);
    assertTrue(calls.contains("gradescope-results"), calls);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_fault_of_ours_leaves_no_results_not_even_old_ones() throws Exception {
    Path results = run("70");
    assertFalse(Files.exists(results));
  }

  /** Runs the script with a program that ends grading so; it must end as that does. */
  private Path run(String code) throws IOException, InterruptedException {
    Path fake = folder.resolve("fake");
    Path java = fake.resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, FAKE_JAVA);
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(fake.resolve("grade"), code);
    Path root = folder.resolve("autograder");
    Files.createDirectories(root.resolve("results"));
    Path submission = root.resolve("submission/ch90/Scale.java");
    Files.createDirectories(submission.getParent());
    Files.writeString(submission, "class Scale {}");
    Path results = root.resolve("results/results.json");
    Files.writeString(results, "old");
    Path script = root.resolve("run_autograder");
    Files.writeString(script, ZipReading.texts(archive(Optional.empty())).get("run_autograder"));
    ProcessBuilder builder = new ProcessBuilder("sh", script.toString());
    builder.environment().put("NNBOOK_AUTOGRADER_ROOT", root.toString());
    builder.environment().put("FAKE", fake.toString());
    builder.environment().merge(
        "PATH", java.getParent().toString(), (path, first) -> first + ":" + path);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(Integer.parseInt(code), process.waitFor(), said);
    assertEquals(!code.equals("0"), said.contains("not the student's fault"), said);
    return results;
  }
}
