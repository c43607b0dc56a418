package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nnbook.platform.ClassPath;
import nnbook.snippet.chapter.SampleHome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The commands that run Java, each in a process of its own with a pipe at both ends. */
@Tag("jdk")
@Tag("long")
class ShellCommandTest {
  private static Process start(String typed, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dnnbook.home=" + SampleHome.folder(), "-cp", ClassPath.current()));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    OutputStream in = process.getOutputStream();
    in.write(typed.getBytes(StandardCharsets.UTF_8));
    in.close();
    return process;
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void a_walk_in_a_pipe_runs_the_chapter() throws Exception {
    Process process = start("\nw + a\n", "shell", "ch1");
    String shown = output(process);
    assertTrue(shown.contains("ch01 1/4> \n0.125\n"), shown);
    assertTrue(shown.contains("> w + a\n0.75\n"), shown);
    assertEquals(0, process.waitFor());
  }

  @Test
  void predict_in_a_pipe_asks_the_questions_of_a_chapter() throws Exception {
    Process process = start("q\n", "predict", "ch1");
    String shown = output(process);
    assertTrue(shown.contains("┃ What does this line print?\n"), shown);
    assertTrue(shown.endsWith("You have answered 0 of 1 questions of ch01; 0 right.\n"), shown);
    assertEquals(0, process.waitFor());
  }

  @Test
  void an_unknown_chapter_is_a_wrong_use() throws Exception {
    Process process = start("", "shell", "ch99");
    String shown = output(process);
    assertTrue(shown.startsWith("There is no chapter \"ch99\". The chapters are:"), shown);
    assertEquals(2, process.waitFor());
  }

  @Test
  void the_jdks_jshell_knows_the_books_classes() throws Exception {
    String typed = "new Neuron(new double[] {1, 1}, -1.5).output(1, 1)\n";
    Process process = start(typed, "jshell", "--feedback", "concise");
    String shown = output(process);
    assertTrue(shown.contains("$1 ==> 1.0"), shown);
    assertEquals(0, process.waitFor());
  }

  @Test
  void the_jdks_jshell_has_the_vectors_of_the_fast_engine_and_no_warning() throws Exception {
    String typed =
        "nnbook.fast.Kernels.hasVectors()\njdk.incubator.vector.FloatVector.SPECIES_PREFERRED\n";
    Process process = start(typed, "jshell", "--feedback", "concise", "--add-modules", "java.sql");
    String shown = output(process);
    assertTrue(shown.contains("$1 ==> true"), shown);
    assertFalse(shown.contains("WARNING") || shown.contains("rror"), shown);
  }

  @Test
  void the_jvm_of_a_benchmark_ends_with_its_parent() throws Exception {
    Process process = start("", "bench", "--seconds", "60");
    ProcessHandle measuring = child(process);
    process.destroyForcibly();
    measuring.onExit().get(60, TimeUnit.SECONDS);
  }

  /** The JVM that it starts, once it is one: on the way to that it is a helper of Java's. */
  private static ProcessHandle child(Process process) {
    while (true) {
      Optional<ProcessHandle> jvm = process.children()
          .filter(child -> child.info().command().orElse("").contains("bin" + File.separator))
          .findFirst();
      if (jvm.isPresent()) {
        return jvm.get();
      }
      assertTrue(process.isAlive());
      Thread.onSpinWait();
    }
  }

  @Test
  void the_jvm_of_the_snippets_ends_with_its_parent() throws Exception {
    String pid = "System.out.println(\"pid \" + ProcessHandle.current().pid());";
    String typed = pid + " while (true) {}\n";
    Process process = start(typed, "shell", "ch1");
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String line = lines.readLine();
    while (line != null && !line.matches("pid \\d+")) {
      line = lines.readLine();
    }
    ProcessHandle snippets = ProcessHandle.of(Long.parseLong(line.substring(4))).orElseThrow();
    process.destroyForcibly();
    snippets.onExit().get(60, TimeUnit.SECONDS);
  }
}
