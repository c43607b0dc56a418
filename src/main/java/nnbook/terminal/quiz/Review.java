package nnbook.terminal.quiz;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nnbook.learner.Progress;
import nnbook.learner.ReviewState;
import nnbook.learner.Workbook;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.PredictQuestion;
import nnbook.terminal.screen.ChapterPager;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.ChapterWords;

/**
 * Asks what is due today, five minutes at most. What is missed comes back at the end of the
 * session, and again tomorrow.
 */
public final class Review {
  private static final Messages MESSAGES = Messages.of("terminal");

  /** What became of a card. */
  private enum Recall {
    RIGHT,
    WRONG,
    LATER,
    END
  }

  private final Workbook book;
  private final Screen screen;
  private final ChapterPager page;
  private final LocalDate today;
  private int right;

  public Review(Workbook book, Screen screen, LocalDate today) {
    this.book = book;
    this.screen = screen;
    this.page = new ChapterPager(screen, new ChapterWords(book.home()));
    this.today = today;
  }

  /** Asks the first of the {@code due} cards. */
  public void ask(List<ReviewCard> due) {
    Deque<ReviewCard> waiting =
        new ArrayDeque<>(due.subList(0, Math.min(ReviewState.CARDS_A_DAY, due.size())));
    Set<ReviewCard> asked = new HashSet<>();
    page.quiet(MESSAGES.get("review.hint", waiting.size()));
    while (!waiting.isEmpty()) {
      ReviewCard card = waiting.poll();
      Recall recall = ask(card);
      if (recall == Recall.END) {
        break;
      }
      if (recall != Recall.LATER && asked.add(card)) {
        note(card, recall == Recall.RIGHT);
      }
      if (recall == Recall.WRONG) {
        waiting.add(card);
      }
    }
    page.line("");
    page.line(MESSAGES.get("review.sum", asked.size(), right));
  }

  /** Only the first answer of a day counts. */
  private void note(ReviewCard card, boolean isRight) {
    right += isRight ? 1 : 0;
    Progress progress = book.progress();
    ReviewState before = progress.review(card.chapter(), card.key())
        .orElseGet(() -> ReviewState.fresh(today));
    progress.reviewed(card.chapter(), card.key(), before.answered(isRight, today));
    progress.save();
  }

  private Recall ask(ReviewCard card) {
    if (card instanceof ReviewCard.Question question) {
      return choose(question.question());
    }
    page.line("");
    page.quiet(MESSAGES.get("review.term", card.chapter()));
    page.line(card.front(page.inline()));
    if (isEnd(screen.read(MESSAGES.get("review.prompt.term")))) {
      return Recall.END;
    }
    page.line(card.back(page.inline()));
    Optional<String> known = screen.read(MESSAGES.get("review.prompt.known"));
    return isEnd(known) ? Recall.END
        : known.get().strip().matches("(?i)y(es)?") ? Recall.RIGHT : Recall.WRONG;
  }

  private Recall choose(PredictQuestion question) {
    Optional<Prediction> first = new QuestionPrompt(page, screen).ask(question);
    return first.isEmpty() ? Recall.END
        : !first.get().isMade() ? Recall.LATER
        : first.get().isRight() ? Recall.RIGHT : Recall.WRONG;
  }

  private static boolean isEnd(Optional<String> typed) {
    return typed.isEmpty() || typed.get().strip().matches("/?q(uit)?");
  }
}
