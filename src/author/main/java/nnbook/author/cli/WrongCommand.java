package nnbook.author.cli;

import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.grader.WrongSolution;
import nnbook.grader.WrongSolutions;
import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the typical wrong answers to an exercise, or prints one as a whole class. */
@Command(name = "wrong")
final class WrongCommand extends WorkshopCommand {
  @Parameters(index = "0", descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Parameters(index = "1", arity = "0..1", descriptionKey = "wrong.answer", paramLabel = "ANSWER")
  private String answer = "";

  @Override
  protected ExitCode run() {
    Exercise exercise = workbook().catalog().one(name);
    ExercisePaths paths = ExercisePaths.of(home(), exercise);
    if (answer.isEmpty()) {
      for (WrongSolution wrong : WrongSolutions.of(paths)) {
        say("wrong.listed", wrong.name(), wrong.expected());
      }
      return ExitCode.PASS;
    }
    WrongSolution wrong = WrongSolutions.find(paths, answer)
        .orElseThrow(() -> wrongUse("wrong.none", exercise.id(), answer));
    out().print(wrong.source());
    return ExitCode.PASS;
  }
}
