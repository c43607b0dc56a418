package nnbook.cli;

import java.nio.file.Path;
import java.util.List;
import nnbook.learner.Progress;
import nnbook.platform.ExitCode;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.quiz.Questions;
import nnbook.terminal.quiz.Quiz;
import nnbook.terminal.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the Predict questions of a chapter. */
@Command(name = "predict")
final class PredictCommand extends BookCommand {
  @Parameters(arity = "0..1", paramLabel = "CHAPTER", descriptionKey = "predict.chapter")
  private String chapter;

  @Option(names = "--again", descriptionKey = "predict.again")
  private boolean again;

  @Override
  protected ExitCode run() {
    Path home = home();
    Progress progress = Progress.of(home, this::warn);
    Questions questions =
        chapter == null
            ? first(home, progress)
            : Questions.of(home, Chapters.find(home, chapter), progress);
    try (Screen screen = Screen.open()) {
      new Quiz(home, questions, screen).ask(again);
    }
    return ExitCode.PASS;
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
        .or(() -> all.stream().findFirst())
        .orElseGet(() -> Questions.of(home, Chapters.find(home, "ch01"), progress));
  }
}
