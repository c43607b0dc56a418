package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nnbook.platform.Home;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher script in a project folder of its own, with JDKs made of shell scripts. */
@Tag("jdk")
@Tag("long")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;

  private record Result(int exitCode, String text) {}

  @Test
  void a_wrong_java_home_is_named() throws Exception {
    Result result = launch(folder.resolve("nowhere"));
    assertEquals(2, result.exitCode());
    assertTrue(result.text().contains("but there is no bin/java in it"), result.text());
  }

  @Test
  void an_old_jdk_is_refused_with_its_version() throws Exception {
    Result result = launch(jdk("11.0.2", "java", "javac", "jshell"));
    assertEquals(2, result.exitCode());
    assertTrue(result.text().contains("is version 11, but the book needs 17"), result.text());
  }

  @Test
  void java_8_is_called_8_though_it_calls_itself_1_8() throws Exception {
    Result result = launch(jdk("1.8.0_392", "java", "javac"));
    assertTrue(result.text().contains("is version 8, but the book needs 17"), result.text());
  }

  @Test
  void the_plain_locale_becomes_utf_8_and_others_stay() throws Exception {
    String[][] pairs = {{"C", "C.UTF-8"}, {"POSIX", "C.UTF-8"}, {"de_DE", "de_DE"}};
    for (String[] pair : pairs) {
      maven();
      Path jdk = jdk("17", "javac", "jshell");
      executable(jdk.resolve("bin/java"), "echo \"locale <$LC_ALL>\"");
      Result result = launch(jdk, Map.of("LC_ALL", pair[0]), "list");
      assertTrue(result.text().contains("locale <" + pair[1] + ">"), result.text());
    }
  }

  @Test
  void a_runtime_without_compiler_is_refused() throws Exception {
    Result result = launch(jdk("21.0.1", "java"));
    assertEquals(2, result.exitCode());
    assertTrue(result.text().contains("is a JRE without javac and jshell"), result.text());
  }

  @Test
  void builds_when_the_jar_is_missing_and_runs_it_with_all_arguments() throws Exception {
    maven();
    Path jdk = jdk("17", "java", "javac", "jshell");
    Result first = launch(jdk, "read", "chapter with spaces");
    assertTrue(first.text().contains("nnbook: building"), first.text());
    assertTrue(first.text().contains("-jar " + home().resolve("target/nnbook.jar")), first.text());
    assertTrue(first.text().endsWith("read chapter with spaces\n"), first.text());
    Result second = launch(jdk);
    assertTrue(!second.text().contains("building"), second.text());
  }

  @Test
  void a_build_that_was_interrupted_is_made_again() throws Exception {
    maven();
    Path jdk = jdk("17", "java", "javac", "jshell");
    Path target = home().resolve("target");
    launch(jdk);
    for (String damage :
        new String[] {
          "printf half >nnbook.jar", // killed while Maven writes the jar
          "rm lib/a.jar",
          "printf half >lib/a.jar",
          "rm nnbook.stamp; touch classes/half.class" // killed while it compiles
        }) {
      Process damaged = new ProcessBuilder("sh", "-c", damage).directory(target.toFile()).start();
      assertEquals(0, damaged.waitFor());
      assertTrue(launch(jdk).text().contains("nnbook: building"), damage);
      assertEquals("whole jar", Files.readString(target.resolve("nnbook.jar")), damage);
      assertEquals("library", Files.readString(target.resolve("lib/a.jar")), damage);
      assertTrue(Files.notExists(target.resolve("classes/half.class")), damage);
      assertTrue(!launch(jdk).text().contains("building"), damage);
    }
  }

  /** Like Maven, keeps a library that is there. */
  private void maven() throws IOException {
    script("mvnw", """
        cd "$(dirname "$0")" && mkdir -p target/lib target/classes
        [ -f target/lib/a.jar ] || printf library >target/lib/a.jar
        [ -f target/nnbook.jar ] || printf 'whole jar' >target/nnbook.jar
        case $* in
          *" :nnbook-"*)
            house=target/$(echo "$*" | sed 's/.* :nnbook-//; s/ .*//')/lib
            mkdir -p "$house" && printf house >"$house/house.jar" ;;
        esac""");
  }

  @Test
  void what_course_needs_is_built_once_when_it_is_used_first() throws Exception {
    maven();
    Files.createDirectories(home().resolve("src/course/main"));
    Path jdk = jdk("17", "java", "javac", "jshell");
    launch(jdk, "list");
    Result first = launch(jdk, "course", "grade", "a b");
    assertTrue(first.text().contains("building what nnbook course needs"), first.text());
    Path target = home().resolve("target");
    assertTrue(first.text().contains("-cp " + target.resolve("nnbook.jar") + ":"
        + target.resolve("course/lib/*") + " nnbook.cli.Main course grade a b"), first.text());
    assertTrue(!launch(jdk, "course").text().contains("building"));
    Files.writeString(home().resolve("src/course/main/New.java"), "");
    assertTrue(!launch(jdk, "list").text().contains("building"));
    assertTrue(launch(jdk, "course").text().contains("building"));
    Files.delete(target.resolve("course/lib/house.jar"));
    assertTrue(launch(jdk, "course").text().contains("building"));
  }

  @Test
  void to_ask_what_is_kept_for_the_page_builds_nothing() throws Exception {
    maven();
    Files.createDirectories(home().resolve("src/page/main"));
    Path jdk = jdk("17", "java", "javac", "jshell");
    assertEquals(1, launch(jdk, "page", "--kept").exitCode());
    assertTrue(launch(jdk, "page").text().endsWith("nnbook.cli.Main page\n"));
    assertEquals(0, launch(jdk, "page", "--kept").exitCode());
  }

  @Test
  void what_is_saved_while_it_builds_is_built_again() throws Exception {
    script("mvnw", """
        cd "$(dirname "$0")" && touch target/nnbook.jar -d '1 hour' src/main/New.java""");
    Path jdk = jdk("17", "java", "javac", "jshell");
    launch(jdk);
    assertTrue(launch(jdk).text().contains("building"));
  }

  @Test
  void what_only_an_older_edition_had_is_gone_after_a_build() throws Exception {
    maven();
    Path jdk = jdk("17", "java", "javac", "jshell");
    launch(jdk);
    Path old = Files.writeString(home().resolve("target/classes/old.txt"), "");
    Files.createDirectories(home().resolve("src/main"));
    Path source = Files.writeString(home().resolve("src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(Duration.ofDays(2))));
    assertTrue(launch(jdk).text().contains("building"));
    assertTrue(Files.notExists(old));
  }

  @Test
  void a_source_that_is_dated_in_the_future_is_built_once() throws Exception {
    maven();
    Path jdk = jdk("17", "java", "javac", "jshell");
    Path source = Files.createDirectories(home().resolve("src/main")).resolve("Later.java");
    Files.writeString(source, "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(Duration.ofDays(2))));
    assertTrue(launch(jdk).text().contains("building"));
    assertTrue(!launch(jdk).text().contains("building"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(Duration.ofDays(3))));
    assertTrue(launch(jdk).text().contains("building"));
    assertTrue(!launch(jdk).text().contains("building"));
  }

  @Test
  void a_closed_standard_input_is_an_empty_one() throws Exception {
    maven();
    Path jdk = jdk("17", "javac", "jshell");
    executable(
        jdk.resolve("bin/java"),
        "case $* in *watch) if (: 3<&0) 2>/dev/null; then wc -c; else echo closed; fi; esac");
    launch(jdk);
    Path launcher = home().resolve("nnbook");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", "exec '" + launcher + "' watch <&-")
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", jdk.toString());
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("0", text.strip());
  }

  @Test
  void a_folder_that_java_cannot_name_is_refused() throws Exception {
    Path odd = Files.createDirectories(folder.resolve("a:b"));
    Path launcher = Files.copy(Home.folder().resolve("nnbook"), odd.resolve("nnbook"));
    ProcessBuilder builder = new ProcessBuilder("sh", launcher.toString());
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, process.waitFor());
    assertTrue(text.contains("has a colon in its name"), text);
  }

  @Test
  void a_failed_build_shows_why_and_ends_with_70() throws Exception {
    script("mvnw", "echo 'no such library'; exit 1");
    Result result = launch(jdk("17", "java", "javac", "jshell"));
    assertEquals(70, result.exitCode());
    assertTrue(result.text().contains("no such library"), result.text());
    assertTrue(result.text().contains("the build failed"), result.text());
  }

  private Path home() throws IOException {
    return folder.toRealPath().resolve("the project");
  }

  private Path jdk(String version, String... programs) throws IOException {
    Path jdk = Files.createDirectories(folder.resolve("jdk-" + version));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    for (String program : programs) {
      executable(jdk.resolve("bin").resolve(program), "echo \"$@\"");
    }
    return jdk;
  }

  private void script(String name, String body) throws IOException {
    executable(home().resolve(name), body);
  }

  private static void executable(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Result launch(Path jdk, String... arguments) throws Exception {
    return launch(jdk, Map.of(), arguments);
  }

  private Result launch(Path jdk, Map<String, String> environment, String... arguments)
      throws Exception {
    Files.createDirectories(home().resolve("src/main"));
    Files.writeString(home().resolve("pom.xml"), "<project/>");
    Files.setLastModifiedTime(
        home().resolve("pom.xml"), java.nio.file.attribute.FileTime.fromMillis(0));
    Files.setLastModifiedTime(
        home().resolve("src/main"), java.nio.file.attribute.FileTime.fromMillis(0));
    Path copy = home().resolve("nnbook");
    Files.writeString(copy, Files.readString(Home.folder().resolve("nnbook")));
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
    var command = new java.util.ArrayList<>(java.util.List.of(copy.toString()));
    command.addAll(java.util.List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), text);
  }
}
