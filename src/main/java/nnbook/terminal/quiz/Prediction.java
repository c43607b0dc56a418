package nnbook.terminal.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Choice;
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
    return guess > 0 && box.choices().get(guess - 1).isRight();
  }

  /** Tells the answer, and the sentences of what was guessed and of what is right. */
  public void reveal(ChapterPager page) {
    Map<Integer, Choice> right = right();
    Map<Integer, Choice> explained = new LinkedHashMap<>();
    if (guess > 0) {
      explained.put(guess, box.choices().get(guess - 1));
    }
    explained.putAll(right);
    page.answer(sentence(right, page.inline()), isRight(), explained);
  }

  /** The right choices by their numbers. */
  private Map<Integer, Choice> right() {
    Map<Integer, Choice> right = new LinkedHashMap<>();
    List<Choice> choices = box.choices();
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).isRight()) {
        right.put(i + 1, choices.get(i));
      }
    }
    return right;
  }

  private String sentence(Map<Integer, Choice> right, InlineText inline) {
    if (isRight()) {
      return MESSAGES.get("predict.right", guess);
    }
    String answer =
        right.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + inline.of(entry.getValue().text()))
            .collect(Collectors.joining("; "));
    return guess == 0
        ? MESSAGES.get("predict.answer", answer)
        : MESSAGES.get("predict.wrong", guess, answer);
  }
}
