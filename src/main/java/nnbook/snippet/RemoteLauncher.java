package nnbook.snippet;

import com.sun.jdi.VirtualMachine;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.execution.JdiInitiator;
import jdk.jshell.execution.Util;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import nnbook.platform.ClassPath;
import nnbook.platform.ProcessOutput;
import nnbook.platform.VectorModule;
import nnbook.snippet.remote.Agent;

/**
 * Starts a session's JVM and connects to it. Unlike JShell's own engine it sends small packets at
 * once (TCP_NODELAY), which makes a snippet about ten times faster.
 */
final class RemoteLauncher implements ExecutionControlProvider {
  private static final int START_MILLIS = 60_000;

  private final Limits limits;
  private final Map<String, OutputStream> channels;
  private final SnippetTimeout watch;
  private RemoteJvm jvm;
  private ProcessOutput output;

  RemoteLauncher(Limits limits, Map<String, OutputStream> channels, SnippetTimeout watch) {
    this.limits = limits;
    this.channels = channels;
    this.watch = watch;
  }

  @Override
  public String name() {
    return "nnbook";
  }

  RemoteJvm jvm() {
    return jvm;
  }

  /** Returns what the JVM itself wrote before it ended. */
  ProcessOutput output() {
    return output;
  }

  @Override
  public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters)
      throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      listener.setSoTimeout(START_MILLIS);
      JdiInitiator start =
          new JdiInitiator(
              listener.getLocalPort(), options(), Agent.class.getName(), true, null, START_MILLIS,
              Map.of());
      VirtualMachine vm = start.vm();
      Process process = start.process();
      output = new ProcessOutput(process.getInputStream(), process.getErrorStream());
      Util.detectJdiExitEvent(vm, reason -> {});
      Socket socket = listener.accept();
      socket.setTcpNoDelay(true);
      return Util.remoteInputOutput(
          socket.getInputStream(),
          socket.getOutputStream(),
          channels,
          Map.of(),
          (in, out) -> jvm = new RemoteJvm(out, in, vm, process, watch));
    }
  }

  /** The launcher of the debugger interface splits at blanks outside double quotes. */
  private List<String> options() {
    List<String> options = new ArrayList<>(VectorModule.here().options());
    options.addAll(List.of(
        "-Xmx" + limits.megabytes() + "m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Duser.timezone=UTC",
        quoted("-Dnnbook.home=" + System.getProperty("nnbook.home", "")),
        quoted("-Djava.class.path=" + ClassPath.current())));
    return options;
  }

  private static String quoted(String option) {
    return '"' + option + '"';
  }
}
