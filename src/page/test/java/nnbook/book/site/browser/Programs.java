package nnbook.book.site.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Chrome or Chromium is, and the driver of the same version. The variables CHROME and
 * CHROMEDRIVER of the environment name them; else they are looked for, so that nothing is fetched.
 */
record Programs(Path chrome, Path driver) {
  /** What a user does when there are none. */
  static final String INSTALL =
      "The pages are not tested in a browser. Install Chromium and its driver (on Debian: apt-get"
          + " install chromium chromium-driver), or name them in CHROME and CHROMEDRIVER.";

  private static final List<String> DRIVERS = List.of("chromedriver", "chromedriver.exe");
  private static final List<String> CHROMES =
      List.of("google-chrome", "chromium", "chromium-browser");

  /** Where the installers of macOS and Windows put Chrome. */
  private static final List<String> INSTALLED = List.of(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "C:/Program Files/Google/Chrome/Application/chrome.exe");

  /** Returns the two programs, if both are there. */
  static Optional<Programs> find(Map<String, String> environment) {
    Optional<Path> chrome = program(environment, "CHROME", CHROMES)
        .or(() -> first(INSTALLED.stream().map(Path::of)));
    Optional<Path> driver = program(environment, "CHROMEDRIVER", DRIVERS);
    return chrome.flatMap(found -> driver.map(its -> new Programs(found, its)));
  }

  private static Optional<Path> program(
      Map<String, String> environment, String variable, List<String> names) {
    List<Path> folders = folders(environment).map(Path::of).toList();
    return Optional.ofNullable(environment.get(variable))
        .map(Path::of)
        .or(() -> first(names.stream()
            .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))));
  }

  private static Optional<Path> first(Stream<Path> files) {
    return files.filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst();
  }

  /** GitHub's runners name the driver's folder in CHROMEWEBDRIVER. */
  private static Stream<String> folders(Map<String, String> environment) {
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    return Stream.concat(
            Stream.ofNullable(environment.get("CHROMEWEBDRIVER")),
            Stream.of(path.split(File.pathSeparator)))
        .filter(folder -> !folder.isBlank());
  }
}
