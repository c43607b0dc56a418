package nnbook.terminal.quiz;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.PredictQuestion;
import nnbook.terminal.screen.ChapterPager;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.ChapterWords;

/** Asks the Predict questions of a chapter, and tells after each what is right. */
public final class Quiz {
  private static final Messages MESSAGES = Messages.of("terminal");

  private final Questions questions;
  private final ChapterPager page;
  private final QuestionPrompt prompt;

  public Quiz(Path home, Questions questions, Screen screen) {
    this.questions = questions;
    page = new ChapterPager(screen, new ChapterWords(home));
    prompt = new QuestionPrompt(page, screen);
  }

  /** Asks the questions that wait for an answer; {@code again} asks the others, too. */
  public void ask(boolean again) {
    List<PredictQuestion> asked = again ? questions.all() : questions.unanswered();
    if (!asked.isEmpty()) {
      page.line("");
      page.quiet(MESSAGES.get("quiz.hint"));
    }
    for (PredictQuestion question : asked) {
      Optional<Prediction> first = prompt.ask(question);
      if (first.isEmpty()) {
        break;
      }
      first.filter(Prediction::isMade).ifPresent(questions::answered);
    }
    sum();
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
