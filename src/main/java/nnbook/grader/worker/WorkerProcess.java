package nnbook.grader.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nnbook.platform.ProcessOutput;
import nnbook.platform.Wire;

/** A worker JVM, seen from the grader. For one thread at a time. */
public final class WorkerProcess implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration ANSWER = Duration.ofSeconds(3);
  private static final int OUT_OF_MEMORY = 3;

  /** The most that the first message may have: port and token. */
  static final int HELLO_BYTES = 100;

  private final Path folder;
  private final Process process;
  private final ProcessOutput errors;
  private final Optional<ServerSocket> port; // nothing where the line is the process's own
  private final CompletableFuture<MessageLine> line = new CompletableFuture<>();
  private final BlockingQueue<List<String>> messages = new LinkedBlockingQueue<>();
  private boolean ready;
  private boolean busy;
  private volatile boolean usable = true;

  private WorkerProcess(CodeHost host, Path folder, boolean strict) throws IOException {
    String token = nonce();
    this.folder = folder;
    this.port = host.isSealed() ? Optional.empty() : Optional.of(MessageLine.listen());
    this.process = host.start(folder, strict);
    this.errors = new ProcessOutput(process.getErrorStream());
    process.onExit().thenRun(this::closePort);
    Thread reader = new Thread(() -> read(token), "messages of a worker");
    reader.setDaemon(true);
    try {
      Wire.write(
          port.map(open -> List.of("" + open.getLocalPort(), token)).orElse(List.of()),
          process.getOutputStream());
      if (port.isPresent()) {
        process.getOutputStream().close();
      }
    } catch (IOException e) {
      usable = false;
    }
    reader.start();
  }

  /**
   * Starts a JVM; it gets ready while the caller goes on. A strict one tells the faults of graded
   * tests that are else passed over.
   */
  public static WorkerProcess start(CodeHost host, boolean strict) {
    try {
      return new WorkerProcess(host, WorkFolder.create(), strict);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What nobody can guess. */
  private static String nonce() {
    return UUID.randomUUID().toString();
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
   * so and this worker is of no more use. Nothing when what ran before had ended the JVM already.
   */
  public Optional<Report> check(String test, String method, String seed, Duration limit) {
    awaitReady();
    String id = nonce();
    send(List.of("check", id, test, method, seed));
    List<String> answer = awaitAnswer(limit);
    if (answer.isEmpty()) {
      return Optional.of(overdue(limit));
    }
    boolean told = !answer.get(0).equals("end");
    if (told && !answer.get(1).equals(id)) {
      close();
      return Optional.empty();
    }
    if (answer.get(0).equals("result")) {
      if (answer.get(2).equals("true")) {
        close();
      }
      return Optional.of(Report.of(answer.subList(3, answer.size())));
    }
    return Optional.of(ended(answer));
  }

  /** What takes long is watched: whether it computes, or waits for the machine. */
  private List<String> awaitAnswer(Duration limit) {
    Duration start = limit.dividedBy(10);
    Duration rest = limit.minus(start);
    List<String> answer = await(start);
    if (answer.isEmpty()) {
      Duration before = processorTime();
      answer = await(rest);
      busy = answer.isEmpty()
          && processorTime().minus(before).compareTo(rest.multipliedBy(9).dividedBy(10)) >= 0;
    }
    return answer;
  }

  /** Whether the last check had the processor for nearly all of its time, and still no end. */
  boolean wasBusy() {
    return busy;
  }

  private Duration processorTime() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Asks where the code is and what it printed, then ends it. */
  private Report overdue(Duration limit) {
    send(List.of("where"));
    List<String> answer = await(ANSWER);
    close();
    boolean known = !answer.isEmpty() && answer.get(0).equals("where");
    return Report.overdue(limit, known ? answer.get(1) : "", known ? answer.get(2) : "");
  }

  private void awaitReady() {
    if (!ready) {
      List<String> answer = await(START);
      if (answer.isEmpty() || !answer.get(0).equals("ready")) {
        close();
        throw new IllegalStateException("the worker JVM did not start: " + errors.text());
      }
      ready = true;
    }
  }

  private Report ended(List<String> answer) {
    int code = exitCode();
    close();
    if (answer.get(0).equals("exit")) {
      return Report.exited(code, answer.get(2));
    }
    return code == OUT_OF_MEMORY && errors.text().contains("OutOfMemoryError")
        ? Report.outOfMemory()
        : Report.crashed(code);
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

  private void send(List<String> message) {
    try {
      line.get(START.toMillis(), TimeUnit.MILLISECONDS).send(message);
    } catch (IOException | ExecutionException | TimeoutException e) {
      usable = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
    LooseProcesses.end(folder);
    WorkFolder.delete(folder);
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Until the JVM is gone. */
  private void read(String token) {
    try (MessageLine accepted = line(token)) {
      closePort();
      line.complete(accepted);
      while (true) {
        messages.add(accepted.receive());
      }
    } catch (IOException e) {
      line.completeExceptionally(e);
      messages.add(List.of("end"));
    }
  }

  private MessageLine line(String token) throws IOException {
    return port.isPresent()
        ? MessageLine.accept(port.get(), token)
        : MessageLine.to(process);
  }

  private void closePort() {
    try {
      if (port.isPresent()) {
        port.get().close();
      }
    } catch (IOException e) {
      // It is closed all the same.
    }
  }
}
