package nnbook.snippet.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.execution.Util;
import nnbook.platform.Wire;
import nnbook.snippet.echo.Echo;

/**
 * The main class of a session's JVM. It runs what JShell sends and keeps the last value, whose echo
 * the near side asks for through {@link #varValue}. The near side stops running
 * code through the debugger interface, which finds the fields below by name.
 */
public final class Agent extends DirectExecutionControl {
  /**
   * In place of a class name, asks for the echo of the last value; also the name of the stream that
   * it is sent on, because the answer of varValue itself may not be longer than 64 kB.
   */
  public static final String ECHO = "echo";

  /** Thrown into running code by the near side. */
  private final Stop stopException = new Stop();

  private volatile boolean inClientCode;
  private volatile boolean expectingStop;

  /** A stop in the middle of a packet would break the stream for good. */
  private volatile boolean writing;

  /** Set by the near side while {@code writing}: the end of the packet is the place to stop. */
  private volatile boolean stopAfterPacket;

  private Thread client;
  private final OutputStream[] echoStream;
  private Object lastValue;

  private Agent(OutputStream[] echoStream) {
    this.echoStream = echoStream;
  }

  /** Connects to the port on this machine that the first argument names. */
  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
    ignoreInterrupts();
    int port = Integer.parseInt(arguments[0]);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      System.setIn(new NoInput());
      OutputStream[] echo = new OutputStream[1];
      Agent agent = new Agent(echo);
      Map<String, Consumer<OutputStream>> outputs =
          Map.of(
              "out", out -> System.setOut(agent.print(out)),
              "err", err -> System.setErr(agent.print(err)),
              ECHO, stream -> echo[0] = agent.new WholePackets(stream));
      Util.forwardExecutionControlAndIO(
          agent, socket.getInputStream(), socket.getOutputStream(), outputs, Map.of());
    } catch (IOException e) {
      // The near side has gone: there is nobody left to tell.
    }
    Runtime.getRuntime().halt(0);
  }

  /**
   * Ctrl-C reaches all processes of a terminal, but here the near side decides what it means. The
   * class is reached by reflection because the compiler warns of it.
   */
  private static void ignoreInterrupts() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object interrupt = signal.getConstructor(String.class).newInstance("INT");
      Object ignore = handler.getField("SIG_IGN").get(null);
      signal.getMethod("handle", signal, handler).invoke(null, interrupt, ignore);
    } catch (ReflectiveOperationException e) {
      // Then Ctrl-C ends the session, and the next snippet starts another.
    }
  }

  private PrintStream print(OutputStream stream) {
    return new PrintStream(new WholePackets(stream), true, StandardCharsets.UTF_8);
  }

  private final class WholePackets extends OutputStream {
    private final OutputStream out;

    WholePackets(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      boolean stoppable = Thread.currentThread() == client && inClientCode;
      if (stoppable) {
        writing = true;
      }
      try {
        out.write(bytes, from, length);
      } finally {
        if (stoppable) {
          writing = false;
        }
      }
      if (stoppable && stopAfterPacket) {
        stopAfterPacket = false;
        throw stopException;
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }

  @Override
  protected String invoke(Method method) throws Exception {
    lastValue = null;
    lastValue = method.invoke(null);
    return "";
  }

  @Override
  public void redefine(ClassBytecodes[] classes)
      throws ClassInstallException, NotImplementedException, EngineTerminationException {
    classesRedefined(classes);
  }

  @Override
  public String varValue(String className, String name)
      throws RunException, EngineTerminationException, InternalException {
    if (!className.equals(ECHO)) {
      return super.varValue(className, name);
    }
    try {
      clientCodeEnter();
      Wire.write(Echo.parts(lastValue), echoStream[0]);
      return "";
    } catch (Throwable e) {
      return throwConvertedInvocationException(e);
    } finally {
      lastValue = null;
      clientCodeLeave();
    }
  }

  @Override
  protected void clientCodeEnter() {
    client = Thread.currentThread();
    stopAfterPacket = false;
    expectingStop = false;
    inClientCode = true;
  }

  @Override
  protected void clientCodeLeave() throws InternalException {
    inClientCode = false;
    while (expectingStop) {
      // The stop is on its way: it must not hit the code of JShell.
      Thread.onSpinWait();
    }
  }

  @Override
  protected String throwConvertedInvocationException(Throwable cause)
      throws RunException, InternalException {
    reportStop(cause);
    return super.throwConvertedInvocationException(cause);
  }

  @Override
  protected String throwConvertedOtherException(Throwable thrown)
      throws RunException, InternalException {
    reportStop(thrown);
    return super.throwConvertedOtherException(thrown);
  }

  private void reportStop(Throwable thrown) throws StoppedException {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t == stopException) {
        expectingStop = false;
        throw new StoppedException();
      }
    }
  }

  private static final class Stop extends Error {
    private static final long serialVersionUID = 1L;

    Stop() {
      super("stopped", null, false, false);
    }
  }
}
