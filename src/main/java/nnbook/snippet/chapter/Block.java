package nnbook.snippet.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One block of a chapter; texts are AsciiDoc as written, without resolved inline markup. */
public sealed interface Block {
  /** Returns where the block stands, attribute lines and delimiters included. */
  Lines lines();

  /** The first and last line of a block in its file, counted from 1, both inclusive. */
  record Lines(int first, int last) {}

  /**
   * The recorded output of a snippet: the {@code [.output]} literal block after it. The text has no
   * final line end; {@code lines} spans from {@code [.output]} to the closing dots.
   */
  record Output(Lines lines, String text) {}

  /** A section title; level 1 is the chapter's own. */
  record Heading(Lines lines, int level, String anchor, String text) implements Block {}

  /** A paragraph; its source lines joined by line ends. */
  record Paragraph(Lines lines, String text) implements Block {}

  /**
   * One item of a list. The marker is as in the source: {@code *}, {@code **}, {@code .},
   * {@code <1>}, or the term of a description list.
   */
  record ListItem(Lines lines, String marker, Check check, String text) implements Block {}

  /** Whether a list item is part of a checklist, and ticked. */
  enum Check {
    NONE,
    OPEN,
    TICKED
  }

  /**
   * Code that runs in the chapter's session. {@code index} counts from 0 in page order, inside
   * call-outs too; {@code codeLine} is the file's line of the code's first line.
   */
  record Snippet(
      Lines lines,
      int index,
      Set<BlockMark> marks,
      String title,
      int codeLine,
      String code,
      Optional<Output> output)
      implements Block {
    public boolean has(BlockMark mark) {
      return marks.contains(mark);
    }

    /** What it is expected to do: RUN, FAILS or VOLATILE. */
    public BlockMark kind() {
      return has(BlockMark.FAILS) ? BlockMark.FAILS
          : has(BlockMark.VOLATILE) ? BlockMark.VOLATILE : BlockMark.RUN;
    }

    /** What it needs that no browser has. */
    public Optional<BlockMark> needs() {
      return BlockMark.NEEDS.stream().filter(this::has).findFirst();
    }
  }

  /** A listing that does not run; includes are resolved. The language may be empty. */
  record Code(Lines lines, String language, String title, String code) implements Block {}

  /** A literal block; {@code stray} is true for an output block that follows no snippet. */
  record Literal(Lines lines, boolean stray, String text) implements Block {}

  /** A displayed formula in LaTeX. */
  record Formula(Lines lines, String latex) implements Block {}

  /**
   * One of the five call-outs with the blocks that it holds. The answer to a Predict box may be
   * {@code typed}; its choices are then not shown.
   */
  record CallOut(
      Lines lines,
      BlockMark kind,
      Optional<TypedAnswer> typed,
      String title,
      List<Block> blocks)
      implements Block {
    /** Returns the checklist of a Predict box; ticked items are the answer. */
    public List<Choice> choices() {
      return Choice.of(blocks);
    }

    /** Returns the number of the choice, from 1, that a typed number means; 0 for none. */
    public int choice(String number) {
      List<Choice> choices = choices();
      for (int i = 0; typed.isPresent() && i < choices.size(); i++) {
        if (TypedAnswer.number(choices.get(i).text())
            .filter(wanted -> typed.get().isMet(wanted, number)).isPresent()) {
          return i + 1;
        }
      }
      return 0;
    }
  }

  /**
   * A choice of a Predict box. The sentences, items nested below it, say why it is right, or why
   * somebody would take it and what is wrong with it; there may be none.
   */
  record Choice(ListItem item, List<ListItem> sentences) {
    private static List<Choice> of(List<Block> blocks) {
      List<Choice> choices = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i) instanceof ListItem item && item.check() != Check.NONE) {
          choices.add(new Choice(item, below(item, blocks.subList(i + 1, blocks.size()))));
        }
      }
      return List.copyOf(choices);
    }

    private static List<ListItem> below(ListItem choice, List<Block> after) {
      return after.stream()
          .takeWhile(block -> block instanceof ListItem item
              && item.check() == Check.NONE
              && !item.marker().equals(choice.marker()))
          .map(ListItem.class::cast)
          .toList();
    }

    public boolean isRight() {
      return item.check() == Check.TICKED;
    }

    public String text() {
      return item.text();
    }
  }

  /** An exercise by the name of its class, for example {@code ch01.WeightedInput}. */
  record Exercise(Lines lines, String name) implements Block {}

  /** A table: its lines between the delimiters as written. */
  record Table(Lines lines, String title, String text) implements Block {
    /** Its cells as written; the first line that has cells says how many a row has. */
    public List<List<String>> rows() {
      int columns = 0;
      List<String> cells = new ArrayList<>();
      for (String line : text.lines().filter(words -> !words.isBlank()).toList()) {
        String[] parts = line.split("(?<!\\\\)\\|", -1);
        if (!parts[0].isBlank() && !cells.isEmpty()) {
          cells.set(cells.size() - 1, cells.get(cells.size() - 1) + " " + parts[0].strip());
        }
        for (int i = 1; i < parts.length; i++) {
          cells.add(parts[i].strip().replace("\\|", "|"));
        }
        columns = columns == 0 ? cells.size() : columns;
      }
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; columns > 0 && i < cells.size(); i += columns) {
        rows.add(List.copyOf(cells.subList(i, Math.min(cells.size(), i + columns))));
      }
      return rows;
    }
  }

  /** An image file. */
  record Image(Lines lines, String target, String alt) implements Block {}
}
