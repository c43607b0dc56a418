package nnbook.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nnbook.snippet.SnippetResult.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One session that goes through everything a snippet can do to it. */
@Tag("long")
@Tag("jdk")
@TestMethodOrder(OrderAnnotation.class)
class SnippetLimitsTest {
  private static final String RESTARTED =
      " The session was started again: its variables are gone.";
  private static SnippetSession session;

  @BeforeAll
  static void open() {
    session = SnippetSession.open(new Limits(Duration.ofSeconds(1), 64, 8 * 1024));
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @Test
  @Order(1)
  void an_endless_loop_is_stopped_and_the_variables_stay() {
    SnippetResult result =
        session.run("int kept = 5;\nSystem.out.println(\"before\");\nwhile (true) {}");
    assertEquals(Status.TIME_LIMIT, result.status());
    assertEquals(
        "Ran longer than 1 second and was stopped. Is there a loop that never ends?",
        result.message());
    assertEquals(3, result.line());
    assertEquals("before", result.output());
    assertEquals("5", session.run("kept").output());
  }

  @Test
  @Order(2)
  void endless_printing_is_stopped_long_before_the_time_limit() {
    try (SnippetSession patient =
        SnippetSession.open(new Limits(Duration.ofMinutes(5), 64, 8 * 1024))) {
      SnippetResult result =
          patient.run("String row = \"x\".repeat(99);\nwhile (true) System.out.println(row);");
      assertEquals(Status.TIME_LIMIT, result.status());
      assertEquals("Printed without end and was stopped. Is there a loop that never ends?",
          result.message());
      assertEquals(2, result.line());
      assertTrue(result.output().endsWith("(cut here: more than 8 kB were printed)"));
      assertEquals("99", patient.run("row.length()").output());
    }
  }

  @Test
  @Order(2)
  void a_sleep_is_stopped_too() {
    SnippetResult result = session.run("Thread.sleep(60_000);");
    assertEquals(Status.TIME_LIMIT, result.status(), result::toString);
    assertEquals("5", session.run("kept").output());
  }

  @Test
  @Order(3)
  void the_reader_can_stop_a_snippet() throws InterruptedException {
    assertStops(1);
  }

  @Test
  @Order(3)
  void stopping_in_a_hurry_stops_once() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      assertStops(8);
    }
  }

  private static void assertStops(int times) throws InterruptedException {
    List<Thread> hands = Stream.generate(() -> new Thread(session::stop)).limit(times).toList();
    AtomicBoolean begun = new AtomicBoolean();
    SnippetResult result =
        session.run(
            "System.out.println(\"started\");\nwhile (true) {}",
            printed -> {
              if (!begun.getAndSet(true)) {
                hands.forEach(Thread::start);
              }
            });
    for (Thread hand : hands) {
      hand.join();
    }
    assertEquals(Status.TIME_LIMIT, result.status());
    assertEquals("Stopped.", result.message());
    assertEquals("5", session.run("kept").output());
  }

  @Test
  @Order(4)
  void the_end_of_the_memory_starts_the_session_again() {
    SnippetResult result = session.run("int x = 1;\nnew double[100_000_000]");
    assertEquals(Status.OUT_OF_MEMORY, result.status(), result::toString);
    assertEquals(
        "Needed more memory than the 64 MB that a snippet may use." + RESTARTED,
        result.message());
    assertEquals(2, result.line());
    SnippetResult later = session.run("kept");
    assertEquals(
        "Does not compile: cannot find symbol (variable kept)"
            + " (The session was started again earlier, so variables from before are gone.)",
        later.message());
    assertEquals("2", session.run("1 + 1").output());
  }

  @Test
  @Order(5)
  void an_exit_starts_the_session_again() {
    SnippetResult result = session.run("System.out.println(\"bye\");\nSystem.exit(3);");
    assertEquals(Status.EXITED, result.status());
    assertEquals(
        "Ended its JVM with exit code 3, as System.exit does." + RESTARTED, result.message());
    assertEquals(2, result.line());
    assertEquals("bye", result.output());
    assertEquals("2", session.run("1 + 1").output());
  }

  @Test
  @Order(6)
  void a_loop_that_swallows_the_stop_ends_with_its_jvm() {
    SnippetResult result =
        session.run("while (true) { try { while (true) {} } catch (Throwable t) {} }");
    assertEquals(Status.TIME_LIMIT, result.status());
    assertEquals(
        "Ran longer than 1 second and was stopped. Is there a loop that never ends?" + RESTARTED,
        result.message());
    assertEquals("2", session.run("1 + 1").output());
  }
}
