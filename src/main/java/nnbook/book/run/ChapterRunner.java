package nnbook.book.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.platform.Fingerprint;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.plot.svg.FigureWords;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;
import nnbook.snippet.Limits;
import nnbook.snippet.Picture;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.SnippetResult.Status;
import nnbook.snippet.SnippetSession;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.snippet.chapter.PrintedCode;

/**
 * Runs the snippets of chapters, each chapter in a session of its own. Results are kept: their key
 * holds the snippets, the code that they use and the libraries, so an equal key means equal output.
 */
public final class ChapterRunner {
  /** Generous, because a loaded machine may be slow; it only has to end endless loops. */
  private static final Duration TIME = Duration.ofSeconds(180);

  /** What a reader waits for without being told; longer snippets are marked as slow. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What snippets can use; the words of other rooms do not matter to them. */
  private static final String CODE =
      "nnbook/(messages/)?(" + String.join("|", PrintedCode.ROOMS)
          + "|plot|snippet|platform)[/.].*";

  private final Path home;
  private final RunCache cache;
  private final String code;

  private static final String LATER = Messages.of("book").get("figure.later");

  public ChapterRunner(Path home) {
    this.home = home;
    this.cache = new RunCache(new ProjectLayout(home).builtBook().resolve("cache"));
    this.code = new Fingerprint().addCode(name -> name.matches(CODE)).hex();
  }

  /** Runs a chapter; with {@code cached}, takes a kept result if nothing has changed. */
  public ChapterRun run(Path file, boolean cached) {
    long start = System.nanoTime();
    ChapterSource chapter = ChapterSource.read(file, home);
    String name = Chapters.name(file);
    String key = key(chapter);
    Optional<List<SnippetResult>> kept = cached ? cache.load(name, key) : Optional.empty();
    List<Integer> late = new ArrayList<>();
    List<SnippetResult> results = kept.orElseGet(() -> run(chapter, late));
    if (kept.isEmpty() && results.size() == chapter.snippets().size()) {
      cache.store(name, key, results);
    }
    return new ChapterRun(chapter, results, seconds(start), late);
  }

  /** Returns the kept run of a chapter, or else what its file says that it does. */
  public ChapterRun known(Path file) {
    ChapterSource chapter = ChapterSource.read(file, home);
    return cache.load(Chapters.name(file), key(chapter))
        .map(kept -> new ChapterRun(chapter, kept, 0, List.of()))
        .orElseGet(() -> recorded(chapter));
  }

  static boolean isLate(Block.Snippet snippet, double seconds) {
    return !snippet.has(BlockMark.SLOW) && seconds > PATIENCE.toSeconds();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static List<SnippetResult> run(ChapterSource chapter, List<Integer> late) {
    List<SnippetResult> results = new ArrayList<>();
    if (chapter.snippets().isEmpty()) {
      return results;
    }
    try (SnippetSession session = SnippetSession.open(Limits.book().withTime(TIME))) {
      for (Block.Snippet snippet : chapter.snippets()) {
        long start = System.nanoTime();
        SnippetResult result = session.run(snippet.code());
        results.add(result);
        if (isLate(snippet, seconds(start))) {
          late.add(snippet.codeLine());
        }
        if (result.status() == Status.EXITED || result.status() == Status.OUT_OF_MEMORY) {
          break;
        }
      }
    }
    return results;
  }

  private String key(ChapterSource chapter) {
    Fingerprint key = new Fingerprint().add(code);
    chapter.snippets().forEach(snippet -> key.add(snippet.kind() + "\n" + snippet.code()));
    return key.hex();
  }

  /**
   * What the snippets of a chapter are said to do before they have run here: they print what their
   * file says, and in the place of a figure there is an empty frame.
   */
  private static ChapterRun recorded(ChapterSource chapter) {
    List<SnippetResult> outcomes =
        chapter.snippets().stream().map(ChapterRunner::outcome).toList();
    return new ChapterRun(chapter, outcomes, 0, List.of(), true);
  }

  private static SnippetResult outcome(Block.Snippet snippet) {
    String output = snippet.output().map(Block.Output::text).orElse("");
    Optional<Picture> figure = isFigure(snippet) ? Optional.of(frame()) : Optional.empty();
    return new SnippetResult(SnippetResult.Status.OK, output, figure, "", 0);
  }

  /** The only values that print nothing are figures. */
  private static boolean isFigure(Block.Snippet snippet) {
    return snippet.output().isEmpty() && !snippet.code().strip().matches("(?s).*[;}]");
  }

  private static Picture frame() {
    String svg = new Svg()
        .leaf("rect", "x", 1, "y", 1, "width", 358, "height", 118, "rx", 6, "fill", "none",
            "stroke", Palette.MUTED, "stroke-dasharray", "6 6")
        .document(360, 120, FigureWords.of(LATER));
    return new Picture(svg, svg, LATER, LATER, "", "");
  }
}
