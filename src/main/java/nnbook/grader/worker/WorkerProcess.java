package nnbook.grader.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nnbook.platform.Messages;

/** A worker JVM, seen from the grader. For one thread at a time. */
public final class WorkerProcess implements AutoCloseable {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration ANSWER = Duration.ofSeconds(3);
  private static final int OUT_OF_MEMORY = 3;
  private final Path folder;
  private final Process process;
  private final BlockingQueue<List<String>> messages = new LinkedBlockingQueue<>();
  private final StringBuffer errors = new StringBuffer();
  private boolean ready;
  private boolean usable = true;

  private WorkerProcess(Path folder) {
    this.folder = folder;
    this.process = WorkerCommand.start(folder);
    reader("worker messages", this::readMessages);
    reader("worker errors", this::drainErrors);
  }

  /** Starts a JVM; it gets ready while the caller goes on. */
  public static WorkerProcess start() {
    return new WorkerProcess(WorkFolder.create());
  }

  /** Whether the next check can run here. */
  public boolean isUsable() {
    return usable && process.isAlive();
  }

  /** Hands over the class files for the next checks, in place of the earlier ones. */
  public void load(Map<String, byte[]> classes) {
    send(List.of("clear"));
    classes.forEach(
        (name, bytes) ->
            send(List.of("class", name, Base64.getEncoder().encodeToString(bytes))));
  }

  /**
   * Runs one test method. When it takes longer than {@code limit}, or ends the JVM, the report says
   * so and this worker is of no more use.
   */
  public Report check(String test, String method, String seed, Duration limit) {
    awaitReady();
    send(List.of("check", test, method, seed));
    List<String> answer = await(limit);
    if (answer.isEmpty()) {
      return overdue(limit);
    }
    if (answer.get(0).equals("result")) {
      if (Report.isSpent(answer)) {
        close();
      }
      return Report.of(answer);
    }
    return ended(answer);
  }

  /** Asks where the code is and what it printed, then ends it. */
  private Report overdue(Duration limit) {
    send(List.of("where"));
    List<String> answer = await(ANSWER);
    close();
    String seconds = Double.toString(limit.toMillis() / 1000.0).replaceFirst("\\.0$", "");
    boolean known = !answer.isEmpty() && answer.get(0).equals("where");
    String place = known && !answer.get(1).isEmpty()
        ? MESSAGES.get("time.limit.where", answer.get(1))
        : "";
    String sentence = MESSAGES.get("time.limit", seconds, place);
    return Report.of(Report.End.TIME_LIMIT, sentence).withPrinted(known ? answer.get(2) : "");
  }

  private void awaitReady() {
    if (!ready) {
      List<String> answer = await(START);
      if (answer.isEmpty() || !answer.get(0).equals("ready")) {
        close();
        throw new IllegalStateException("the worker JVM did not start: " + errors);
      }
      ready = true;
    }
  }

  private Report ended(List<String> answer) {
    boolean exited = answer.get(0).equals("exit");
    String place = exited && !answer.get(1).isEmpty() ? " (" + answer.get(1) + ")" : "";
    int code = exitCode();
    close();
    if (exited) {
      return Report.of(Report.End.EXITED, MESSAGES.get("exited", code, place));
    }
    return code == OUT_OF_MEMORY && errors.indexOf("OutOfMemoryError") >= 0
        ? Report.of(Report.End.OUT_OF_MEMORY, MESSAGES.get("out.of.memory"))
        : Report.of(Report.End.EXITED, MESSAGES.get("crashed", code));
  }

  private int exitCode() {
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        kill();
        process.waitFor();
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** The next message; {@code end} when the JVM is gone; nothing when the time is over. */
  private List<String> await(Duration limit) {
    try {
      List<String> message = messages.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
      return message == null ? List.of() : message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private void send(List<String> fields) {
    try {
      process.getOutputStream().write(Wire.line(fields).getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      usable = false;
    }
  }

  /** Ends the JVM and all that it has started, waits for that, and deletes its folder. */
  @Override
  public void close() {
    usable = false;
    kill();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    WorkFolder.delete(folder);
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void readMessages() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        messages.add(Wire.fields(line));
        line = lines.readLine();
      }
    } catch (IOException e) {
      // The stream closes when the process is killed.
    }
    messages.add(List.of("end"));
  }

  private void drainErrors() {
    byte[] buffer = new byte[4096];
    try (InputStream stream = process.getErrorStream()) {
      int count = stream.read(buffer);
      while (count >= 0) {
        if (errors.length() < buffer.length) {
          errors.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
        }
        count = stream.read(buffer);
      }
    } catch (IOException e) {
      // The stream closes when the process is killed.
    }
  }

  private static void reader(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }
}
