package nnbook.bench.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An engine's process, from the driver's side. */
final class Peer implements AutoCloseable {
  /** Seconds that an engine has for an answer; on a busy machine a library's threads may crawl. */
  static final int PATIENCE = 120;

  /** Has the libraries behave as on a processor that has nothing wider. */
  private static final Map<String, String> AVX2 = Map.of("ATEN_CPU_CAPABILITY", "avx2",
      "OPENBLAS_CORETYPE", "Haswell", "MKL_ENABLE_INSTRUCTIONS", "AVX2",
      "ONEDNN_MAX_CPU_ISA", "AVX2");

  private final Path log;
  private final Process process;
  private final BufferedReader answers;
  private final PrintStream requests;

  /** The engine did not answer as it should; the message is the reason in words. */
  static final class Missing extends Exception {
    private static final long serialVersionUID = 1;

    Missing(String reason) {
      super(reason);
    }
  }

  Peer(List<String> command, int threads, boolean avx2, Path log) throws Missing {
    this.log = log;
    try {
      process = builder(command, threads, avx2).redirectError(log.toFile()).start();
    } catch (IOException e) {
      throw new Missing(e.getMessage());
    }
    answers = process.inputReader(StandardCharsets.UTF_8);
    requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  /** A process with this many threads and without settings that make a library slower. */
  static ProcessBuilder builder(List<String> command, int threads, boolean avx2) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(
        name -> name.matches("(OPENBLAS|OMP|GOMP|KMP|MKL|NVPL|PYTHON|ATEN|ONEDNN)_?.*"));
    if (command.get(0).contains("python")) {
      builder.environment().put("OMP_WAIT_POLICY", "PASSIVE");
    }
    for (String library : List.of("OPENBLAS", "OMP", "MKL")) {
      builder.environment().put(library + "_NUM_THREADS", String.valueOf(threads));
    }
    if (avx2) {
      builder.environment().putAll(AVX2);
    }
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    return builder;
  }

  /** The versions that it introduces itself with. */
  String versions() throws Missing {
    String line = answer();
    if (!line.startsWith("ready ")) {
      throw new Missing("it said: " + line);
    }
    return line.substring("ready ".length());
  }

  double[] ask(String request) throws Missing {
    requests.println(request);
    String line = answer();
    try {
      return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty())
          .mapToDouble(Double::parseDouble).toArray();
    } catch (NumberFormatException e) {
      throw new Missing("it said: " + line);
    }
  }

  private String answer() throws Missing {
    try {
      String line = CompletableFuture.supplyAsync(this::line).get(PATIENCE, TimeUnit.SECONDS);
      if (line.isEmpty() && !process.isAlive()) {
        throw new Missing("it ended: " + lastWords());
      }
      return line;
    } catch (TimeoutException e) {
      throw new Missing("no answer in " + PATIENCE + " seconds");
    } catch (ExecutionException e) {
      throw new Missing("it ended: " + lastWords());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Missing("interrupted");
    }
  }

  private String line() {
    try {
      String line = answers.readLine();
      if (line == null) {
        process.waitFor();
      }
      return line == null ? "" : line;
    } catch (IOException | InterruptedException e) {
      return "";
    }
  }

  private String lastWords() {
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.isEmpty() ? "exit code " + process.exitValue() : lines.get(lines.size() - 1);
    } catch (IOException e) {
      return "see " + log;
    }
  }

  /** How long its threads have computed since it was started. */
  double cpuSeconds() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
