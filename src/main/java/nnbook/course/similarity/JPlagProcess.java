package nnbook.course.similarity;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * Runs JPlag in a process of its own. It only reads the submitted code, and never runs it.
 *
 * @param java the JDK's {@code java}
 * @param jars JPlag's class path
 */
record JPlagProcess(Path java, List<Path> jars) implements SubmissionComparer {
  private static final Messages MESSAGES = Messages.of("course");
  private static final long MINUTES = 30;

  @Override
  public List<String> compare(Path work) {
    SafeFiles.write(work.resolve("RunJPlag.java"), JPlagJars.resource("RunJPlag.java"));
    String classPath =
        jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    Path output = work.resolve("output.txt");
    Path errors = work.resolve("errors.txt");
    ProcessBuilder builder = new ProcessBuilder(
        java.toString(), "-Xmx1g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8", "-cp", classPath, "RunJPlag.java", SUBMISSIONS, BASE, RESULT);
    builder.directory(work.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw failed(MESSAGES.get("similarity.time", MINUTES), null);
      }
      if (process.exitValue() != 0 || !Files.exists(work.resolve(RESULT))) {
        throw failed(reason(errors), null);
      }
      return Files.readAllLines(output, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw failed(SafeFiles.reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(String.valueOf(e.getMessage()), e);
    }
  }

  /** What the exception said that ended the process. */
  private static String reason(Path errors) throws IOException {
    return Files.readAllLines(errors, StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith("Exception in thread"))
        .map(line -> line.replaceFirst("Exception in thread \"[^\"]*\" [\\w.$]+(: )?", ""))
        .findFirst()
        .orElse(MESSAGES.get("similarity.unknown"));
  }

  private static UserError failed(String reason, Exception cause) {
    return new UserError(ExitCode.FAIL, MESSAGES.get("similarity.failed", reason), cause);
  }
}
