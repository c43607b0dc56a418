package nnbook.course.cli;

import java.util.ArrayList;
import java.util.List;
import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Says where the commands for authors are, which were here once. */
@Command(name = "audit", aliases = "puzzles", hidden = true)
final class MovedCommand extends OfficeCommand {
  @Unmatched private List<String> rest = new ArrayList<>();

  @Override
  protected ExitCode run() {
    throw wrongUse("course.moved");
  }
}
