package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.ClassPath;
import nnbook.platform.FileTree;
import nnbook.platform.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher script with this JDK and a jar of these classes, in a folder with blanks. */
@Tag("long")
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class ClassArchiveTest {
  private static final Path JDK = Path.of(System.getProperty("java.home"));
  private static final boolean HAS_PROFILES = Runtime.version().feature() >= 25;

  /** Java stops where it cannot use the archive. */
  private static final String DEMAND =
      HAS_PROFILES ? "-XX:AOTMode=on" : "-Xshare:on";

  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void build() throws IOException {
    Path home = folder.toRealPath().resolve("my book");
    target = Files.createDirectories(home.resolve("target"));
    jar(home.resolve("made.jar"));
    executable(home.resolve("mvnw"),
        "cd \"$(dirname \"$0\")\" && cp made.jar target/nnbook.jar");
    Files.createDirectories(home.resolve("src/main"));
    executable(home.resolve("nnbook"), Files.readString(Home.folder().resolve("nnbook")));
  }

  @Test
  void the_first_call_leaves_an_archive_that_the_next_one_uses() throws Exception {
    assertTrue(launch(JDK, "").contains("nnbook: building"));
    Path archive = archive(1);
    assertTrue(Files.size(archive) > 1_000_000);
    assertEquals("nnbook (not packaged)\n", launch(JDK, DEMAND));
    Files.writeString(target.resolve("nnbook.stamp"), "another jar");
    Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
    launch(JDK, "");
    assertTrue(Files.getLastModifiedTime(archive(1)).toMillis() > 0, "made anew");
  }

  @Test
  void a_damaged_archive_and_one_of_another_jdk_are_passed_over_in_silence() throws Exception {
    launch(JDK, "");
    Path archive = archive(1);
    byte[] whole = Files.readAllBytes(archive);
    byte[] holed = whole.clone();
    Arrays.fill(holed, holed.length / 4, holed.length / 2, (byte) 0);
    for (byte[] bytes : List.of(
        holed, new byte[whole.length], Arrays.copyOf(whole, whole.length / 2), new byte[0])) {
      Files.delete(archive);
      Files.write(archive, bytes);
      assertEquals("nnbook (not packaged)\n", launch(JDK, ""));
    }
    Path other = Files.createDirectories(folder.resolve("other jdk"));
    for (Path part : FileTree.list(JDK)) {
      if (!part.getFileName().toString().equals("release")) {
        Files.createSymbolicLink(other.resolve(part.getFileName()), part);
      }
    }
    Files.writeString(other.resolve("release"),
        Files.readString(JDK.resolve("release")) + "SOURCE=\"another\"\n");
    assertEquals("nnbook (not packaged)\n", launch(other, ""));
    archive(2);
  }

  @Test
  void two_makers_at_once_make_one_and_what_a_killed_one_left_is_passed_over() throws Exception {
    launch(JDK, "");
    Path archive = archive(1);
    FileTree.list(target, "nnbook-.*").forEach(FileTree::delete);
    Path draft = Files.createFile(target.resolve(archive.getFileName() + ".part"));
    ClassArchive.main(new String[] {archive.toString()});
    assertEquals(List.of(draft), archives());
    Files.setLastModifiedTime(draft, FileTime.fromMillis(0));
    ClassArchive.main(new String[] {archive.toString()});
    // of classes in folders there can be none
    assertEquals("0\n", Files.readString(archives().get(1)));
  }

  private List<Path> archives() {
    return FileTree.list(target, "nnbook-.*");
  }

  /** The first one, when the maker in the background has made as many. */
  private Path archive(int count) throws Exception {
    while (archives().stream().filter(file -> file.toString().endsWith(".size")).count() < count) {
      for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
        if (process.info().commandLine().orElse("").contains(target + "/nnbook-")) {
          process.onExit().get(120, TimeUnit.SECONDS);
        }
      }
    }
    return archives().get(0);
  }

  private static void jar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    Path classes = WorkerClassPath.book();
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, ClassPath.entries().stream()
        .filter(entry -> entry.toString().endsWith(".jar"))
        .map(Path::toUri).map(URI::toString).collect(Collectors.joining(" ")));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (Path file : FileTree.files(classes)) {
        String name = classes.relativize(file).toString();
        if (!name.startsWith("META-INF")) {
          out.putNextEntry(new JarEntry(name));
          out.write(Files.readAllBytes(file));
        }
      }
    }
  }

  private static void executable(Path file, String text) {
    try {
      Files.writeString(file, text.startsWith("#!") ? text : "#!/bin/sh\n" + text + "\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the command that tells the version prints, on both streams. */
  private String launch(Path jdk, String option) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(target.resolveSibling("nnbook").toString(), "--version")
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().remove("JDK_JAVA_OPTIONS");
    if (!option.isEmpty()) {
      builder.environment().put("JDK_JAVA_OPTIONS", option);
    }
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return text.replaceFirst("NOTE: Picked up JDK_JAVA_OPTIONS.*\n", "");
  }
}
