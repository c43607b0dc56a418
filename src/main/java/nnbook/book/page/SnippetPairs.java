package nnbook.book.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nnbook.book.check.Problems;
import nnbook.book.check.SourceLine;
import nnbook.book.run.Outcomes;
import nnbook.book.typeset.SourceMarks;
import nnbook.platform.Messages;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/**
 * Pairs the listings of a page that are snippets with what they did, by the line where their code
 * begins. A listing without a run, and a run without a listing, are faults.
 */
final class SnippetPairs {
  private static final Messages MESSAGES = Messages.of("book");

  private final Outcomes outcomes;
  private final SourceMarks marks;
  private final Problems problems;

  SnippetPairs(Outcomes outcomes, SourceMarks marks, Problems problems) {
    this.outcomes = outcomes;
    this.marks = marks;
    this.problems = problems;
  }

  static List<Element> listings(Element body) {
    return body.select("div.listingblock" + BlockMark.RUN.selector());
  }

  /** Returns what the listings of {@code body} did, in page order. */
  List<Optional<SnippetResult>> of(Element body) {
    List<Optional<SnippetResult>> results = new ArrayList<>();
    Set<SourceLine> shown = new HashSet<>();
    for (Element listing : listings(body)) {
      SourceLine place = codeOf(listing);
      shown.add(place);
      results.add(outcomes.at(place));
      if (!outcomes.has(place)) {
        problems.add(place, MESSAGES.get("snippet.unknown"));
      }
    }
    Element first = body.selectFirst("[class*=src-]");
    if (first != null) {
      Set<SourceLine> lost = new HashSet<>(outcomes.places(marks.of(first).file()));
      lost.removeAll(shown);
      lost.forEach(place -> problems.add(place, MESSAGES.get("snippet.lost")));
    }
    return results;
  }

  /** Asciidoctor's place of a listing is its upper delimiter. */
  private SourceLine codeOf(Element listing) {
    SourceLine delimiter = marks.of(listing);
    return new SourceLine(delimiter.file(), delimiter.line() + 1);
  }
}
