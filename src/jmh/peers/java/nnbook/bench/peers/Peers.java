package nnbook.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nnbook.data.FashionMnist;
import nnbook.platform.Home;
import nnbook.platform.SafeFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the fast engine against PyTorch, numpy, DJL and ONNX Runtime in one run. */
@Command(name = "peers", mixinStandardHelpOptions = true,
    description = "The fast engine against PyTorch, numpy, DJL and ONNX Runtime, in one run.")
final class Peers implements Callable<Integer> {
  static final Path TARGET = Home.path().resolve("target");

  @Option(names = "--only", paramLabel = "NAME",
      description = "only the work whose name begins so: W1, W2, W3, W4, whole")
  private String only = "";

  @Option(names = "--folder", description = "where the four files of Fashion-MNIST lie")
  Path folder = FashionMnist.folder(Home.path());

  @Option(names = "--python", defaultValue = "/usr/bin/python3",
      description = "a Python with numpy and torch (default: ${DEFAULT-VALUE})")
  String python;

  @Option(names = "--processes", defaultValue = "5",
      description = "how many processes each engine has for a figure (default: ${DEFAULT-VALUE})")
  private int processes;

  @Option(names = "--rounds", defaultValue = "3",
      description = "how often each of them is measured (default: ${DEFAULT-VALUE})")
  int rounds;

  @Option(names = "--seconds", defaultValue = "0.25",
      description = "for how long each time (default: ${DEFAULT-VALUE})")
  double seconds;

  @Option(names = "--runs", defaultValue = "5",
      description = "how often each whole process is run (default: ${DEFAULT-VALUE})")
  int runs;

  @Option(names = "--without", split = ",", paramLabel = "ENGINE",
      description = "engines to leave out, of ${COMPLETION-CANDIDATES}")
  Set<Engine> without = Set.of();

  @Option(names = "--avx2", description = "measure with vectors of 256 bits and 16 registers;"
      + " ONNX Runtime and DJL have no switch for that")
  boolean avx2;

  private boolean agreed = true;

  private Peers() {}

  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(
        () -> ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly)));
    System.exit(new CommandLine(new Peers()).execute(args));
  }

  Path scripts() {
    return Home.path().resolve("src/jmh/peers/python");
  }

  void disagreed() {
    agreed = false;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Files.createDirectories(TARGET.resolve("peers"));
    System.out.println(Table.machine() + (avx2 ? ", as if with AVX2 only" : "")
        + "\nMedian (slowest – fastest) of " + processes + " processes.\n");
    List<Cell> cells = new ArrayList<>();
    Set<String> versions = new TreeSet<>();
    for (Work work : Work.all()) {
      if (!work.toString().startsWith(only)) {
        continue;
      }
      if (work.is("whole") && !Files.isDirectory(folder)) {
        System.out.println("Left out: " + work + ", since there is no folder " + folder + ".");
      } else {
        Cell cell = new Cell(work);
        for (int process = 0; process < (work.is("whole") ? 1 : processes); process++) {
          Round round = new Round(this, cell);
          round.measure();
          versions.addAll(round.versions());
        }
        cells.add(cell);
        System.out.println(Table.text(cell));
      }
    }
    Path table = TARGET.resolve("peers.adoc");
    SafeFiles.write(table, Table.asciidoc(cells, List.copyOf(versions)));
    System.out.printf("%s.%nThe table is in %s; all took %.0f s.%n",
        String.join("; ", versions), table, (System.nanoTime() - start) / 1e9);
    return agreed ? 0 : 1;
  }
}
