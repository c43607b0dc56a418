package nnbook.terminal.quiz;

import java.util.List;
import java.util.Optional;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Snippet;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.PredictQuestion;
import nnbook.terminal.screen.ChapterPager;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.ChapterStep;

/** Shows a Predict question with what leads to it, takes a guess, and tells the answer. */
final class QuestionPrompt {
  private static final Messages MESSAGES = Messages.of("terminal");

  private final ChapterPager page;
  private final Screen screen;

  QuestionPrompt(ChapterPager page, Screen screen) {
    this.page = page;
    this.screen = screen;
  }

  /**
   * Returns the first guess, which is what counts; it may be none. Empty when the reader has had
   * enough.
   */
  Optional<Prediction> ask(PredictQuestion question) {
    show(question);
    Optional<Prediction> first = read(question.box());
    first.filter(Prediction::isMade).ifPresent(this::tell);
    return first;
  }

  /** Tells the answer, if need be after a second try. */
  private void tell(Prediction first) {
    Prediction last = first;
    if (first.asksAgain()) {
      first.tellAgain(page);
      last = read(first.box()).orElseGet(() -> Prediction.none(first.box()));
    }
    last.reveal(page);
  }

  private void show(PredictQuestion question) {
    page.line("");
    page.quiet(MESSAGES.get("quiz.section", question.section()));
    question.lead().ifPresent(lead ->
        ChapterStep.of(List.of(lead)).forEach(step -> page.step(step, false, false)));
    question.before().stream().filter(Snippet.class::isInstance).map(Snippet.class::cast)
        .filter(snippet -> !snippet.has(BlockMark.FOLDED))
        .forEach(snippet -> {
          page.code(snippet, false);
          page.line("");
        });
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

  /** The guess that is typed; none for an empty line. Empty when the reader has had enough. */
  private Optional<Prediction> read(CallOut box) {
    while (true) {
      Optional<String> typed = screen.read(Prediction.prompt(box)).map(String::strip);
      if (typed.isEmpty() || typed.get().matches("/?q(uit)?")) {
        return Optional.empty();
      }
      Optional<Prediction> guess = Prediction.of(box, typed.get());
      if (typed.get().isEmpty() || guess.isPresent()) {
        return Optional.of(guess.orElseGet(() -> Prediction.none(box)));
      }
      page.quiet(Prediction.help(box));
    }
  }
}
