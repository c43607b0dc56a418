package nnbook.course.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * The command that starts a JVM with some protections: bubblewrap, then setpriv for another user,
 * then prlimit, then java.
 */
final class SandboxCommand {
  /** Users that exist only while a process of theirs runs, as systemd takes them for services. */
  private static final int FIRST_USER = 61_184;

  private static final int LAST_USER = 65_519;
  /** What a JVM sets aside without using it, and maps of files. */
  private static final long RESERVED_MEGABYTES = 2_000;

  /** Opens the filter, where bubblewrap looks for it. */
  private static final String WITH_FILTER =
      "exec " + Bubblewrap.FILTER + "<\"$0\" && exec \"$@\"";

  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  private final Set<Protection> inForce;
  private final SandboxLimits limits;

  SandboxCommand(Set<Protection> inForce, SandboxLimits limits) {
    this.inForce = inForce;
    this.limits = limits;
  }

  /** {@code folder} is the code's own one where it has one. */
  List<String> of(Optional<Path> folder, SandboxProgram program) {
    List<String> command = new ArrayList<>();
    Optional<Path> filter = has(Protection.PROCESSES) ? ProcessFilter.file() : Optional.empty();
    if (filter.isPresent()) {
      command.addAll(List.of("/bin/sh", "-c", WITH_FILTER, filter.get().toString()));
    }
    if (isWrapped()) {
      command.addAll(new Bubblewrap(inForce, changesUser()).options(program, filter.isPresent()));
    }
    if (changesUser()) {
      command.addAll(otherUser());
    }
    if (has(Protection.TASKS) || has(Protection.MEMORY)) {
      command.addAll(limited());
    }
    command.add(JAVA_HOME.resolve("bin").resolve("java").toString());
    command.addAll(nativeAccess(Runtime.version().feature()));
    command.addAll(flags(folder.map(Path::toString).orElse(Bubblewrap.FOLDER)));
    command.addAll(program.options());
    command.add("-cp");
    command.add(
        program.classPath().stream()
            .map(entry -> entry.toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(program.mainClass());
    command.addAll(program.arguments());
    return command;
  }

  private boolean has(Protection protection) {
    return inForce.contains(protection);
  }

  private boolean isWrapped() {
    return has(Protection.FILES) || has(Protection.NETWORK) || has(Protection.PROCESSES);
  }

  /** The limit on tasks does not bind root, and another user cannot read all of root's files. */
  private boolean changesUser() {
    return SandboxTools.isRoot() && has(Protection.TASKS) && has(Protection.FILES);
  }

  /** A user for each sandbox, so that their tasks are counted apart. */
  private static List<String> otherUser() {
    String user = "" + ThreadLocalRandom.current().nextInt(FIRST_USER, LAST_USER + 1);
    String program = SandboxTools.get("setpriv").toString();
    return List.of(
        program, "--reuid", user, "--regid", user, "--clear-groups", "--inh-caps=-all");
  }

  /** Set inside the sandbox, where tasks are counted apart from those outside. */
  private List<String> limited() {
    List<String> command = new ArrayList<>();
    command.add(SandboxTools.get("prlimit").toString());
    if (has(Protection.TASKS)) {
      command.add("--nproc=" + limits.tasks());
    }
    if (has(Protection.MEMORY)) {
      command.add("--data=" + limits.dataMegabytes() * 1_000_000L);
      command.add("--as=" + (limits.dataMegabytes() + RESERVED_MEGABYTES) * 1_000_000L);
    }
    command.add("--nofile=" + limits.openFiles());
    command.add("--cpu=" + limits.cpuSeconds());
    command.add("--core=0");
    command.add("--fsize=" + limits.fileBytes());
    return command;
  }

  /** Newer JVMs can be told to keep code from native functions and from memory past the heap. */
  static List<String> nativeAccess(int version) {
    List<String> options = new ArrayList<>();
    if (version >= 23) {
      options.add("--sun-misc-unsafe-memory-access=deny");
    }
    if (version >= 24) {
      options.add("--illegal-native-access=deny");
    }
    return options;
  }

  private List<String> flags(String home) {
    return List.of(
        "-Xmx" + limits.heapMegabytes() + "m",
        "-XX:MaxDirectMemorySize=64m",
        "-XX:MaxMetaspaceSize=96m",
        "-XX:CompressedClassSpaceSize=32m",
        "-XX:ReservedCodeCacheSize=64m",
        "-XX:ActiveProcessorCount=2",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisableAttachMechanism",
        "-XX:-UsePerfData",
        "-XX:+SuppressFatalErrorMessage",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:+DisplayVMOutputToStderr",
        "-Xlog:disable", // on standard output, where the messages go
        "-Xlog:all=warning:stderr",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Djava.io.tmpdir=" + home,
        "-Duser.home=" + home);
  }
}
