package nnbook.terminal.quiz;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block.Snippet;
import nnbook.snippet.chapter.PredictQuestion;
import nnbook.terminal.screen.ChapterPager;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.ChapterStep;
import nnbook.terminal.text.ChapterWords;

/** Asks the Predict questions of a chapter, and tells after each what is right. */
public final class Quiz {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final int END = -1;

  private final Questions questions;
  private final Screen screen;
  private final ChapterPager page;

  public Quiz(Path home, Questions questions, Screen screen) {
    this.questions = questions;
    this.screen = screen;
    page = new ChapterPager(screen, new ChapterWords(home));
  }

  /** Asks the questions that wait for an answer; {@code again} asks the others, too. */
  public void ask(boolean again) {
    List<PredictQuestion> asked = again ? questions.all() : questions.unanswered();
    if (!asked.isEmpty()) {
      page.line("");
      page.quiet(MESSAGES.get("quiz.hint"));
    }
    for (PredictQuestion question : asked) {
      show(question);
      int choice = choice(question);
      if (choice == END) {
        break;
      }
      if (choice > 0) {
        Prediction prediction = new Prediction(question.box(), choice);
        prediction.reveal(page);
        questions.answered(prediction);
      }
    }
    sum();
  }

  private void show(PredictQuestion question) {
    page.line("");
    page.quiet(MESSAGES.get("quiz.section", question.section()));
    question.lead().ifPresent(lead ->
        ChapterStep.of(List.of(lead)).forEach(step -> page.step(step, false, false)));
    for (ChapterStep step : ChapterStep.of(List.of(question.box()))) {
      if (step.kind() == ChapterStep.Kind.PREDICT) {
        page.choices(question.box());
        return;
      }
      if (step.block() instanceof Snippet snippet) {
        page.code(snippet, false);
      } else {
        page.step(step, true, false);
      }
    }
  }

  /** The number that is typed; 0 for an empty line, END when the reader has had enough. */
  private int choice(PredictQuestion question) {
    String prompt = MESSAGES.get("prompt.predict", question.box().choices().size());
    while (true) {
      Optional<String> typed = screen.read(prompt).map(String::strip);
      if (typed.isEmpty() || typed.get().matches("/?q(uit)?")) {
        return END;
      }
      int choice = Prediction.choice(question.box(), typed.get());
      if (choice > 0 || typed.get().isEmpty()) {
        return choice;
      }
      page.quiet(MESSAGES.get("quiz.number", question.box().choices().size()));
    }
  }

  private void sum() {
    int count = questions.count();
    String chapter = questions.chapter();
    page.line(
        count == 0
            ? MESSAGES.get("quiz.none", chapter)
            : MESSAGES.get("quiz.sum", questions.answered(), count, chapter, questions.right()));
    if (count > 0 && questions.answered() == count) {
      page.quiet(MESSAGES.get("quiz.done", chapter));
    }
  }
}
