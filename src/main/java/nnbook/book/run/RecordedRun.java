package nnbook.book.run;

import java.util.List;
import java.util.Optional;
import nnbook.platform.Messages;
import nnbook.plot.svg.FigureWords;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;
import nnbook.snippet.Picture;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.ChapterSource;

/**
 * What the snippets of a chapter are said to do before they have run here: they print what their
 * file says, and in the place of a figure there is an empty frame.
 */
final class RecordedRun {
  private static final String LATER = Messages.of("book").get("figure.later");

  private RecordedRun() {}

  static ChapterRun of(ChapterSource chapter) {
    List<SnippetResult> outcomes =
        chapter.snippets().stream().map(RecordedRun::outcome).toList();
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
