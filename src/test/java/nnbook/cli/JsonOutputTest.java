package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonOutputTest extends CommandsInTestHome {
  @Test
  void is_utf_8_whatever_the_terminal_has() throws IOException {
    Files.writeString(scale, stub.replace("throw new", "double größe = σ; throw new"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    System.setOut(new PrintStream(bytes, true, Charset.forName("GBK")));
    try {
      assertEquals(3, Main.run("check", "scale", "--json"));
    } finally {
      System.setOut(terminal);
    }
    String json = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(json.contains("größe = σ"), json);
  }
}
