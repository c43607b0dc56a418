package nnbook.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** What instructors and authors need. */
@Command(
    name = "course",
    mixinStandardHelpOptions = true,
    subcommands = {
      AuditCommand.class,
    })
final class CourseCommand implements Runnable {
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
