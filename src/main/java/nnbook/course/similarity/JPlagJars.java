package nnbook.course.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.ProcessOutput;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/** The jars of JPlag in {@code .nnbook/tools}: exactly those whose SHA-256 we know. */
final class JPlagJars {
  static final String VERSION = "6.0.0";

  private static final Messages MESSAGES = Messages.of("course");
  private static final String RESOURCES = "/nnbook/course/similarity/";

  private final Path home;
  private final Path folder;

  JPlagJars(Path home) {
    this.home = home;
    this.folder = new ProjectLayout(home).state().resolve("tools/jplag-" + VERSION);
  }

  /** The text of a resource of this room. */
  static String resource(String name) {
    try (InputStream in = JPlagJars.class.getResourceAsStream(RESOURCES + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash of each jar, by its name. */
  private static Map<String, String> hashes() {
    Map<String, String> hashes = new LinkedHashMap<>();
    resource("jars.sha256").lines().map(line -> line.split(" +"))
        .forEach(parts -> hashes.put(parts[1], parts[0]));
    return hashes;
  }

  /**
   * The jars.
   *
   * @throws UserError when one is missing or is not what it should be
   */
  List<Path> get() {
    for (Map.Entry<String, String> jar : hashes().entrySet()) {
      Path file = folder.resolve(jar.getKey());
      if (!Files.isRegularFile(file)) {
        throw new UserError(ExitCode.USAGE, MESSAGES.get("similarity.tool.missing", VERSION));
      }
      if (!hash(file).equals(jar.getValue())) {
        throw new UserError(
            ExitCode.FILES, MESSAGES.get("similarity.tool.changed", file, folder));
      }
    }
    return hashes().keySet().stream().map(folder::resolve).toList();
  }

  /** Has Maven bring the jars that are not here yet; then they are checked as always. */
  List<Path> fetch() {
    if (hashes().keySet().stream().allMatch(name -> Files.exists(folder.resolve(name)))) {
      return get();
    }
    SafeFiles.write(folder.resolve("pom.xml"), resource("pom.xml"));
    String maven = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win")
        ? "mvnw.cmd"
        : "mvnw";
    ProcessBuilder builder = new ProcessBuilder(
        home.resolve(maven).toString(), "-q", "-B", "-f", folder.resolve("pom.xml").toString(),
        "dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory=" + folder);
    builder.directory(home.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      ProcessOutput output =
          new ProcessOutput(process.getInputStream(), process.getErrorStream());
      if (process.waitFor() != 0) {
        throw failed(output.text().strip().lines().findFirst().orElse(""), null);
      }
    } catch (IOException e) {
      throw failed(SafeFiles.reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(String.valueOf(e.getMessage()), e);
    }
    return get();
  }

  private static UserError failed(String reason, Exception cause) {
    return new UserError(ExitCode.FILES, MESSAGES.get("similarity.tool.fetch", reason), cause);
  }

  private static String hash(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (IOException e) {
      throw new UserError(ExitCode.FILES,
          MESSAGES.get("similarity.unreadable", file, SafeFiles.reason(e)), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
