package nnbook.book.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.book.check.SourceLine;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.chapter.Block;

/**
 * What the snippets of the book did, by the place where their code begins. The chapters' reader
 * finds snippets, and Asciidoctor sets them: the place is what both know.
 */
public final class Outcomes {
  private final Map<SourceLine, Optional<SnippetResult>> results = new LinkedHashMap<>();
  private boolean preliminary;

  /** Adds a chapter's snippets, those too that a snippet above kept from running. */
  public void add(ChapterRun run, Path home) {
    preliminary |= run.recorded();
    List<SnippetResult> done = run.outcomes();
    for (Block.Snippet snippet : run.chapter().snippets()) {
      results.put(SourceLine.of(home, run.chapter().file(), snippet.codeLine()),
          snippet.index() < done.size()
              ? Optional.of(done.get(snippet.index())) : Optional.empty());
    }
  }

  /** Returns whether some chapters have not run yet. */
  public boolean arePreliminary() {
    return preliminary;
  }

  /** Returns whether a snippet begins there. */
  public boolean has(SourceLine place) {
    return results.containsKey(place);
  }

  /** Returns what the snippet that begins there did; empty when it did not run. */
  public Optional<SnippetResult> at(SourceLine place) {
    return results.getOrDefault(place, Optional.empty());
  }

  /** Returns where the snippets of a file begin. */
  public Set<SourceLine> places(String file) {
    return results.keySet().stream().filter(place -> place.file().equals(file))
        .collect(Collectors.toSet());
  }
}
