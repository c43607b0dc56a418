package nnbook.course.cli;

import java.nio.file.Path;
import java.util.List;
import nnbook.course.release.Release;
import nnbook.course.release.ReleasePlan;
import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a student repository without the solutions, and the instructor's folder beside it. */
@Command(name = "release")
final class ReleaseCommand extends OfficeCommand {
  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "release.out")
  private Path out;

  @Option(names = "--chapters", split = ",", paramLabel = "CHAPTERS",
      descriptionKey = "release.chapters")
  private List<String> chapters = List.of();

  @Option(names = "--due", split = ",", paramLabel = "DATE", descriptionKey = "release.due")
  private List<String> due = List.of();

  @Override
  protected ExitCode run() {
    Path home = home();
    ReleasePlan plan = Release.plan(home, chapters, due);
    Release release = Release.write(home, plan, out);
    say("release.done", release.exercises(), String.join(", ", plan.chapters()),
        release.folder(), release.files());
    return ExitCode.PASS;
  }
}
