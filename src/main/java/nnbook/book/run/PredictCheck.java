package nnbook.book.run;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.book.check.Problems;
import nnbook.book.check.SourceLine;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Choice;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.PredictQuestion;
import nnbook.snippet.chapter.TypedAnswer;

/**
 * Finds Predict boxes that a reader could not answer, that leave a wrong choice without a reason,
 * that want another number than the run prints, or that can be guessed by the place of the right
 * choice.
 */
public final class PredictCheck {
  private static final Messages MESSAGES = Messages.of("book");

  /** With fewer boxes of a size, a habit cannot be told from chance. */
  private static final int FEWEST = 20;

  private static final int MOST_FORESEEN = 3;

  private final String file;
  private final Problems problems;

  private PredictCheck(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Adds the faults of all boxes of a chapter to {@code problems}. */
  public static void check(ChapterSource chapter, Path home, Problems problems) {
    PredictCheck check = new PredictCheck(file(chapter, home), problems);
    boxes(chapter).filter(box -> !ofSteps(chapter, box)).forEach(box -> {
      check.answer(box);
      check.sentences(box.choices());
      box.typed().ifPresent(typed ->
          check.number(box, typed, PredictQuestion.outputs(chapter.blocks(), box)));
    });
  }

  /**
   * Adds a fault for each place among {@code n} choices that holds the right one in more than
   * 3/2n of all boxes with one right choice of {@code n}.
   */
  public static void places(Collection<ChapterSource> chapters, Path home, Problems problems) {
    if (chapters.isEmpty()) {
      return;
    }
    PredictCheck check = new PredictCheck(file(chapters.iterator().next(), home), problems);
    Map<Integer, List<Integer>> bySize =
        chapters.stream()
            .flatMap(PredictCheck::boxes)
            .filter(box -> box.typed().isEmpty())
            .filter(box -> box.choices().stream().filter(Choice::isRight).count() == 1)
            .collect(
                Collectors.groupingBy(
                    box -> box.choices().size(),
                    TreeMap::new,
                    Collectors.mapping(PredictCheck::place, Collectors.toList())));
    bySize.forEach(check::places);
  }

  private static String file(ChapterSource chapter, Path home) {
    return SourceLine.of(home, chapter.file(), 0).file();
  }

  private static Stream<CallOut> boxes(ChapterSource chapter) {
    return chapter.blocks().stream()
        .filter(block -> block instanceof CallOut box && box.kind() == BlockMark.PREDICT)
        .map(CallOut.class::cast);
  }

  /** What asks about a step has its answer from the recorded walk. */
  private static boolean ofSteps(ChapterSource chapter, CallOut box) {
    return chapter.steppings().stream().anyMatch(stepping -> stepping.boxes().contains(box));
  }

  private static int place(CallOut box) {
    return IntStream.range(0, box.choices().size())
        .filter(i -> box.choices().get(i).isRight())
        .findFirst()
        .orElseThrow();
  }

  private void places(int choices, List<Integer> places) {
    int boxes = places.size();
    for (int place = 0; place < choices && boxes >= FEWEST; place++) {
      int here = place;
      long right = places.stream().filter(one -> one == here).count();
      if (2 * right * choices > 3 * boxes) {
        problems.add(file, 1, MESSAGES.get("answer.place", place + 1, choices, right, boxes));
      }
    }
  }

  private void answer(CallOut box) {
    if (box.choices().stream().noneMatch(Choice::isRight)) {
      Block place = box.choices().isEmpty() ? box : box.choices().get(0).item();
      add(place, "answer.missing");
    }
  }

  private void sentences(List<Choice> choices) {
    choices.stream()
        .filter(choice -> !choice.isRight() && choice.sentences().isEmpty())
        .forEach(choice -> add(choice.item(), "answer.sentence"));
  }

  /** A number that is typed has to be the one that the run prints, and unlike the wrong ones. */
  private void number(CallOut box, TypedAnswer typed, List<String> outputs) {
    List<Choice> wrong = box.choices().stream().filter(choice -> !choice.isRight()).toList();
    boolean numbers =
        box.choices().stream().allMatch(choice -> TypedAnswer.number(choice.text()).isPresent());
    if (!numbers || box.choices().size() - wrong.size() != 1 || wrong.isEmpty()
        || wrong.size() > MOST_FORESEEN) {
      add(box, "answer.typed");
      return;
    }
    for (int i = 0; i < box.choices().size(); i++) {
      Choice choice = box.choices().get(i);
      if (box.choice(choice.text()) != i + 1) {
        add(choice.item(), "answer.typed.alike", choice.text());
      }
    }
    Choice right = box.choices().stream().filter(Choice::isRight).findFirst().orElseThrow();
    Optional<BigDecimal> printed =
        outputs.stream().map(typed::in).flatMap(Optional::stream).findFirst();
    if (printed.isEmpty()) {
      add(right.item(), "answer.typed.run");
    } else if (typed.rounded(printed.get()).compareTo(value(right)) != 0) {
      String wanted = typed.rounded(printed.get()).toPlainString();
      add(right.item(), "answer.typed.other", right.text(), wanted);
    }
  }

  private static BigDecimal value(Choice choice) {
    return TypedAnswer.number(choice.text()).orElseThrow();
  }

  private void add(Block place, String key, Object... arguments) {
    problems.add(file, place.lines().first(), MESSAGES.get(key, arguments));
  }
}
