package nnbook.terminal.quiz;

import java.util.List;
import java.util.Optional;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block.Snippet;
import nnbook.snippet.chapter.PredictQuestion;
import nnbook.terminal.screen.ChapterPager;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.ChapterStep;

/** Shows a Predict question with what leads to it, and takes a choice. */
final class QuestionPrompt {
  /** In place of a choice, when the reader has had enough. */
  static final int END = -1;

  private static final Messages MESSAGES = Messages.of("terminal");

  private final ChapterPager page;
  private final Screen screen;

  QuestionPrompt(ChapterPager page, Screen screen) {
    this.page = page;
    this.screen = screen;
  }

  /** Returns the number of the choice, 0 for none, or {@link #END}. */
  int ask(PredictQuestion question) {
    show(question);
    return choice(question);
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
}
