package nnbook.live;

import java.util.ArrayList;
import java.util.List;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.CallOutKind;
import nnbook.snippet.chapter.Block.ListItem;
import nnbook.snippet.chapter.Block.Snippet;

/**
 * One step of a walk.
 *
 * @param boxed whether it stands inside a call-out
 * @param number of a list item among its neighbours with the same marker, from 1
 */
record Step(Kind kind, Block block, boolean boxed, int number) {
  enum Kind {
    /** Is only shown. */
    TEXT,
    /** Begins a call-out: only its name and title are shown. */
    BOX,
    /** Waits for the reader, then runs. */
    SNIPPET,
    /** Asks the reader. */
    PREDICT
  }

  /** Returns the steps of a chapter; what stands in a call-out follows its beginning. */
  static List<Step> of(List<Block> blocks) {
    List<Step> steps = new ArrayList<>();
    add(blocks, false, steps);
    return steps;
  }

  private static void add(List<Block> blocks, boolean boxed, List<Step> steps) {
    for (Block block : blocks) {
      if (block instanceof Snippet) {
        steps.add(new Step(Kind.SNIPPET, block, boxed, 0));
      } else if (block instanceof CallOut box) {
        steps.add(new Step(Kind.BOX, box, true, 0));
        addInside(box, steps);
      } else {
        steps.add(new Step(Kind.TEXT, block, boxed, number(block, steps)));
      }
    }
  }

  private static int number(Block block, List<Step> before) {
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

  /** A Predict box asks where its last choice stands. */
  private static void addInside(CallOut box, List<Step> steps) {
    List<Block> blocks = box.blocks();
    int asks = 0;
    if (box.kind() == CallOutKind.PREDICT && !box.choices().isEmpty()) {
      asks = 1 + blocks.lastIndexOf(box.choices().get(box.choices().size() - 1));
      List<Block> question = new ArrayList<>(blocks.subList(0, asks));
      question.removeAll(box.choices());
      add(question, true, steps);
      steps.add(new Step(Kind.PREDICT, box, true, 0));
    }
    add(blocks.subList(asks, blocks.size()), true, steps);
  }
}
