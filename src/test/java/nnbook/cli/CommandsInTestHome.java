package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.grader.TestHome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands in a small project of two exercises, which nobody has begun. */
public abstract class CommandsInTestHome {
  private final String usualHome = System.getProperty("nnbook.home");
  protected final StringWriter err = new StringWriter();
  @TempDir protected Path home;
  protected Path scale;
  protected String stub;

  @BeforeEach
  void a_project() throws IOException {
    TestHome.copyWithStubsTo(home);
    scale = home.resolve("exercises/ch90/Scale.java");
    stub = Files.readString(scale);
    System.setProperty("nnbook.home", home.toString());
  }

  @AfterEach
  void the_usual_home() {
    if (usualHome == null) {
      System.clearProperty("nnbook.home");
    } else {
      System.setProperty("nnbook.home", usualHome);
    }
  }

  protected void submit(String submission) throws IOException {
    Files.writeString(scale, TestHome.submission(submission));
  }

  /** What a command prints; it must end with {@code exitCode}. */
  protected String run(int exitCode, String... arguments) {
    StringWriter out = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    assertEquals(exitCode, code, out + "\n" + err);
    return out.toString().replace("\r\n", "\n");
  }
}
