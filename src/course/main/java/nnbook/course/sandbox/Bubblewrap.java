package nnbook.course.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The options of bubblewrap, which starts a program with a view of the system of its own. */
final class Bubblewrap {
  /** The code's empty folder and home. Like everything else, it cannot be written to. */
  static final String FOLDER = "/home/student";

  /** The file descriptor of a {@link ProcessFilter}. */
  static final String FILTER = "9";

  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final List<String> SYSTEM =
      List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache", "/nix/store");
  private static final List<String> DEVICES =
      List.of("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom");

  private final Set<Protection> inForce;
  private final boolean changesUser;
  private final List<String> options = new ArrayList<>();

  Bubblewrap(Set<Protection> inForce, boolean changesUser) {
    this.inForce = inForce;
    this.changesUser = changesUser;
  }

  /** The program and its options, up to the command that it starts. */
  List<String> options(SandboxProgram program, boolean filtered) {
    add(SandboxTools.get("bwrap").toString());
    add("--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try");
    add("--die-with-parent", "--new-session", "--cap-drop", "ALL");
    if (changesUser) {
      add("--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID");
    } else if (!SandboxTools.isRoot()) {
      add("--unshare-user");
    }
    if (inForce.contains(Protection.NETWORK)) {
      add("--unshare-net");
    }
    if (inForce.contains(Protection.PROCESSES)) {
      add("--unshare-pid");
    }
    if (filtered) {
      add("--seccomp", FILTER);
    }
    if (inForce.contains(Protection.FILES)) {
      onlyThese(program);
    } else {
      add("--bind", "/", "/");
    }
    if (inForce.contains(Protection.PROCESSES)) {
      add("--proc", "/proc");
    } else {
      add("--bind", "/proc", "/proc");
    }
    if (inForce.contains(Protection.FILES)) {
      add("--remount-ro", "/", "--chdir", FOLDER);
    }
    add("--");
    return options;
  }

  private void add(String... more) {
    options.addAll(List.of(more));
  }

  private void onlyThese(SandboxProgram program) {
    Set<Path> shown = new LinkedHashSet<>();
    SYSTEM.forEach(path -> shown.add(Path.of(path)));
    shown.add(JAVA_HOME);
    shown.addAll(linkedFrom(JAVA_HOME));
    for (String name : List.of("setpriv", "prlimit")) {
      SandboxTools.find(name).ifPresent(shown::add);
    }
    program.classPath().forEach(entry -> shown.add(entry.toAbsolutePath()));
    shown.removeIf(path -> !Files.exists(path) || isInside(SYSTEM.get(0), path));
    folders(shown).forEach(folder -> add("--perms", "0755", "--dir", folder.toString()));
    add("--perms", "0755", "--dir", FOLDER);
    shown.forEach(path -> add("--ro-bind", path.toString(), path.toString()));
    DEVICES.forEach(device -> add("--dev-bind", device, device));
  }

  private static boolean isInside(String folder, Path path) {
    return path.startsWith(folder) && !path.equals(Path.of(folder));
  }

  /** All folders above: bubblewrap would make them so that only root may enter. */
  private static Set<Path> folders(Set<Path> shown) {
    Set<Path> folders = new TreeSet<>();
    folders.add(Path.of("/dev"));
    folders.add(Path.of(FOLDER).getParent());
    for (Path path : shown) {
      Path parent = path.getParent();
      while (parent != null && parent.getNameCount() > 0) {
        folders.add(parent);
        parent = parent.getParent();
      }
    }
    folders.removeIf(folder -> shown.stream().anyMatch(folder::startsWith));
    return folders;
  }

  /** Some systems keep the JDK's settings and certificates in other folders. */
  private static Set<Path> linkedFrom(Path home) {
    Set<Path> targets = new TreeSet<>();
    try (Stream<Path> files =
        Stream.concat(Files.walk(home.resolve("conf")), Files.walk(home.resolve("lib")))) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Path folder = link.toRealPath().getParent();
        if (!folder.startsWith(home.toRealPath())) {
          targets.add(folder);
        }
      }
      targets.removeIf(path -> targets.stream().anyMatch(o -> isInside(o.toString(), path)));
      return targets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
