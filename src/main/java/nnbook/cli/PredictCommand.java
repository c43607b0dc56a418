package nnbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nnbook.grader.Progress;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.quiz.Questions;
import nnbook.terminal.quiz.Quiz;
import nnbook.terminal.screen.PlainOutput;
import nnbook.terminal.screen.TerminalCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Asks the Predict questions of a chapter. */
@Command(name = "predict", mixinStandardHelpOptions = true)
final class PredictCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "CHAPTER", descriptionKey = "predict.chapter")
  private String chapter;

  @Option(names = "--again", descriptionKey = "predict.again")
  private boolean again;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Path home = Home.folder();
    Progress progress = Progress.of(home, spec.commandLine().getErr()::println);
    Questions questions =
        chapter == null
            ? first(home, progress)
            : Questions.of(home, Chapters.find(home, chapter), progress);
    if (TerminalCheck.isTerminal()) {
      Quiz.onTerminal(home, questions, again);
    } else {
      Quiz.onStreams(home, questions, again, System.in, PlainOutput.stream());
    }
    return ExitCode.PASS.code();
  }

  /** The first chapter with a question that waits for an answer; else the first with one. */
  private static Questions first(Path home, Progress progress) {
    List<Questions> all =
        Chapters.all(home).stream()
            .map(file -> Questions.of(home, file, progress))
            .filter(questions -> questions.count() > 0)
            .toList();
    return all.stream()
        .filter(questions -> questions.answered() < questions.count())
        .findFirst()
        .orElseGet(
            () ->
                all.isEmpty()
                    ? Questions.of(home, Chapters.find(home, "ch01"), progress)
                    : all.get(0));
  }
}
