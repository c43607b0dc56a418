package nnbook.course.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nnbook.grader.worker.WorkerClassPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("jdk")
@Timeout(60)
class SandboxTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(300);

  private static SandboxChannel start(Sandbox sandbox, String what) {
    List<Path> classPath = Stream.of(Sandbox.class, SandboxSubject.class)
        .flatMap(type -> WorkerClassPath.with(type).stream()).distinct().toList();
    SandboxProgram program = SandboxProgram.of(classPath, SandboxSubject.class, List.of(what));
    SandboxProcess process = sandbox.start(program, SandboxLimits.standard());
    return new SandboxChannel(process, 1_000_000);
  }

  private static SandboxChannel start(String what) {
    return start(Sandbox.here(), what);
  }

  private static SandboxExit exitOf(SandboxChannel process) {
    return assertThrows(SandboxEndedException.class, () -> process.receive(LONG)).exit();
  }

  @Test
  void messages_go_both_ways() throws Exception {
    try (SandboxChannel process = start("echo")) {
      String longest = "x".repeat(1_000_000);
      for (List<String> message : List.of(List.<String>of(), List.of("σ", ""), List.of(longest))) {
        process.send(message);
        assertEquals(message, process.receive(LONG).orElseThrow());
      }
      assertTrue(process.isAlive());
    }
  }

  @Test
  void who_says_nothing_and_reads_nothing_is_not_waited_for() throws Exception {
    try (SandboxChannel process = start("sleep")) {
      for (int i = 0; i < 100; i++) {
        process.send(List.of("x".repeat(100_000)));
      }
      assertEquals(Optional.empty(), process.receive(SHORT));
      process.close();
      assertFalse(process.isAlive());
    }
  }

  @Test
  void the_exit_code_is_told() {
    try (SandboxChannel process = start("exit")) {
      assertEquals(42, exitOf(process).exitCode());
      assertFalse(exitOf(process).isOutOfMemory());
    }
  }

  @Test
  void a_full_heap_is_told() {
    try (SandboxChannel process = start("memory")) {
      assertTrue(exitOf(process).isOutOfMemory());
    }
  }

  @Test
  void what_is_no_message_ends_it() {
    try (SandboxChannel process = start("print")) {
      assertFalse(exitOf(process).isOutOfMemory());
      assertFalse(process.isAlive());
    }
  }

  @Test
  void who_sends_without_being_asked_has_to_wait() throws Exception {
    try (SandboxChannel process = start("zeros")) {
      assertEquals(List.of(), process.receive(LONG).orElseThrow());
      assertTrue(process.isAlive());
    }
  }

  @Test
  void the_environment_is_empty() throws Exception {
    try (SandboxChannel process = start("environment")) {
      Set<String> names = new TreeSet<>(process.receive(LONG).orElseThrow());
      names.remove("PWD");
      assertEquals(Set.of("LC_ALL", "MALLOC_ARENA_MAX"), names);
    }
  }

  @Tag("long")
  @Test
  void a_process_that_was_left_behind_keeps_nobody_waiting() throws Exception {
    Set<Protection> others = EnumSet.noneOf(Protection.class);
    others.addAll(Sandbox.here().inForce());
    others.remove(Protection.PROCESSES); // with it, none starts
    try (SandboxChannel process = start(Sandbox.with(others), "leave")) {
      assertTrue(process.receive(LONG).isPresent());
    }
  }

  @Test
  void not_even_the_launcher_of_the_JDK_can_be_started() throws Exception {
    assumeTrue(Sandbox.here().inForce().contains(Protection.PROCESSES));
    assumeTrue(ProcessFilter.file().isPresent(), "no filter for this processor");
    try (SandboxChannel process = start("launch")) {
      String told = process.receive(LONG).orElseThrow().get(0);
      assertTrue(told.matches("(?s).*error[=:] ?1\\b.*"), told); // EPERM, as each JDK writes it
    }
  }

  @Test
  void all_protections_hold_at_once() throws Exception {
    Set<Protection> held = Sandbox.here().inForce();
    Set<Protection> broken = ProtectionTrial.broken(held);
    broken.retainAll(held);
    assertEquals(Set.of(), broken);
  }

  /** Else the trial would find nothing, whatever the system does. */
  @Tag("long")
  @ParameterizedTest
  @EnumSource(Protection.class)
  void a_protection_that_is_switched_off_is_found_missing(Protection protection) throws Exception {
    assumeTrue(Protections.here().areComplete(), () -> Protections.here().text());
    Set<Protection> others = EnumSet.complementOf(EnumSet.of(protection));
    assertTrue(ProtectionTrial.broken(others).contains(protection));
  }

  @Test
  void another_jvm_can_start_the_same_sandbox() {
    assertEquals(Sandbox.here().inForce(), Sandbox.of(Sandbox.here().text()).inForce());
    assertEquals(Set.of(), Sandbox.of("").inForce());
    assertEquals("FILES,MEMORY", Sandbox.of("MEMORY,FILES").text());
  }

  @Test
  void what_is_missing_is_told_with_a_reason() {
    Protections protections = Protections.here();
    assertEquals(
        protections.missing().size(), protections.text().lines().filter(l -> !l.isEmpty()).count());
    assertEquals(protections.areComplete(), protections.text().isEmpty());
    assertEquals(Sandbox.here().inForce(), protections.held());
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"false", "true"})
  void it_works_without_any_protection_of_the_system(boolean exits) throws Exception {
    try (SandboxChannel process = start(Sandbox.with(Set.of()), exits ? "exit" : "echo")) {
      process.send(List.of("7"));
      if (exits) {
        assertEquals(42, exitOf(process).exitCode());
      } else {
        assertEquals(List.of("7"), process.receive(LONG).orElseThrow());
      }
    }
  }
}
