package nnbook.course.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JPlagJarsTest {
  @TempDir Path home;

  @Test
  void what_is_not_here_is_fetched_only_when_asked_for() {
    UserError error = assertThrows(UserError.class, () -> new JPlagJars(home).get());
    assertEquals("JPlag 6.0.0 is not here. It is a program of its own, under GPL-3.0, with 24 MB "
        + "of jars. Run the command again with --fetch to have Maven bring it into .nnbook/tools.",
        error.getMessage());
    assertFalse(Files.exists(home.resolve(".nnbook")));
  }

  @Test
  void a_jar_that_is_another_is_not_run() throws IOException {
    Path folder = home.resolve(".nnbook/tools/jplag-6.0.0");
    Files.createDirectories(folder);
    for (String line : JPlagJars.resource("jars.sha256").lines().toList()) {
      Files.writeString(folder.resolve(line.substring(66)), "another");
    }
    UserError error = assertThrows(UserError.class, () -> new JPlagJars(home).fetch());
    assertEquals(folder.resolve("apfloat-1.10.1.jar") + " is not the file that JPlag's release "
        + "has. Delete the folder " + folder + " and run the command again with --fetch.",
        error.getMessage());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_maven_says_is_told() throws IOException {
    Path maven = home.resolve("mvnw");
    Files.writeString(maven, "#!/bin/sh\necho 'No network.'\nexit 1\n");
    maven.toFile().setExecutable(true);
    UserError error = assertThrows(UserError.class, () -> new JPlagJars(home).fetch());
    assertEquals("Maven could not bring JPlag: No network.", error.getMessage());
  }
}
