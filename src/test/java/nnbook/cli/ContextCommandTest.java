package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContextCommandTest extends CommandsInTestHome {
  @Test
  void the_code_and_what_the_checks_say_are_told() throws IOException {
    submit("passes-some");
    String context = run(0, "context", "scale");
    assertTrue(context.startsWith("# Help with the exercise ch90.Scale\n"), context);
    assertTrue(context.contains("Ask, don't tell"), context);
    assertTrue(context.contains("\n## My code\n\n```java\npackage ch90;"), context);
    assertTrue(context.contains("✗ "), context);
    assertFalse(context.contains("./nnbook check"), context);
    assertTrue(context.contains("I have seen 0 of "), context);
  }

  @Test
  void hints_are_there_when_the_learner_has_seen_them() throws IOException {
    submit("passes-some");
    run(0, "hint", "scale");
    assertTrue(run(0, "context", "scale").contains("I have seen 1 of "));
    assertTrue(run(0, "context", "scale").contains("\n\n* "));
  }

  @Test
  void an_exercise_that_is_not_started_has_no_verdict_and_a_look_is_no_try() throws IOException {
    assertTrue(run(0, "context", "scale").contains("I have not started"));
    submit("passes-some");
    run(0, "context", "scale");
    assertTrue(run(0, "list").contains("not checked since it was changed"));
  }

  @Test
  void an_unknown_exercise_is_wrong_use() {
    run(2, "context", "skale");
    assertTrue(err.toString().contains("skale"), "" + err);
  }
}
