package nnbook.course.similarity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * A JDK of this machine.
 *
 * @param folder where it is
 * @param version 17, 21 …
 */
record JavaHome(Path folder, int version) {
  private static final Messages MESSAGES = Messages.of("course");
  private static final int NEEDED = 21;
  private static final Pattern VERSION =
      Pattern.compile("(?m)^JAVA_VERSION=\"(?:1\\.)?(\\d{1,4})[^\"]*\"");

  /** Where installers put JDKs, one folder each. */
  private static final List<String> PLACES = List.of("/usr/lib/jvm", "/usr/java", "/opt/java",
      "/Library/Java/JavaVirtualMachines", "C:/Program Files/Java",
      "C:/Program Files/Eclipse Adoptium");

  /** Reads what the JDK in {@code folder} says of itself; empty where there is none. */
  static Optional<JavaHome> in(Path folder) {
    Path home = Files.isDirectory(folder.resolve("Contents/Home"))
        ? folder.resolve("Contents/Home")
        : folder;
    boolean compiler = Stream.of("javac", "javac.exe")
        .anyMatch(name -> Files.isRegularFile(home.resolve("bin").resolve(name)));
    if (!compiler) {
      return Optional.empty();
    }
    try {
      Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
      return version.find()
          ? Optional.of(new JavaHome(home, Integer.parseInt(version.group(1))))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The JDK that JPlag runs on: the one in {@code named}, or the newest of this machine.
   *
   * @throws UserError when that is older than 21, or none is there
   */
  static JavaHome forJPlag(Optional<Path> named) {
    return forJPlag(named, named.isPresent() ? List.of(named.get()) : places(System.getenv()));
  }

  static JavaHome forJPlag(Optional<Path> named, List<Path> places) {
    Optional<JavaHome> newest = places.stream()
        .flatMap(place -> in(place).stream())
        .max(Comparator.comparingInt(JavaHome::version));
    if (newest.isEmpty()) {
      throw named
          .map(place -> wrong("similarity.jdk.none", place))
          .orElseGet(() -> wrong("similarity.jdk.nowhere"));
    }
    if (newest.get().version < NEEDED) {
      throw wrong("similarity.jdk.old", newest.get().version, newest.get().folder);
    }
    return newest.get();
  }

  private static UserError wrong(String key, Object... arguments) {
    return new UserError(ExitCode.USAGE, MESSAGES.get(key, arguments));
  }

  private static List<Path> places(Map<String, String> environment) {
    List<Path> places = new ArrayList<>();
    Optional.ofNullable(environment.get("JAVA_HOME"))
        .filter(home -> !home.isBlank())
        .ifPresent(home -> places.add(Path.of(home)));
    places.add(Path.of(System.getProperty("java.home")));
    List<Path> folders = new ArrayList<>(PLACES.stream().map(Path::of).toList());
    folders.add(Path.of(System.getProperty("user.home"), ".sdkman", "candidates", "java"));
    folders.add(Path.of(System.getProperty("user.home"), ".jdks"));
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> homes = Files.list(folder)) {
          places.addAll(homes.sorted().toList());
        } catch (IOException e) {
          // A folder that cannot be listed offers no JDK.
        }
      }
    }
    return places;
  }

  Path java() {
    return folder.resolve("bin").resolve("java");
  }
}
