package nnbook.grader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nnbook.platform.Home;

/** A small project with two exercises, copied from the test resources. */
public final class TestHome {
  /** By the project's folder as it was in the beginning, since tests set it to others. */
  private static final Path RESOURCES =
      Home.path().resolve("src/test/resources/nnbook/grader");
  /** The wrong answers to ch90.Scale. */
  public static final String WRONG = "src/test/resources/wrong/ch90/Scale.edits";

  private TestHome() {}

  /** Copies the project into {@code folder}. */
  public static Path copyTo(Path folder) throws IOException {
    Path from = resource("home");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    return folder;
  }

  /** The same, where the stubs are kept as the first command does. */
  public static Path copyWithStubsTo(Path folder) throws IOException {
    copyTo(folder);
    for (String name : new String[] {"Scale", "Partly"}) {
      Path kept = folder.resolve(".nnbook/stubs/ch90/" + name + ".java");
      Files.createDirectories(kept.getParent());
      Files.copy(folder.resolve("exercises/ch90/" + name + ".java"), kept);
    }
    return folder;
  }

  /** Makes a puzzle of ch90.Scale with these chains, and one line that does not belong. */
  public static void puzzle(Path home, String chains) throws IOException {
    Path solutions = home.resolve("solutions/ch90");
    wrongAnswer(home, "plus", "      b[i] = factor * a[i];", "      b[i] = factor + a[i];");
    Files.writeString(
        solutions.resolve("puzzles.adoc"), "== Scale\n" + chains + "\nplus:: Multiply.\n");
  }

  /** Adds a wrong answer to ch90.Scale, which has another line in place of one of the solution. */
  public static void wrongAnswer(Path home, String name, String line, String wrong)
      throws IOException {
    String added = "\n== " + name + "\nexpect: " + name + "\n-" + line + "\n+" + wrong + "\n";
    Path file = home.resolve(WRONG);
    if (!Files.readString(file).contains("== " + name)) {
      Files.writeString(file, added, StandardOpenOption.APPEND);
    }
  }

  /** The text of a submission for ch90.Scale. */
  public static String submission(String name) throws IOException {
    return texts().get(name);
  }

  /** The names of all submissions. */
  public static Set<String> submissions() throws IOException {
    return texts().keySet();
  }

  /** One file holds them, each below its name, but for those that are no text. */
  private static SortedMap<String, String> texts() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String text : Files.readString(resource("submissions.txt")).split("(?m)^== ")) {
      int end = text.indexOf('\n');
      if (end > 0) {
        texts.put(text.substring(0, end), text.substring(end + 1));
      }
    }
    try (Stream<Path> files = Files.list(resource("submissions"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.java$", "");
        texts.put(name, ExerciseCatalog.source(file));
      }
    }
    return texts;
  }

  private static Path resource(String name) {
    return RESOURCES.resolve(name);
  }
}
