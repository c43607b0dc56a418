package nnbook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import nnbook.fast.ladder.Speed;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;
import nnbook.platform.VectorModule;
import nnbook.plot.Figures;
import nnbook.terminal.text.TextPrinter;
import nnbook.terminal.screen.TerminalCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Climbs the ladder of the chapter "Making it fast" on the reader's machine. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");
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

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("bench.threads.limit", MOST_THREADS));
    }
    if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("bench.seconds.limit", MOST_SECONDS));
    }
    Path file = figure.orElseGet(() -> Home.folder().resolve(".nnbook").resolve("bench.svg"));
    VectorModule.here().notice().ifPresent(spec.commandLine().getErr()::println);
    PrintWriter out = spec.commandLine().getOut();
    Climb climb = climb(out);
    SafeFiles.write(file, Figures.file(BenchFigure.of(climb)));
    out.println(json ? json(climb, file) : MESSAGES.get("bench.saved", file));
    out.flush();
    return ExitCode.PASS.code();
  }

  private Climb climb(PrintWriter out) {
    BenchProcess process = BenchProcess.of(threads, seconds);
    if (json) {
      return process.run(soFar -> {});
    }
    boolean colors = CommandLine.Help.Ansi.AUTO.enabled();
    int width = TextPrinter.width(System.getenv("COLUMNS"));
    BenchText text = new BenchText(out, width, colors, TerminalCheck.isTerminal());
    text.show(Climb.START);
    return process.run(text::show);
  }

  private static String json(Climb climb, Path file) {
    return Json.object(
        "peak", json(climb.peak()),
        "rungs", climb.speeds().stream().map(speed -> json(climb, speed)).collect(Json.array()),
        "figure", Json.text(file.toString()));
  }

  private static String json(Climb climb, Speed speed) {
    OptionalDouble peak = climb.peak();
    return Json.object(
        "rung", Json.text(speed.name()),
        "threads", "" + speed.threads(),
        "samplesPerSecond", "" + speed.samplesPerSecond(),
        "times", "" + speed.times(climb.first()),
        "gigaflops", "" + speed.gigaflops(),
        "shareOfPeak", peak.isEmpty() ? "null" : "" + speed.shareOf(peak.getAsDouble()));
  }

  private static String json(OptionalDouble number) {
    return number.isEmpty() ? "null" : "" + number.getAsDouble();
  }
}
