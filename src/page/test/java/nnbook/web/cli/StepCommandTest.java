package nnbook.web.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nnbook.cli.CommandsInTestHome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers to an exercise, stepped through by the command. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepCommandTest extends CommandsInTestHome {
  /** Hands in the solution with another line where it multiplies. */
  private void answer(String line) throws IOException {
    String solution = Files.readString(home.resolve("solutions/ch90/Scale.java"));
    Files.writeString(scale, solution.replace("b[i] = factor * a[i];", line));
  }

  private void assertTold(String sentence) {
    assertTrue(err.toString().contains(sentence), err::toString);
  }

  @Test
  void beside_the_solution_steps_who_may_see_it() throws IOException {
    answer("b[i] = factor + a[i];");
    run(1, "step", "scale", "--beside");
    assertTold("--give-up");
    run(0, "solution", "scale", "--give-up");
    String film = run(0, "step", "scale", "--beside", "--json");
    assertTrue(film.contains("number 1 of b becomes 4 here; in the solution, it becomes 3"), film);
    assertTrue(film.contains("b[0] becomes 4 here and stays that; the check expects 3"), film);
  }

  @Test
  void inputs_are_listed_and_chosen() throws IOException {
    String list = run(0, "step", "scale", "--input");
    assertTrue(list.contains("1  the worked example (has not run)\n   a = [1, -2, 0.5]"), list);
    String json = run(0, "step", "--input", "--json", "scale");
    assertTrue(json.contains("{\"input\":\"3:1\",\"check\":"
        + "\"refuses_a_factor_that_is_no_number\",\"given\":\"factor = NaN\"}"), json);
    answer("b[i] = factor + a[i];");
    assertTrue(run(0, "step", "scale", "--input", "NO_number", "--json").contains("a number\""));
    assertTrue(run(0, "step", "scale", "--input=new double[] {40}, 2", "--json")
        .contains("\"result\":\"42\""));
    run(2, "step", "scale", "--input", "9");
    assertTold("--input 9: ch90.Scale has no such check. There are 1 \"the worked example\"");
    run(3, "step", "scale", "--input", "new double[] {40");
    run(2, "step", "ch90", "--snippet", "1", "--input", "1");
    assertTold("a snippet has no checks");
    run(2, "step", "scale", "--input=new double[] {40}, 2", "--beside");
    assertTold("--beside goes with what a check gives");
    answer("b[i] = ;");
    run(3, "step", "scale", "--input");
  }

  @Test
  void a_right_answer_has_nothing_to_mark() throws IOException {
    answer("b[i] = a[i] * factor;");
    run(0, "check", "scale");
    String film = run(0, "step", "scale", "--beside", "--json");
    assertTrue(film.contains("\"marks\":[{\"step\":0,\"text\":\"Your answer is right"), film);
  }

  @Test
  void what_cannot_be_stepped_through_says_why() throws IOException {
    answer("b[i] = ;");
    run(3, "step", "scale");
    assertTold("./nnbook check ch90.Scale says why");
    answer("b[i] = 1;");
    run(2, "step", "scale", "--from", "7");
    assertTold("--from 7: in this run the line does not begin so many times.");
    run(2, "step", "scale", "--from", "x");
    assertTold("as in --from 7:200");
    run(2, "step", "scale", "--code", "x.java");
    assertTold("--code goes with a chapter");
    run(2, "step", "ch90", "--snippet", "1", "--beside");
    assertTold("a snippet has no solution");
    answer("System.exit(3);");
    assertTrue(run(0, "step", "scale", "--json").contains("it ends the program with code 3"));
    answer("b[i] = new java.util.Scanner(System.in).hasNext() ? 77 : 88;");
    InputStream typed = System.in;
    System.setIn(new ByteArrayInputStream("n\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertFalse(run(0, "step", "scale", "--json").contains("77.0"));
    } finally {
      System.setIn(typed);
    }
    Files.delete(scale);
    run(3, "step", "scale");
  }
}
