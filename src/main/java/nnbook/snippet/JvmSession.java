package nnbook.snippet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.tools.StandardJavaFileManager;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.spi.ExecutionControl.ExecutionControlException;
import nnbook.platform.ClassPath;
import nnbook.platform.Messages;
import nnbook.platform.Wire;
import nnbook.snippet.remote.Agent;

/** JShell together with the JVM that it runs in, from start to end of that JVM. */
final class JvmSession implements AutoCloseable {
  private final ByteArrayOutputStream echo = new ByteArrayOutputStream();
  private final OutputBuffer output;
  private final SnippetTimeout watch;
  private final RemoteLauncher launcher;
  private final JShell shell;
  private final SourceCodeAnalysis analysis;
  private volatile boolean ended;

  private JvmSession(Limits limits) {
    watch = new SnippetTimeout(limits.time());
    output = new OutputBuffer(limits.characters(), watch::stop);
    Map<String, OutputStream> channels = Map.of("out", output, "err", output, Agent.ECHO, echo);
    launcher = new RemoteLauncher(limits, channels, watch);
    shell = JShell.builder()
        .fileManager(JvmSession::toldOnce)
        .executionEngine(launcher, Map.of())
        .build();
    shell.addToClasspath(ClassPath.current());
    shell.onShutdown(gone -> ended = true);
    analysis = shell.sourceCodeAnalysis();
  }

  /**
   * JShell tells the version of Java again for each of a snippet's many steps, whereupon javac
   * reads the indexes of all libraries anew: half of its time. Files told only once keep them.
   */
  private static StandardJavaFileManager toldOnce(StandardJavaFileManager files) {
    Set<Object> told = new HashSet<>();
    return (StandardJavaFileManager) Proxy.newProxyInstance(
        JvmSession.class.getClassLoader(),
        new Class<?>[] {StandardJavaFileManager.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals("handleOption") && arguments[0].equals("--multi-release")
              && !told.add(arguments[0])) {
            ((Iterator<?>) arguments[1]).next();
            return true;
          }
          try {
            return method.invoke(files, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  /** Starts a JVM and gives it the imports. */
  static JvmSession start(Limits limits) {
    JvmSession session = new JvmSession(limits);
    for (String line : Startup.imports()) {
      session.eval(line);
    }
    return session;
  }

  void begin(Consumer<byte[]> live) {
    watch.reset();
    output.reset(live);
  }

  List<SnippetEvent> eval(String statement) {
    return shell.eval(statement);
  }

  /** Returns {text} for the last value, or the parts of a picture for a figure. */
  List<String> echo() throws ExecutionControlException {
    echo.reset();
    launcher.jvm().varValue(Agent.ECHO, "");
    try {
      return Wire.read(new ByteArrayInputStream(echo.toByteArray()), echo.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String printed() {
    return output.text();
  }

  /** Returns whether the snippet was stopped because it printed without end. */
  boolean flooded() {
    return output.isFlood();
  }

  Statements statements(String source) {
    return new Statements(analysis, source);
  }

  JShell shell() {
    return shell;
  }

  SnippetTimeout watch() {
    return watch;
  }

  /** Returns whether the JVM is gone or going. */
  boolean ended() {
    return ended || !launcher.jvm().process().isAlive();
  }

  /** Waits until a JVM that is going down is gone, and returns how it ended. */
  End end() {
    Process process = launcher.jvm().process();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        launcher.jvm().kill();
      }
      boolean memory = launcher.output().text().contains("java.lang.OutOfMemoryError");
      return new End(process.waitFor(), memory);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new End(-1, false);
    }
  }

  /** The exit code of the JVM, and whether it had run out of memory. */
  record End(int code, boolean outOfMemory) {
    /** The JVM still runs. */
    static final End NONE = new End(0, false);
  }

  @Override
  public void close() {
    shell.close();
    watch.close();
  }

  /**
   * What a snippet prints: kept up to a limit, and handed on as it comes. A flood, which no loop
   * that ends would print, is told once.
   */
  private static final class OutputBuffer extends OutputStream {
    private static final Messages MESSAGES = Messages.of("snippet");

    /** How many times the limit makes a flood. */
    private static final int FLOOD = 64;

    private final int limit;
    private final Runnable onFlood;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Consumer<byte[]> listener = bytes -> {};
    private boolean cut;
    private long printed;

    OutputBuffer(int limit, Runnable onFlood) {
      this.limit = limit;
      this.onFlood = onFlood;
    }

    /** Forgets what was printed before; from now on {@code live} gets a copy of what is kept. */
    synchronized void reset(Consumer<byte[]> live) {
      kept.reset();
      cut = false;
      printed = 0;
      listener = live;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      int room = Math.min(length, limit - kept.size());
      cut |= room < length;
      if (room > 0) {
        kept.write(bytes, offset, room);
        listener.accept(java.util.Arrays.copyOfRange(bytes, offset, offset + room));
      }
      boolean calm = !isFlood();
      printed += length;
      if (calm && isFlood()) {
        onFlood.run();
      }
    }

    /** Returns whether so much was printed that the snippet was stopped. */
    synchronized boolean isFlood() {
      return printed > (long) FLOOD * limit;
    }

    /** Returns the text so far; when it was cut, a sentence says so in a line of its own. */
    synchronized String text() {
      String text = kept.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
      if (!cut) {
        return text;
      }
      String wholeLines = text.substring(0, text.lastIndexOf('\n') + 1);
      return wholeLines + MESSAGES.get("output.cut", limit / 1024) + "\n";
    }
  }
}
