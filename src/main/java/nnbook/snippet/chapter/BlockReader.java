package nnbook.snippet.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the blocks of a chapter line by line: the part of AsciiDoc that the book uses. Quotes,
 * sidebars and open blocks are transparent: their blocks appear where they stand.
 */
final class BlockReader {
  private static final Pattern DELIMITER =
      Pattern.compile("^(-{4,}|\\.{4,}|={4,}|\\+{4,}|\\*{4,}|_{4,}|/{4,}|--|\\|===+|```.*)\\s*$");
  private static final Pattern HEADING = Pattern.compile("^(={1,6})\\s+(\\S.*)$");
  private static final Pattern ITEM =
      Pattern.compile("^\\s*(\\*+|-|\\.+|\\d+\\.|<[\\d.]+>)\\s+(?:\\[([ x*])]\\s+)?(\\S.*)$");
  private static final Pattern TERM = Pattern.compile("^\\s*(\\S.*?):{2,4}(?:\\s+(.*))?$");
  private static final Pattern MACRO = Pattern.compile("^([a-z]+)::(\\S*?)\\[(.*)]\\s*$");
  private static final Pattern SKIPPED =
      Pattern.compile("^(//(?!/).*|:!?[\\w-]+!?:.*|'''|<<<|\\+)\\s*$");

  private final List<String> lines;
  private final Includes includes;
  private final List<Stepping> steppings = new ArrayList<>();
  private int at;
  private int snippets;
  private String lastCode = "";

  BlockReader(List<String> lines, Includes includes) {
    this.lines = lines;
    this.includes = includes;
  }

  List<Block> readAll() {
    return read(Optional.empty());
  }

  /** The stepping boxes that were read; among the blocks each of their questions is a box. */
  List<Stepping> steppings() {
    return steppings;
  }

  /** Reads up to the line {@code end}, which it steps over, or to the end of the file. */
  private List<Block> read(Optional<String> end) {
    List<Block> blocks = new ArrayList<>();
    BlockAttributes above = new BlockAttributes();
    while (at < lines.size()) {
      String line = lines.get(at).stripTrailing();
      if (end.isPresent() && line.equals(end.get())) {
        at++;
        break;
      }
      if (line.isBlank() || SKIPPED.matcher(line).matches() || above.take(line, at + 1)) {
        at++;
        continue;
      }
      if (above.firstLine == 0) {
        above.firstLine = at + 1;
      }
      List<Block> next = block(line, above);
      blocks.addAll(next);
      lastCode = next.size() == 1 && next.get(0) instanceof Block.Snippet one ? one.code() : "";
      above = new BlockAttributes();
    }
    return List.copyOf(blocks);
  }

  private List<Block> block(String line, BlockAttributes above) {
    Matcher heading = HEADING.matcher(line);
    Matcher macro = MACRO.matcher(line);
    if (DELIMITER.matcher(line).matches()) {
      return delimited(line, above);
    }
    if (heading.matches()) {
      at++;
      int level = heading.group(1).length() - 1;
      return List.of(new Block.Heading(span(above), level, above.anchor, heading.group(2)));
    }
    if (macro.matches()) {
      at++;
      return macro(macro, above);
    }
    return List.of(textBlock(line, above));
  }

  private List<Block> macro(Matcher macro, BlockAttributes above) {
    return switch (macro.group(1)) {
      case "exercise" -> List.of(new Block.Exercise(span(above), macro.group(2)));
      case "image" -> List.of(new Block.Image(span(above), macro.group(2), macro.group(3)));
      default -> List.of();
    };
  }

  private Block textBlock(String line, BlockAttributes above) {
    Matcher item = ITEM.matcher(line);
    Matcher term = TERM.matcher(line);
    at++;
    if (item.matches()) {
      Block.Check check =
          item.group(2) == null
              ? Block.Check.NONE
              : item.group(2).equals(" ") ? Block.Check.OPEN : Block.Check.TICKED;
      String text = paragraph(item.group(3), true);
      return new Block.ListItem(span(above), item.group(1), check, text);
    }
    if (term.matches()) {
      String text = paragraph(term.group(2) == null ? "" : term.group(2), true).strip();
      return new Block.ListItem(span(above), term.group(1), Block.Check.NONE, text);
    }
    String text = paragraph(line, false);
    return new Block.Paragraph(span(above), text);
  }

  private String paragraph(String first, boolean inList) {
    StringBuilder text = new StringBuilder(first);
    while (at < lines.size() && !endsParagraph(lines.get(at).stripTrailing(), inList)) {
      String line = lines.get(at++).strip();
      if (!line.startsWith("//")) {
        text.append('\n').append(line);
      }
    }
    return text.toString();
  }

  private static boolean endsParagraph(String line, boolean inList) {
    return line.isEmpty()
        || line.equals("+")
        || DELIMITER.matcher(line).matches()
        || BlockAttributes.isAttributeLine(line)
        || inList && (ITEM.matcher(line).matches() || TERM.matcher(line).matches());
  }

  private List<Block> delimited(String delimiter, BlockAttributes above) {
    at++;
    char kind = delimiter.equals("--") ? '~' : delimiter.charAt(0);
    switch (kind) {
      case '=', '*', '_', '~' -> {
        String code = lastCode;
        List<Block> inner = read(Optional.of(delimiter));
        if (BlockMark.STEPPING.isAmong(above.roles)) {
          Stepping stepping = Stepping.of(span(above), above, code, inner);
          steppings.add(stepping);
          return List.copyOf(stepping.boxes());
        }
        return BlockMark.CALL_OUTS.stream().filter(mark -> mark.isAmong(above.roles)).findFirst()
            .<List<Block>>map(
                mark -> List.of(new Block.CallOut(
                    span(above), mark, TypedAnswer.of(above.roles, above.output), above.title,
                    inner)))
            .orElse(inner);
      }
      default -> {
        int codeLine = at + 1;
        List<String> text = verbatim(kind == '`' ? "```" : delimiter);
        return verbatimBlock(kind, codeLine, text, above);
      }
    }
  }

  private List<Block> verbatimBlock(
      char kind, int codeLine, List<String> text, BlockAttributes above) {
    String joined = String.join("\n", text);
    return switch (kind) {
      case '-', '`' -> List.of(listing(codeLine, text, above));
      case '.' -> List.of(new Block.Literal(span(above), BlockMark.OUTPUT.isAmong(above.roles),
          String.join("\n", includes.resolve(text))));
      case '|' -> List.of(new Block.Table(span(above), above.title, joined));
      case '+' ->
          above.style.matches("stem|latexmath|asciimath")
              ? List.of(new Block.Formula(span(above), joined))
              : List.of();
      default -> List.of();
    };
  }

  private Block listing(int codeLine, List<String> text, BlockAttributes above) {
    String code = String.join("\n", includes.resolve(text));
    Block.Lines span = span(above);
    if (!BlockMark.RUN.isAmong(above.roles)) {
      return new Block.Code(span, above.language, above.title, code);
    }
    int index = snippets++;
    return new Block.Snippet(span, index, BlockMark.of(above.roles), above.title, codeLine, code,
        outputAhead());
  }

  /** Takes the output block that follows, blank lines and one plus sign between allowed. */
  private Optional<Block.Output> outputAhead() {
    int start = at;
    while (at < lines.size() && lines.get(at).strip().matches("\\+?")) {
      at++;
    }
    BlockAttributes above = new BlockAttributes();
    while (at < lines.size() && above.take(lines.get(at).stripTrailing(), at + 1)) {
      at++;
    }
    boolean follows = at < lines.size() && lines.get(at).matches("\\.{4,} *");
    if (!BlockMark.OUTPUT.isAmong(above.roles) || !follows) {
      at = start;
      return Optional.empty();
    }
    List<String> text = verbatim(lines.get(at++).stripTrailing());
    return Optional.of(new Block.Output(span(above), String.join("\n", text)));
  }

  private List<String> verbatim(String end) {
    List<String> text = new ArrayList<>();
    while (at < lines.size() && !lines.get(at).stripTrailing().equals(end)) {
      text.add(lines.get(at++));
    }
    at++;
    return text;
  }

  private Block.Lines span(BlockAttributes above) {
    return new Block.Lines(above.firstLine, Math.min(at, lines.size()));
  }
}
