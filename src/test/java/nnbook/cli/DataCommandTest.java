package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import nnbook.platform.ExitCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void an_unknown_data_set_is_told_what_there_is() {
    assertEquals(ExitCode.USAGE.code(), run("data", "fetch", "mnist"));
    assertTrue(err.toString().contains("There is no data set mnist."), err::toString);
    assertTrue(err.toString().contains("fashion-mnist"), err::toString);
  }

  @Test
  void alone_it_shows_how_it_is_used() {
    assertEquals(ExitCode.PASS.code(), run("data"));
    assertTrue(out.toString().contains("fetch"), out::toString);
  }
}
