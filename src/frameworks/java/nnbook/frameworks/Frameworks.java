package nnbook.frameworks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the programs, and compares what they print and write with what is recorded; or records it.
 *
 * <p>Arguments: the command of Python, and whether to record. The working directory is the project.
 */
final class Frameworks {
  static final Path ROOM = Path.of("src/frameworks");

  /** Where the programs write; then, by the ending of a file, where it is recorded. */
  private static final Path WORK = Path.of("target/frameworks/run");
  private static final Path WEIGHTS = Path.of("src/main/resources/nnbook/data/weights");
  private static final Path PREDICTIONS = Path.of("src/test/resources/nnbook/data/weights");
  private static final Path OUTPUTS = ROOM.resolve("outputs");

  private final boolean accept;
  private final List<String> faults = new ArrayList<>();

  private Frameworks(boolean accept) {
    this.accept = accept;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    Python python = Python.find(args[0]);
    if (!python.isComplete()) {
      System.err.println("The programs of src/frameworks need Python 3 with PyTorch and"
          + " safetensors; " + args[0] + " has not all of them.\nOn Debian: apt-get install"
          + " python3-torch python3-safetensors. Another Python: -Dframeworks.python=...");
      System.exit(1);
    }
    Node node = Node.find(WORK.resolveSibling("js"));
    if (!node.isComplete()) {
      System.err.println("The programs of src/frameworks/js need Node.js 18 or newer and npm, which"
          + " fetches their packages once.\nOn Debian: apt-get install nodejs npm.");
      System.exit(1);
    }
    Frameworks frameworks = new Frameworks(Boolean.parseBoolean(args[1]));
    frameworks.runAll(python, node);
    frameworks.faults.forEach(System.err::println);
    System.exit(frameworks.faults.isEmpty() ? 0 : 1);
  }

  private void runAll(Python python, Node node) throws IOException, InterruptedException {
    List<Path> sources = new ArrayList<>(
        List.of(ROOM.resolve("pom.xml"), ROOM.resolve("js/package-lock.json")));
    Records records = new Records();
    EngineWeights.main(new String[] {WORK.toString()});
    for (Program program : Program.all(python, node, WORK)) {
      System.out.println("running " + program.source());
      keep(program.run(), OUTPUTS.resolve(program.output()));
      sources.add(program.source());
      records.add(OUTPUTS.resolve(program.output()));
    }
    sources.add(ROOM.resolve("java/nnbook/frameworks/EngineWeights.java"));
    for (Path file : Records.files(WORK)) {
      Path kept = (file.toString().endsWith(".csv") ? PREDICTIONS : WEIGHTS)
          .resolve(file.getFileName());
      keep(file, kept);
      records.add(kept);
    }
    sources.forEach(records::add);
    if (accept) {
      records.write();
    } else {
      faults.addAll(records.outdated());
    }
    System.out.println(accept ? "recorded" : faults.isEmpty() ? "all as recorded" : "different");
  }

  private void keep(String printed, Path recorded) throws IOException {
    if (accept) {
      Files.createDirectories(recorded.getParent());
      Files.writeString(recorded, printed);
    } else {
      Comparison.ofTexts(Records.text(recorded), printed)
          .ifPresent(what -> faults.add(recorded + ": " + what));
    }
  }

  private void keep(Path written, Path recorded) throws IOException {
    if (accept) {
      Files.createDirectories(recorded.getParent());
      Files.write(recorded, Files.readAllBytes(written));
    } else {
      Comparison.ofTexts(Records.numbers(recorded), Records.numbers(written))
          .ifPresent(what -> faults.add(recorded + ": " + what));
    }
  }
}
