package nnbook.course.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JavaHomeTest {
  @TempDir Path folder;

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("bin/javac"), "");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static String refusal(Optional<Path> named, List<Path> places) {
    return assertThrows(UserError.class, () -> JavaHome.forJPlag(named, places)).getMessage();
  }

  @Test
  void the_newest_is_taken() throws IOException {
    List<Path> places = List.of(jdk("a", "17.0.21"), jdk("b", "25-ea"), jdk("c", "21.0.1"));
    assertEquals(new JavaHome(places.get(1), 25), JavaHome.forJPlag(Optional.empty(), places));
  }

  @Test
  void one_in_a_bundle_of_macos_is_found() throws IOException {
    jdk("bundle/Contents/Home", "21");
    Path bundle = folder.resolve("bundle");
    assertEquals(Optional.of(new JavaHome(bundle.resolve("Contents/Home"), 21)),
        JavaHome.in(bundle));
  }

  @Test
  void an_older_one_gets_a_sentence() throws IOException {
    Path old = jdk("old", "1.8.0_392");
    assertEquals("JPlag needs a JDK 21 or newer, and the newest here is 8, in " + old
        + ". Install one, or name its folder by --jdk.", refusal(Optional.empty(), List.of(old)));
  }

  @Test
  void a_folder_without_a_compiler_is_none() throws IOException {
    Path jre = jdk("jre", "25");
    Files.delete(jre.resolve("bin/javac"));
    assertEquals("There is no JDK in " + jre + ". Name the folder that holds bin/javac.",
        refusal(Optional.of(jre), List.of(jre)));
    assertEquals("There is no JDK on this machine where installers put it. Name its folder by "
        + "--jdk.", refusal(Optional.empty(), List.of(jre, folder.resolve("missing"))));
  }
}
