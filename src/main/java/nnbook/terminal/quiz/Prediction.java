package nnbook.terminal.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.terminal.screen.ChapterPager;
import nnbook.terminal.text.InlineText;

/** A Predict box and what the reader guessed; 0 for no guess. */
public record Prediction(CallOut box, int guess) {
  private static final Messages MESSAGES = Messages.of("terminal");

  /** Returns the number of a choice that was typed, or 0 when it is none. */
  public static int choice(CallOut box, String typed) {
    boolean number = typed.matches("\\d{1,2}");
    int choice = number ? Integer.parseInt(typed) : 0;
    return choice <= box.choices().size() ? choice : 0;
  }

  public boolean isRight() {
    return guess > 0 && ticked(guess - 1);
  }

  private boolean ticked(int index) {
    return box.choices().get(index).check() == Block.Check.TICKED;
  }

  /** Tells the answer. */
  public void reveal(ChapterPager page) {
    page.answer(sentence(page.inline()), isRight());
  }

  private String sentence(InlineText inline) {
    if (isRight()) {
      return MESSAGES.get("predict.right", guess);
    }
    List<Block.ListItem> choices = box.choices();
    String answer =
        IntStream.range(0, choices.size())
            .filter(this::ticked)
            .mapToObj(i -> (i + 1) + ": " + inline.of(choices.get(i).text()))
            .collect(Collectors.joining("; "));
    return guess == 0
        ? MESSAGES.get("predict.answer", answer)
        : MESSAGES.get("predict.wrong", guess, answer);
  }
}
