package nnbook.book.run;

import java.nio.file.Path;
import java.util.List;
import nnbook.book.check.Problems;
import nnbook.book.check.SourceLine;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.CallOutKind;
import nnbook.snippet.chapter.Block.Choice;
import nnbook.snippet.chapter.ChapterSource;

/** Finds Predict boxes that a reader could not answer, or that explain only some choices. */
public final class PredictCheck {
  private static final Messages MESSAGES = Messages.of("book");

  private final String file;
  private final Problems problems;

  private PredictCheck(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Adds the faults of all boxes of a chapter to {@code problems}. */
  public static void check(ChapterSource chapter, Path home, Problems problems) {
    String file = SourceLine.of(home, chapter.file(), 0).file();
    PredictCheck check = new PredictCheck(file, problems);
    for (Block block : chapter.blocks()) {
      if (block instanceof CallOut box && box.kind() == CallOutKind.PREDICT) {
        check.answer(box);
        check.sentences(box.choices());
      }
    }
  }

  private void answer(CallOut box) {
    if (box.choices().stream().noneMatch(Choice::isRight)) {
      Block place = box.choices().isEmpty() ? box : box.choices().get(0).item();
      add(place, "answer.missing");
    }
  }

  /** A wrong guess deserves a reason: a box that explains one choice explains all. */
  private void sentences(List<Choice> choices) {
    if (choices.stream().allMatch(choice -> choice.sentences().isEmpty())) {
      return;
    }
    choices.stream()
        .filter(choice -> !choice.isRight() && choice.sentences().isEmpty())
        .forEach(choice -> add(choice.item(), "answer.sentence"));
  }

  private void add(Block place, String key) {
    problems.add(file, place.lines().first(), MESSAGES.get(key));
  }
}
