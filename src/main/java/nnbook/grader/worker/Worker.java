package nnbook.grader.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import nnbook.diagnosis.CodePlace;
import nnbook.platform.Wire;

/**
 * The worker's main class: answers the grader's messages until the grader closes the line. Standard
 * input brings port and token of the line, or nothing where it is the line itself; it is empty for
 * all other code.
 */
public final class Worker {
  private final MessageLine line;
  private final BlockingQueue<List<String>> messages = new LinkedBlockingQueue<>();
  private final Map<String, byte[]> classes = new HashMap<>();
  private final SameJvmHost host = new SameJvmHost();
  private volatile String running = "";

  private Worker(MessageLine line) {
    this.line = line;
  }

  /** Options of its JVM. */
  public static List<String> options(boolean strict) {
    return List.of("-Xss16m", "-Dnnbook.strict=" + strict); // for recursion that has an end
  }

  public static void main(String[] arguments) throws InterruptedException {
    try {
      List<String> hello = Wire.read(System.in, WorkerProcess.HELLO_BYTES);
      MessageLine line = hello.isEmpty()
          ? MessageLine.takeStandardStreams()
          : MessageLine.connect(Integer.parseInt(hello.get(0)), hello.get(1));
      new Worker(line).serve();
    } catch (IOException e) {
      leave();
    }
  }

  /** The grader is gone: nothing is left behind, whichever thread hears of it first. */
  private static synchronized void leave() {
    endProcesses();
    Path folder = Path.of("").toAbsolutePath();
    LooseProcesses.end(folder);
    WorkFolder.delete(folder);
    Runtime.getRuntime().halt(0);
  }

  private void serve() throws InterruptedException {
    // No resources for JUnit to look up in all jars.
    Thread.currentThread().setContextClassLoader(new IsolatedLoader(Map.of()));
    Thread reader = new Thread(this::read, "line to the grader");
    reader.setDaemon(true);
    reader.start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::exit));
    CheckRun.warmUp();
    send(List.of("ready"));
    while (true) {
      handle(messages.take());
    }
  }

  private void handle(List<String> message) {
    switch (message.get(0)) {
      case "class" -> classes.put(message.get(1), Base64.getDecoder().decode(message.get(2)));
      case "clear" -> classes.clear();
      case "check" -> {
        String id = message.get(1);
        CheckRun run = new CheckRun(host);
        running = id;
        Report report = run.run(classes, message.get(2), message.get(3), message.get(4));
        running = "";
        List<String> result =
            new ArrayList<>(List.of("result", id, Boolean.toString(run.isSpent())));
        result.addAll(report.fields());
        send(result);
      }
      default -> throw new IllegalArgumentException(message.get(0));
    }
  }

  /**
   * Reads the line in a thread of its own: even an endless loop can be asked where it is, and ends
   * when the grader is gone.
   */
  private void read() {
    try {
      while (true) {
        List<String> message = line.receive();
        if (message.get(0).equals("where")) {
          send(List.of("where", host.place(), host.printed()));
        } else {
          messages.add(message);
        }
      }
    } catch (IOException e) {
      leave();
    }
  }

  private void exit() {
    send(List.of("exit", running, exitPlace()));
    endProcesses();
  }

  /** Ends what the code has started, while it can still be found. */
  private static void endProcesses() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }

  private void send(List<String> message) {
    try {
      line.send(message);
    } catch (IOException e) {
      leave();
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
