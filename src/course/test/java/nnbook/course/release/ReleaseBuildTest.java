package nnbook.course.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nnbook.platform.ProcessOutput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release is built by its own Maven wrapper, offline, and what comes out is looked into. */
@Tag("long")
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseBuildTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));
  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");

  @TempDir static Path folder;
  private static Path student;

  @BeforeAll
  static void build() throws Exception {
    Release.write(HOME, Release.plan(HOME, List.of("ch01-ch02"), List.of()),
        folder.resolve("course"));
    student = folder.resolve("course/student");
    run(0, WINDOWS ? "mvnw.cmd" : "mvnw", "-o", "-q", "-B", "-Dmaven.test.skip=true", "package");
  }

  private static String run(int code, String program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(student.resolve(program).toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(student.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    ProcessOutput output = new ProcessOutput(process.getInputStream(), process.getErrorStream());
    assertEquals(code, process.waitFor(), output.text());
    return output.text();
  }

  @Test
  void the_jar_has_no_class_of_an_exercise_and_no_line_of_a_solution() throws IOException {
    SolutionLines solutions = new SolutionLines(HOME);
    List<String> leaks = new ArrayList<>();
    int entries = 0;
    try (ZipFile jar = new ZipFile(student.resolve("target/nnbook.jar").toFile())) {
      for (ZipEntry entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
        entries++;
        try (InputStream in = jar.getInputStream(entry)) {
          SolutionLines.Text text = SolutionLines.Text.of(in.readAllBytes());
          solutions.identifying.stream().filter(text::has)
              .forEach(line -> leaks.add(entry.getName() + ": " + line.code()));
        }
        if (entry.getName().matches("(?:.*/)?ch\\d\\d/.*\\.class|.*solutions/.*")) {
          leaks.add(entry.getName());
        }
      }
    }
    assertEquals(List.of(), leaks);
    assertTrue(entries > 500, entries + " entries");
  }

  @Test
  void the_jar_checks_an_exercise() throws Exception {
    Path stub = student.resolve("exercises/ch01/WeightedInput.java");
    Files.copy(HOME.resolve("solutions/ch01/WeightedInput.java"), stub,
        StandardCopyOption.REPLACE_EXISTING);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String verdict =
        run(0, java, "-Dnnbook.home=" + student, "-jar", "target/nnbook.jar", "check", "weighted");
    assertTrue(verdict.contains("ch01.WeightedInput     5/5 points   PASS"), verdict);
  }
}
