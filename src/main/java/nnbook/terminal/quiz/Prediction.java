package nnbook.terminal.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Choice;
import nnbook.snippet.chapter.TypedAnswer;
import nnbook.terminal.screen.ChapterPager;
import nnbook.terminal.text.InlineText;

/**
 * A Predict box and what the reader guessed.
 *
 * @param choice the number of the choice, from 1; 0 for a number that is none of them, or no guess
 * @param guess as it was typed; empty for no guess
 */
public record Prediction(CallOut box, int choice, String guess) {
  private static final Messages MESSAGES = Messages.of("terminal");

  /** Returns what was typed as a guess; empty when it is none. */
  public static Optional<Prediction> of(CallOut box, String typed) {
    if (box.typed().isPresent()) {
      int choice = box.choice(typed);
      return choice > 0 || TypedAnswer.number(typed).isPresent()
          ? Optional.of(new Prediction(box, choice, typed.strip()))
          : Optional.empty();
    }
    int choice = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    return choice >= 1 && choice <= box.choices().size()
        ? Optional.of(new Prediction(box, choice, String.valueOf(choice)))
        : Optional.empty();
  }

  /** The question was passed over. */
  public static Prediction none(CallOut box) {
    return new Prediction(box, 0, "");
  }

  /** Where the reader types the guess. */
  public static String prompt(CallOut box) {
    return box.typed().isEmpty()
        ? MESSAGES.get("prompt.predict", box.choices().size())
        : box.typed().get().digits().isPresent()
            ? MESSAGES.get("prompt.typed.digits", box.typed().get().digits().getAsInt())
            : MESSAGES.get("prompt.typed");
  }

  /** Tells somebody who typed something else what is a guess. */
  static String help(CallOut box) {
    return box.typed().isPresent()
        ? MESSAGES.get("quiz.typed") : MESSAGES.get("quiz.number", box.choices().size());
  }

  public boolean isMade() {
    return !guess.isEmpty();
  }

  public boolean isRight() {
    return choice > 0 && box.choices().get(choice - 1).isRight();
  }

  /** Whether it is a wrong number, after which there is a second try. */
  public boolean asksAgain() {
    return box.typed().isPresent() && isMade() && !isRight();
  }

  /** Tells what is wrong with a number, but not what is right. */
  public void tellAgain(ChapterPager page) {
    if (choice == 0) {
      page.again(MESSAGES.get("predict.not"));
      return;
    }
    String sentences = box.choices().get(choice - 1).sentences().stream()
        .map(sentence -> page.inline().of(sentence.text()))
        .collect(Collectors.joining(" "));
    page.again(MESSAGES.get("predict.again", sentences));
  }

  /** Tells the answer, and the sentences of what was guessed and of what is right. */
  public void reveal(ChapterPager page) {
    Map<Integer, Choice> right = right();
    Map<Integer, Choice> explained = new LinkedHashMap<>();
    if (choice > 0) {
      explained.put(choice, box.choices().get(choice - 1));
    }
    explained.putAll(right);
    page.answer(sentence(right, page.inline()), isRight(), explained, box.typed().isEmpty());
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
            .map(entry -> (box.typed().isPresent() ? "" : entry.getKey() + ": ")
                + inline.of(entry.getValue().text()))
            .collect(Collectors.joining("; "));
    return isMade()
        ? MESSAGES.get("predict.wrong", guess, answer)
        : MESSAGES.get("predict.answer", answer);
  }
}
