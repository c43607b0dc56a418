package nnbook.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nnbook.platform.ChildJvm;
import nnbook.platform.ClassPath;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.platform.VectorModule;

/**
 * The JVM that climbs the ladder, seen from the command. It is another one because the command's
 * own was started to be quick, not to compile well.
 */
public final class BenchProcess {
  private static final Messages MESSAGES = Messages.of("cli");

  private final ProcessBuilder jvm;

  /** What the JVM says beside its measurements, without the warning of the incubator module. */
  private String trouble = "";

  BenchProcess(ProcessBuilder jvm) {
    this.jvm = jvm.redirectErrorStream(true);
  }

  /** Will measure with at most so many threads, for about so many seconds on each rung. */
  public static BenchProcess of(int threads, double seconds) {
    List<String> command = new ArrayList<>(VectorModule.here().options());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", ClassPath.current(), BenchWorker.class.getName()));
    command.addAll(List.of("" + threads, "" + seconds));
    return new BenchProcess(ChildJvm.of(command));
  }

  /** Measures, and shows how far it has come whenever more is known. */
  public BenchProgress run(Consumer<BenchProgress> show) {
    Process process = start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      BenchProgress progress = BenchProgress.START;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        BenchProgress next = progress.after(line);
        if (next != progress) {
          show.accept(next);
        } else if (trouble.isEmpty() && !line.startsWith("WARNING: ")) {
          trouble = " (" + line.strip() + ")";
        }
        progress = next;
      }
      return finished(progress, process.waitFor());
    } catch (IOException | InterruptedException e) {
      throw new UserError(ExitCode.INTERNAL, MESSAGES.get("bench.broken", e), e);
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start() {
    try {
      return jvm.start();
    } catch (IOException e) {
      throw new UserError(ExitCode.INTERNAL, MESSAGES.get("bench.start", e.getMessage()), e);
    }
  }

  private BenchProgress finished(BenchProgress progress, int exitCode) {
    if (!progress.isDone() || exitCode != 0) {
      throw new UserError(ExitCode.INTERNAL, MESSAGES.get("bench.ended", exitCode, trouble));
    }
    return progress;
  }
}
