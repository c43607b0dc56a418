package nnbook.course.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.Messages;

/** Finds what this system offers: starts a JVM in a sandbox and lets it try to break out. */
final class ProtectionTrial {
  private static final Messages MESSAGES = Messages.of("course");
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final SandboxLimits LIMITS = new SandboxLimits(64, 512, 100, 256, 30, 1_000_000);
  private static final Set<Protection> WRAPPED =
      EnumSet.of(Protection.FILES, Protection.NETWORK, Protection.PROCESSES);

  private final Map<Protection, String> missing = new EnumMap<>(Protection.class);
  private String why = "";

  /** Takes away what does not work, until the rest does. */
  Protections run() {
    Set<Protection> hoped = EnumSet.allOf(Protection.class);
    if (SandboxTools.find("prlimit").isEmpty()) {
      drop(hoped, EnumSet.of(Protection.TASKS, Protection.MEMORY), program("prlimit"));
    }
    if (SandboxTools.find("bwrap").isEmpty()) {
      drop(hoped, WRAPPED, program("bwrap"));
    }
    if (SandboxTools.isRoot() && !canChangeUser(hoped)) {
      drop(hoped, EnumSet.of(Protection.TASKS), MESSAGES.get("sandbox.root"));
    }
    for (Set<Protection> next : List.of(EnumSet.of(Protection.TASKS), WRAPPED)) {
      if (tried(hoped)) {
        return new Protections(missing);
      }
      drop(hoped, next, why);
    }
    if (!tried(hoped)) {
      drop(hoped, EnumSet.allOf(Protection.class), why);
    }
    return new Protections(missing);
  }

  private static String program(String name) {
    return MESSAGES.get("sandbox.program", name);
  }

  private static boolean canChangeUser(Set<Protection> hoped) {
    return SandboxTools.find("setpriv").isPresent() && hoped.contains(Protection.FILES);
  }

  private void drop(Set<Protection> hoped, Set<Protection> gone, String reason) {
    for (Protection protection : gone) {
      if (hoped.remove(protection)) {
        missing.put(protection, reason);
      }
    }
  }

  /** Whether the JVM has started; then what it could do all the same is dropped. */
  private boolean tried(Set<Protection> hoped) {
    try {
      drop(hoped, broken(hoped), MESSAGES.get("sandbox.broken"));
      return true;
    } catch (SandboxEndedException e) {
      String errors = e.exit().errors().strip();
      why = MESSAGES.get("sandbox.refused", errors.substring(errors.lastIndexOf('\n') + 1));
      return false;
    }
  }

  /** What code can do with these protections in force that one of all protections prevents. */
  static Set<Protection> broken(Set<Protection> inForce) throws SandboxEndedException {
    try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path canary = Files.createTempFile("nnbook-", ".txt");
      try (SandboxChannel channel = start(inForce, canary, port.getLocalPort())) {
        List<String> answer =
            channel.receive(LIMIT).orElseThrow(() -> new IOException("no answer"));
        Set<Protection> broken = EnumSet.noneOf(Protection.class);
        answer.forEach(name -> broken.add(Protection.valueOf(name)));
        return broken;
      } finally {
        Files.deleteIfExists(canary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SandboxChannel start(Set<Protection> hoped, Path canary, int port) {
    List<String> arguments =
        List.of(
            canary.toString(),
            "" + port,
            "" + ProcessHandle.current().pid(),
            "" + (LIMITS.tasks() + 1),
            "" + (LIMITS.dataMegabytes() + 1));
    SandboxProgram program =
        SandboxProgram.of(WorkerClassPath.with(TrialCode.class), TrialCode.class, arguments);
    return new SandboxChannel(Sandbox.with(hoped).start(program, LIMITS), LIMITS.fileBytes());
  }
}
