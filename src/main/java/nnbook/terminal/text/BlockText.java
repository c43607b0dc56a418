package nnbook.terminal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nnbook.book.formula.LatexText;
import nnbook.grader.ExercisePaths;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block;

/** Blocks of a chapter as lines for the terminal. */
public final class BlockText {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final String BAR = "│ ";
  private static final String BOX_BAR = "┃ ";

  private final InlineText inline;
  private final UnaryOperator<String> exercises;
  private final boolean colors;

  /** {@code references} gives the words for an anchor, {@code exercises} an exercise's task. */
  public BlockText(
      UnaryOperator<String> references, UnaryOperator<String> exercises, boolean colors) {
    this.inline = new InlineText(colors, references);
    this.exercises = exercises;
    this.colors = colors;
  }

  /** Returns the lines of a step, without an empty line at the end. */
  public List<String> of(ChapterStep step, int width) {
    String edge = step.boxed() ? TextStyle.BOX.on(BOX_BAR, colors) : "";
    int room = width - WordWrap.columns(edge);
    List<String> lines =
        step.kind() == ChapterStep.Kind.BOX
            ? List.of(boxTitle((Block.CallOut) step.block()))
            : step.block() instanceof Block.ListItem item
                ? item(item, step.number(), room)
                : of(step.block(), room);
    return lines.stream().map(line -> edge + line).toList();
  }

  private String boxTitle(Block.CallOut box) {
    String name = MESSAGES.get("box." + box.kind().role());
    String title = box.title().isEmpty() ? "" : ": " + inline.of(box.title());
    return TextStyle.BOX.on(name + title, colors);
  }

  private List<String> of(Block block, int width) {
    if (block instanceof Block.Heading heading) {
      return heading(heading, width);
    }
    if (block instanceof Block.Paragraph paragraph) {
      return WordWrap.of(inline.of(paragraph.text()), width, "", "");
    }
    if (block instanceof Block.Snippet snippet) {
      return code(snippet.code());
    }
    if (block instanceof Block.Code code) {
      return code(code.code());
    }
    if (block instanceof Block.Literal literal) {
      return code(literal.text());
    }
    if (block instanceof Block.Formula formula) {
      return LatexText.of(formula.latex()).lines().map(line -> "    " + line).toList();
    }
    if (block instanceof Block.Table table) {
      return TableLines.of(table, inline, width);
    }
    if (block instanceof Block.Exercise exercise) {
      return exercise(exercise, width);
    }
    return block instanceof Block.Image image
        ? WordWrap.of(MESSAGES.get("image", image.alt()), width, "", "")
        : List.of();
  }

  private List<String> heading(Block.Heading heading, int width) {
    String text = inline.of(heading.text());
    String shown = heading.level() == 1 ? text.toUpperCase(Locale.ROOT) : text;
    List<String> lines = new ArrayList<>();
    for (String line : WordWrap.of(shown, width, "", "")) {
      lines.add(TextStyle.TITLE.on(line, colors));
    }
    String sign = heading.level() == 1 ? "═" : "─";
    String rule = sign.repeat(Math.min(width, WordWrap.columns(shown)));
    lines.add(TextStyle.TITLE.on(rule, colors));
    return lines;
  }

  /** Returns what separates two blocks: an empty line, with the edge of a call-out. */
  public String gap(ChapterStep step) {
    return step.boxed() ? TextStyle.BOX.on(BOX_BAR.stripTrailing(), colors) : "";
  }

  private List<String> item(Block.ListItem item, int number, int width) {
    String marker = item.marker();
    String indent = marker.matches("[*.]+") ? "  ".repeat(marker.length() - 1) : "";
    if (marker.matches("\\*+|-")) {
      return WordWrap.of(inline.of(item.text()), width, indent + "• ", indent + "  ");
    }
    if (marker.matches("\\.+|\\d+\\.|<.*>")) {
      String first = indent + number + ". ";
      return WordWrap.of(inline.of(item.text()), width, first, " ".repeat(first.length()));
    }
    List<String> lines = new ArrayList<>();
    lines.add(TextStyle.BOLD.on(inline.of(marker), colors));
    lines.addAll(WordWrap.of(inline.of(item.text()), width, "    ", "    "));
    return lines;
  }

  private static String check(String name) {
    return MESSAGES.get("exercise.check", name, ExercisePaths.stubName(name));
  }

  /** Returns code with a bar at its left. */
  public List<String> code(String code) {
    return code.lines().map(line -> TextStyle.QUIET.on(BAR, colors) + line).toList();
  }

  private List<String> exercise(Block.Exercise exercise, int width) {
    List<String> lines = new ArrayList<>();
    lines.add(TextStyle.BOLD.on(MESSAGES.get("exercise", exercise.name()), colors));
    exercises.apply(exercise.name()).lines()
        .forEach(line -> lines.addAll(WordWrap.of(inline.of(line), width, "  ", "  ")));
    lines.add(TextStyle.QUIET.on("  " + check(exercise.name()), colors));
    return lines;
  }
}
