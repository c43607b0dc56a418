package nnbook.author.cli;

import java.util.List;
import nnbook.author.audit.NewExercise;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lays out a new exercise. */
@Command(name = "new")
final class NewCommand extends WorkshopCommand {
  @Parameters(descriptionKey = "new.name", paramLabel = "NAME")
  private String name;

  @Override
  protected ExitCode run() {
    List<String> files = NewExercise.of(Home.layout(), name).write();
    files.forEach(out()::println);
    say("new.next", name);
    return ExitCode.PASS;
  }
}
