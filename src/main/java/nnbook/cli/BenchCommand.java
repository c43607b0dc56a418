package nnbook.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import nnbook.cli.bench.BenchFigure;
import nnbook.cli.bench.BenchProcess;
import nnbook.cli.bench.BenchProgress;
import nnbook.cli.bench.BenchTable;
import nnbook.fast.ladder.Speed;
import nnbook.platform.ExitCode;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import nnbook.platform.VectorModule;
import nnbook.plot.Figures;
import nnbook.terminal.screen.TerminalCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Climbs the ladder of the chapter "Making it fast" on the reader's machine. */
@Command(name = "bench")
final class BenchCommand extends BookCommand {
  private static final int USUAL_THREADS = 8;
  private static final int MOST_THREADS = 256;
  private static final int MOST_SECONDS = 60;

  @Option(names = "--threads", descriptionKey = "bench.threads", paramLabel = "N")
  private int threads = Math.min(USUAL_THREADS, Runtime.getRuntime().availableProcessors());

  @Option(names = "--seconds", descriptionKey = "bench.seconds", paramLabel = "SECONDS")
  private double seconds = 3;

  @Option(names = "--figure", descriptionKey = "bench.file", paramLabel = "FILE")
  private Optional<Path> figure = Optional.empty();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  protected ExitCode run() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrongUse("bench.threads.limit", MOST_THREADS);
    }
    if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
      throw wrongUse("bench.seconds.limit", MOST_SECONDS);
    }
    Path file = figure.orElseGet(() -> new ProjectLayout(home()).state().resolve("bench.svg"));
    VectorModule.here().notice().ifPresent(this::warn);
    BenchProgress measured = measure();
    SafeFiles.write(file, Figures.file(BenchFigure.of(measured)));
    if (json) {
      print(json(measured, file));
    } else {
      say("bench.saved", file);
    }
    return ExitCode.PASS;
  }

  private BenchProgress measure() {
    BenchProcess process = BenchProcess.of(threads, seconds);
    if (json) {
      return process.run(soFar -> {});
    }
    BenchTable table = new BenchTable(out(), width(), colors(), TerminalCheck.isTerminal());
    table.show(BenchProgress.START);
    return process.run(table::show);
  }

  private static ObjectNode json(BenchProgress measured, Path file) {
    ObjectNode json = Json.object().put("peak", orNull(measured.peak()));
    json.set("rungs", Json.array(measured.speeds(), speed -> json(measured, speed)));
    return json.put("figure", file.toString());
  }

  private static ObjectNode json(BenchProgress measured, Speed speed) {
    OptionalDouble peak = measured.peak();
    return Json.object()
        .put("rung", speed.name())
        .put("threads", speed.threads())
        .put("samplesPerSecond", speed.samplesPerSecond())
        .put("times", speed.times(measured.first()))
        .put("gigaflops", speed.gigaflops())
        .put("shareOfPeak", peak.isEmpty() ? null : speed.shareOf(peak.getAsDouble()));
  }

  private static Double orNull(OptionalDouble number) {
    return number.isEmpty() ? null : Double.valueOf(number.getAsDouble());
  }
}
