package nnbook.snippet.chapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/** One chapter's source as blocks. */
public final class ChapterSource {
  private static final Messages MESSAGES = Messages.of("snippet");

  private final Path file;
  private final SourceText text;
  private final List<Block> blocks;
  private final List<Stepping> steppings;

  private ChapterSource(Path file, SourceText text, BlockReader reader) {
    this.file = file;
    this.text = text;
    this.blocks = reader.readAll();
    this.steppings = List.copyOf(reader.steppings());
  }

  /**
   * Reads a chapter of the project in {@code home}, whose code it may include. Throws
   * {@link UserError} when the file cannot be read.
   */
  public static ChapterSource read(Path file, Path home) {
    try {
      return of(Files.readString(file), file, home);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FILES, MESSAGES.get("chapter.unreadable", file, SafeFiles.reason(e)), e);
    }
  }

  /** Reads a chapter's text; {@code file} only names it and is the base of relative includes. */
  public static ChapterSource of(String source, Path file, Path home) {
    SourceText text = SourceText.of(source);
    Path folder = file.toAbsolutePath().getParent();
    BlockReader reader =
        new BlockReader(text.lines(), new Includes(folder, new PrintedCode(home)));
    return new ChapterSource(file, text, reader);
  }

  public Path file() {
    return file;
  }

  /** Returns the file's text. */
  public String text() {
    return withOutputs(Map.of());
  }

  /** Returns the anchor above the title, else the file's name without ending. */
  public String anchor() {
    String name = file.getFileName().toString().replaceFirst("\\.adoc$", "");
    return titleHeading().map(Block.Heading::anchor).filter(a -> !a.isEmpty()).findFirst()
        .orElse(name);
  }

  /** Returns the chapter's title, else its file's name. */
  public String title() {
    return titleHeading().map(Block.Heading::text).findFirst()
        .orElse(file.getFileName().toString());
  }

  private Stream<Block.Heading> titleHeading() {
    return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
        .limit(1);
  }

  /** Returns the chapter's blocks in order; those inside a call-out are only there. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Returns the boxes that ask about steps, whose questions are among the blocks as boxes. */
  public List<Stepping> steppings() {
    return steppings;
  }

  /** Returns all snippets in page order, those inside call-outs too; index = position. */
  public List<Block.Snippet> snippets() {
    return snippets(blocks).toList();
  }

  static Stream<Block.Snippet> snippets(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Block.Snippet snippet
                    ? Stream.of(snippet)
                    : block instanceof Block.CallOut box ? snippets(box.blocks()) : Stream.of());
  }

  /**
   * Returns the file's text with the outputs of the given snippets (by index) replaced, inserted,
   * or, when empty, removed. Every other byte stays; an output that is equal changes nothing.
   */
  public String withOutputs(Map<Integer, String> outputs) {
    return Outputs.rewrite(text, snippets(), outputs);
  }

  /** Rewrites the output blocks of a chapter and nothing else. */
  private static final class Outputs {
    private Outputs() {}

    static String rewrite(
        SourceText source, List<Block.Snippet> snippets, Map<Integer, String> outputs) {
      StringBuilder text = new StringBuilder();
      int next = 1;
      for (Block.Snippet snippet : snippets) {
        String wanted = outputs.get(snippet.index());
        Optional<Block.Output> now = snippet.output();
        if (wanted == null || wanted.equals(now.map(Block.Output::text).orElse(""))) {
          continue;
        }
        int codeEnd = snippet.lines().last();
        source.append(text, next, codeEnd);
        next = 1 + now.map(output -> output.lines().last()).orElse(codeEnd);
        if (!wanted.isEmpty()) {
          int from = now.isPresent() ? now.get().lines().first() : codeEnd + 1;
          source.append(text, codeEnd + 1, from - 1);
          boolean attached = now.isEmpty() && isAttached(source, snippet);
          String mark = "[" + BlockMark.OUTPUT.selector() + "]\n";
          block(text, source.end(), (attached ? "+\n" : "") + mark, wanted);
        }
      }
      source.append(text, next, source.lines().size());
      return text.toString();
    }

    /** True for a snippet that a lone plus sign joins to a list item: its output needs one too. */
    private static boolean isAttached(SourceText source, Block.Snippet snippet) {
      int before = snippet.lines().first() - 2;
      return before >= 0 && source.lines().get(before).equals("+");
    }

    private static void block(StringBuilder text, String end, String head, String output) {
      String dots = "....";
      while (output.lines().toList().contains(dots)) {
        dots += ".";
      }
      if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
        text.append(end);
      }
      text.append((head + dots + "\n" + output + "\n" + dots + "\n").replace("\n", end));
    }
  }

  /** A text as lines that still know their line ends, so that joining gives the same bytes back. */
  private record SourceText(List<String> lines, List<String> ends) {
    static SourceText of(String text) {
      List<String> lines = new ArrayList<>();
      List<String> ends = new ArrayList<>();
      int start = 0;
      while (start < text.length()) {
        int newline = text.indexOf('\n', start);
        int stop = newline < 0 ? text.length() : newline;
        boolean carriage = newline > start && text.charAt(newline - 1) == '\r';
        lines.add(text.substring(start, carriage ? stop - 1 : stop));
        ends.add(newline < 0 ? "" : carriage ? "\r\n" : "\n");
        start = stop + 1;
      }
      return new SourceText(List.copyOf(lines), List.copyOf(ends));
    }

    /** Returns the line end that new lines get. */
    String end() {
      return ends.isEmpty() || ends.get(0).isEmpty() ? "\n" : ends.get(0);
    }

    /** Appends the lines from {@code first} to {@code last}, counted from 1, inclusive. */
    void append(StringBuilder text, int first, int last) {
      for (int i = first - 1; i < last; i++) {
        text.append(lines.get(i)).append(ends.get(i));
      }
    }
  }
}
