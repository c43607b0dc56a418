package nnbook.web.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nnbook.cli.BookCommand;
import nnbook.platform.ExitCode;
import nnbook.web.aot.WebBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes what runs Java in the pages, and names each file in the site and where it is kept. */
@Command(name = "page", hidden = true)
public final class PageCommand extends BookCommand {
  @Option(names = "--kept", descriptionKey = "page.kept")
  private boolean kept;

  @Override
  protected ExitCode run() {
    Path home = home();
    WebBuilder builder = WebBuilder.of(home);
    Optional<Map<String, Path>> files = kept ? builder.cached() : Optional.of(builder.files());
    files.orElse(Map.of()).forEach((name, file) ->
        out().println(name + "\t" + home.relativize(file).toString().replace('\\', '/')));
    return files.isPresent() ? ExitCode.PASS : ExitCode.FAIL;
  }
}
