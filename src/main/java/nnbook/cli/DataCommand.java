package nnbook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nnbook.data.Download;
import nnbook.data.FashionMnist;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** {@code nnbook data fetch}: brings a data set that is too large to be part of the book. */
@Command(
    name = "data",
    resourceBundle = "nnbook.messages.cli",
    mixinStandardHelpOptions = true,
    subcommands = DataCommand.Fetch.class)
final class DataCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** {@code nnbook data fetch fashion-mnist}. */
  @Command(
      name = "fetch",
      resourceBundle = "nnbook.messages.cli",
      mixinStandardHelpOptions = true)
  static final class Fetch implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final String FASHION_MNIST = "fashion-mnist";

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "NAME", descriptionKey = "data.name")
    private String name;

    @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "data.into")
    private Optional<Path> into = Optional.empty();

    @Override
    public Integer call() {
      if (!name.equals(FASHION_MNIST)) {
        throw new UserError(ExitCode.USAGE, MESSAGES.get("data.unknown", name, FASHION_MNIST));
      }
      PrintWriter out = spec.commandLine().getOut();
      Path folder = into.orElseGet(() -> FashionMnist.folder(Home.folder()));
      for (Download file : FashionMnist.downloads(folder)) {
        String label = file.target().getFileName().toString();
        if (file.isDone()) {
          out.println(MESSAGES.get("data.there", label));
        } else {
          file.run(new Bar(out, label));
          out.println();
        }
      }
      out.println(MESSAGES.get("data.done", folder));
      return ExitCode.PASS.code();
    }
  }

  /** A line that is drawn again whenever the bar has grown. */
  private static final class Bar implements Download.ByteCounter {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final int LENGTH = 30;

    private final PrintWriter out;
    private final String label;
    private int drawn = -1;

    Bar(PrintWriter out, String label) {
      this.out = out;
      this.label = label;
    }

    @Override
    public void at(long bytes, long all) {
      int length = all <= 0 ? 0 : (int) (LENGTH * bytes / all);
      if (length > drawn) {
        drawn = length;
        String bar = "#".repeat(length) + ".".repeat(LENGTH - length);
        out.print("\r" + MESSAGES.get("data.bar", label, bar, bytes / 1000));
        out.flush();
      }
    }
  }
}
