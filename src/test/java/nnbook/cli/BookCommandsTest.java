package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookCommandsTest {
  @ParameterizedTest
  @ValueSource(strings = {"build", "read"})
  void an_unknown_chapter_is_wrong_use_and_names_the_nearest(String command) {
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine().setErr(new PrintWriter(err));
    assertEquals(2, line.execute(command, "activatoins"));
    assertTrue(err.toString().contains("ch02-activations"), err::toString);
  }
}
