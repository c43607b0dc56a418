package nnbook.cli;

import java.nio.file.Path;
import java.util.Optional;
import nnbook.data.Download;
import nnbook.data.FashionMnist;
import nnbook.platform.ExitCode;
import nnbook.terminal.screen.PassingLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a data set. */
@Command(name = "fetch")
final class DataFetchCommand extends BookCommand {
  private static final String FASHION_MNIST = "fashion-mnist";

  @Parameters(paramLabel = "NAME", descriptionKey = "data.name")
  private String name;

  @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "data.into")
  private Optional<Path> into = Optional.empty();

  @Override
  protected ExitCode run() {
    if (!name.equals(FASHION_MNIST)) {
      throw wrongUse("data.unknown", name, FASHION_MNIST);
    }
    Path folder = into.orElseGet(() -> FashionMnist.folder(home()));
    for (Download file : FashionMnist.downloads(folder)) {
      String label = file.target().getFileName().toString();
      if (file.isDone()) {
        say("data.there", label);
      } else {
        file.run(new Bar(label));
        out().println();
      }
    }
    say("data.done", folder);
    return ExitCode.PASS;
  }

  /** A line that is drawn again whenever the bar has grown. */
  private final class Bar implements Download.ByteCounter {
    private final String label;
    private String drawn = "";

    Bar(String label) {
      this.label = label;
    }

    @Override
    public void at(long bytes, long all) {
      String bar = PassingLine.bar(bytes, all);
      if (!bar.equals(drawn)) {
        drawn = bar;
        out().print("\r" + words("data.bar", label, bar, bytes / 1000));
        out().flush();
      }
    }
  }
}
