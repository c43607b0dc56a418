package nnbook.grader.worker;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import nnbook.exercise.CodePlace;

/** The worker's main class: answers the grader's messages until the grader closes the line. */
public final class Worker {
  private final OutputStream line = new FileOutputStream(FileDescriptor.out);
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final Map<String, byte[]> classes = new HashMap<>();
  private final Thread main = Thread.currentThread();
  private volatile CheckRun run = new CheckRun();

  private Worker() {}

  public static void main(String[] arguments) throws InterruptedException {
    new Worker().serve();
  }

  private void serve() throws InterruptedException {
    // No resources for JUnit to look up in all jars.
    Thread.currentThread().setContextClassLoader(new IsolatedLoader(Map.of()));
    Thread reader = new Thread(this::read, "line to the grader");
    reader.setDaemon(true);
    reader.start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::exit));
    run.warmUp();
    send(List.of("ready"));
    while (true) {
      handle(Wire.fields(messages.take()));
    }
  }

  private void handle(List<String> message) {
    switch (message.get(0)) {
      case "class" -> classes.put(message.get(1), Base64.getDecoder().decode(message.get(2)));
      case "clear" -> classes.clear();
      case "check" -> {
        run = new CheckRun();
        Report report = run.run(classes, message.get(1), message.get(2), message.get(3));
        send(report.fields(run.isSpent()));
      }
      default -> throw new IllegalArgumentException(message.get(0));
    }
  }

  /**
   * Reads the line in a thread of its own: even an endless loop can be asked where it is, and ends
   * when the grader is gone.
   */
  private void read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8))) {
      String message = reader.readLine();
      while (message != null) {
        if (message.equals("where")) {
          send(List.of("where", CodePlace.of(main.getStackTrace()), run.printed()));
        } else {
          messages.add(message);
        }
        message = reader.readLine();
      }
    } catch (IOException e) {
      // The grader is gone.
    }
    endProcesses();
    WorkFolder.delete(Path.of("").toAbsolutePath());
    Runtime.getRuntime().halt(0);
  }

  private void exit() {
    send(List.of("exit", exitPlace()));
    endProcesses();
  }

  /** Ends what the code has started, while it can still be found. */
  private static void endProcesses() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }

  private synchronized void send(List<String> fields) {
    try {
      line.write(Wire.line(fields).getBytes(StandardCharsets.UTF_8));
      line.flush();
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  /** The learner's line that ends the JVM, found in the thread that waits in Runtime.exit. */
  private static String exitPlace() {
    return Thread.getAllStackTraces().values().stream()
        .filter(Worker::exits)
        .map(CodePlace::of)
        .findFirst()
        .orElse("");
  }

  private static boolean exits(StackTraceElement[] stack) {
    return Arrays.stream(stack).anyMatch(f -> f.getClassName().equals("java.lang.Runtime"));
  }
}
