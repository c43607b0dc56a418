package nnbook.terminal.screen;

import java.util.List;
import java.util.Map;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Choice;
import nnbook.snippet.chapter.Block.Snippet;
import nnbook.snippet.chapter.BlockMark;
import nnbook.terminal.text.BlockText;
import nnbook.terminal.text.ChapterStep;
import nnbook.terminal.text.ChapterWords;
import nnbook.terminal.text.Document;
import nnbook.terminal.text.InlineText;
import nnbook.terminal.text.TextStyle;
import nnbook.terminal.text.WordWrap;

/** Shows the parts of a chapter and counts the lines since the reader last pressed Enter. */
public final class ChapterPager {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final int ROOM_FOR_THE_PROMPT = 3;

  private final Screen screen;
  private final BlockText text;
  private final InlineText inline;
  private int shown;

  public ChapterPager(Screen screen, ChapterWords words) {
    this.screen = screen;
    this.text = new BlockText(words::reference, words::exercise, screen.colors());
    this.inline = new InlineText(screen.colors(), words::reference);
  }

  public InlineText inline() {
    return inline;
  }

  /** The reader has seen everything so far. */
  public void seen() {
    shown = 0;
  }

  public void line(String line) {
    screen.line(line);
    shown++;
  }

  private void lines(String first, String next, String text) {
    WordWrap.of(text, screen.width(), first, next).forEach(this::line);
  }

  public void quiet(String lines) {
    new Document(screen.colors()).paragraphs("", lines, TextStyle.QUIET)
        .lines(screen.width())
        .forEach(this::line);
  }

  /** Returns whether a step would push unread lines off the screen. */
  public boolean overflows(ChapterStep step) {
    int more =
        switch (step.kind()) {
          case PREDICT -> ((CallOut) step.block()).choices().size();
          case SNIPPET -> ((Snippet) step.block()).code().split("\n").length;
          default -> text.of(step, screen.width()).size();
        };
    return shown > 0 && shown + more > screen.height() - ROOM_FOR_THE_PROMPT;
  }

  /** Shows a step and, unless the next one joins it, an empty line, which may end a call-out. */
  public void step(ChapterStep step, boolean joinsNext, boolean boxGoesOn) {
    text.of(step, screen.width()).forEach(this::line);
    if (!joinsNext) {
      line(boxGoesOn ? text.gap(step) : "");
    }
  }

  /** Shows a snippet's code; of a folded one only that it is there. */
  public void code(Snippet snippet, boolean folded) {
    if (folded) {
      quiet(MESSAGES.get("folded"));
    } else {
      text.code(snippet.code()).forEach(this::line);
    }
    if (snippet.has(BlockMark.SLOW)) {
      quiet(MESSAGES.get("slow"));
    }
  }

  /** Shows a heading as a line of a list. */
  public void title(Block.Heading heading) {
    line(TextStyle.TITLE.on(inline.of(heading.text()), screen.colors()));
  }

  /** Shows a snippet as a line of a list: its number and its first line. */
  public void entry(Snippet snippet, boolean done) {
    String number = " ".repeat(snippet.index() < 9 ? 1 : 0) + (snippet.index() + 1);
    String first = snippet.code().lines().findFirst().orElse("");
    String entry = MESSAGES.get("list.item", done ? "✓" : " ", number, first);
    line(entry.length() > screen.width() ? entry.substring(0, screen.width() - 1) + "…" : entry);
  }

  /** Shows what can be chosen; of a box whose answer is typed, nothing. */
  public void choices(CallOut box) {
    List<Choice> choices = box.typed().isPresent() ? List.of() : box.choices();
    for (int i = 0; i < choices.size(); i++) {
      String number = "  " + (i + 1) + "  ";
      lines(number, "     ", inline.of(choices.get(i).text()));
    }
  }

  /** Shows the sentence that asks for a second try. */
  public void again(String sentence) {
    lines("→ ", "  ", sentence);
  }

  /**
   * Shows the sentence that tells the answer of a question, and what explains it, {@code numbered}
   * as the choices are.
   */
  public void answer(
      String sentence, boolean right, Map<Integer, Choice> explained, boolean numbered) {
    TextStyle style = right ? TextStyle.GOOD : TextStyle.BOLD;
    lines(style.on("→ ", screen.colors()), "  ", style.on(sentence, screen.colors()));
    explained.forEach((number, choice) ->
        explain(choice, numbered ? "  " + number + "  " : "     "));
    line("");
  }

  /** Shows the sentences of a choice, the first one behind {@code first}. */
  private void explain(Choice choice, String first) {
    String before = first;
    for (Block.ListItem why : choice.sentences()) {
      lines(before, "     ", inline.of(why.text()));
      before = "     ";
    }
  }
}
