package nnbook.book.run;

import java.nio.file.Path;
import java.util.List;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.chapter.ChapterSource;

/**
 * A chapter and what its snippets did, in page order; fewer outcomes than snippets when one ended
 * the session.
 *
 * @param seconds that the whole chapter took
 * @param late the lines of snippets that took too long and are not marked as slow
 * @param recorded whether they have not run here, and the outcomes are those on file
 */
public record ChapterRun(
    ChapterSource chapter,
    List<SnippetResult> outcomes,
    double seconds,
    List<Integer> late,
    boolean recorded) {

  /** A run that took place. */
  public ChapterRun(
      ChapterSource chapter, List<SnippetResult> outcomes, double seconds, List<Integer> late) {
    this(chapter, outcomes, seconds, late, false);
  }

  /** Returns the same run of a chapter whose text, but not its snippets, has changed since. */
  public ChapterRun in(String text, Path home) {
    return new ChapterRun(
        ChapterSource.of(text, chapter.file(), home), outcomes, seconds, late, recorded);
  }
}
