package nnbook.terminal.text;

import java.util.ArrayList;
import java.util.List;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Choice;
import nnbook.snippet.chapter.Block.ListItem;
import nnbook.snippet.chapter.Block.Snippet;
import nnbook.snippet.chapter.BlockMark;

/**
 * One step of a walk.
 *
 * @param boxed whether it is part of a call-out
 * @param number of a list item among its neighbors with the same marker, from 1
 */
public record ChapterStep(Kind kind, Block block, boolean boxed, int number) {
  public enum Kind {
    /** Is only shown. */
    TEXT,
    /** Begins a call-out: only its name and title are shown. */
    BOX,
    /** Waits for the reader, then runs. */
    SNIPPET,
    /** Asks the reader. */
    PREDICT
  }

  /** Returns the steps of a chapter; the parts of a call-out follow its beginning. */
  public static List<ChapterStep> of(List<Block> blocks) {
    List<ChapterStep> steps = new ArrayList<>();
    add(blocks, false, steps);
    return steps;
  }

  private static void add(List<Block> blocks, boolean boxed, List<ChapterStep> steps) {
    for (Block block : blocks) {
      if (block instanceof Snippet) {
        steps.add(new ChapterStep(Kind.SNIPPET, block, boxed, 0));
      } else if (block instanceof CallOut box) {
        steps.add(new ChapterStep(Kind.BOX, box, true, 0));
        addInside(box, steps);
      } else {
        steps.add(new ChapterStep(Kind.TEXT, block, boxed, number(block, steps)));
      }
    }
  }

  private static int number(Block block, List<ChapterStep> before) {
    if (!(block instanceof ListItem item)) {
      return 0;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!(before.get(i).block() instanceof ListItem other)) {
        return 1;
      }
      if (other.marker().equals(item.marker())) {
        return before.get(i).number() + 1;
      }
    }
    return 1;
  }

  /** A Predict box asks after its last choice; what explains the choices is told later. */
  private static void addInside(CallOut box, List<ChapterStep> steps) {
    List<Block> blocks = box.blocks();
    int asks = 0;
    if (box.kind() == BlockMark.PREDICT && !box.choices().isEmpty()) {
      List<Block> list = new ArrayList<>();
      for (Choice choice : box.choices()) {
        list.add(choice.item());
        list.addAll(choice.sentences());
      }
      asks = 1 + blocks.lastIndexOf(list.get(list.size() - 1));
      List<Block> question = new ArrayList<>(blocks.subList(0, asks));
      question.removeAll(list);
      add(question, true, steps);
      steps.add(new ChapterStep(Kind.PREDICT, box, true, 0));
    }
    add(blocks.subList(asks, blocks.size()), true, steps);
  }
}
