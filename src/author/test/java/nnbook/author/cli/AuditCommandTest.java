package nnbook.author.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import nnbook.cli.CommandsInTestHome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditCommandTest extends CommandsInTestHome {
  @Test
  void an_audit_ends_with_the_number_of_faults() {
    String text = run(0, "author", "audit", "scale");
    assertTrue(text.startsWith("ch90.Scale   5 points\n"), text);
    assertTrue(text.contains("\n  in-place   x x ·\n"), text);
    assertTrue(text.endsWith("\nExercises: 1, wrong answers: 3, faults: 0.\n"), text);
    assertFalse(run(1, "author", "audit", "partly").endsWith("faults: 0.\n"));
  }

  @Test
  void an_audit_asked_of_the_course_office_is_told_where_it_is_now() {
    run(2, "course", "audit", "--machine");
    run(2, "course", "puzzles", "scale");
    assertEquals("""
        nnbook: course audit has moved: it is ./nnbook author audit now.
        nnbook: course puzzles has moved: it is ./nnbook author puzzles now.
        """, err.toString().replace("\r\n", "\n"));
  }

  @Test
  void an_audit_by_machine_tells_the_shares_as_text_and_as_json() {
    String text = run(0, "author", "audit", "--machine", "scale");
    assertTrue(text.startsWith("ch90.Scale   exact 1, general "), text);
    assertTrue(text.contains("\nGeneral recognizers, and in how many exercises"), text);
    assertTrue(text.endsWith("%), faults: 0.\n"), text);
    String json = run(0, "author", "audit", "--machine", "--json", "scale");
    assertTrue(json.startsWith("{\"wrong\": "), json);
    assertTrue(json.contains("\"told\": \"exact\", \"sentence\": \"Factor and number"), json);
    run(2, "author", "audit", "--json", "scale");
  }

  @Test
  void a_network_of_no_such_name_is_told_those_that_there_are() {
    run(2, "author", "letters", "transformer", "windw 8");
    assertEquals("There is no network windw 8. There are: transformer, window 8, without"
        + " layer norm, two blocks, without positions, window 3, window 5, crossing\n",
        err.toString().replace("\r\n", "\n").lines().findFirst().orElse("") + "\n");
  }

  @Test
  void a_new_exercise_fails_the_audit_until_it_is_filled_in() throws IOException {
    String hints = Files.readString(home.resolve("exercises/ch90/hints.adoc"));
    String said = run(0, "author", "new", "ch90.Twice");
    assertTrue(said.startsWith("exercises/ch90/Twice.java\n"), said);
    for (String file : said.lines().limit(6).toList()) {
      assertTrue(Files.readString(home.resolve(file)).contains("Twice"), file);
    }
    assertTrue(Files.readString(home.resolve("exercises/ch90/hints.adoc")).startsWith(hints));
    String audit = run(1, "author", "audit", "Twice");
    assertTrue(audit.contains("ch90-anchor"), audit);
    assertTrue(audit.contains("the solution fails"), audit);
    run(2, "author", "new", "ch90.Twice");
    run(2, "author", "new", "twice");
  }
}
