package nnbook.book.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.puzzle.Puzzle;
import nnbook.grader.puzzle.PuzzleLine;
import nnbook.grader.puzzle.PuzzlePart;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.TextHash;
import org.jsoup.nodes.Element;

/**
 * The puzzle of an exercise: the lines of its solution in disorder. Without a script they are a
 * plain list; what the script needs to judge an order stands in attributes.
 */
final class PuzzleSection {
  private static final Messages MESSAGES = Messages.of("book");
  private static final int INDENT_OF_BODY = 4;

  private PuzzleSection() {}

  /** The section for the page of an exercise, if that has a puzzle. */
  static Optional<Element> of(Path home, String id) {
    Path file = new ExercisePaths(new ProjectLayout(home), id).stub();
    return Puzzle.of(home, ExerciseCatalog.read(file)).map(puzzle -> section(id, puzzle));
  }

  private static Element section(String id, Puzzle puzzle) {
    Element section = new Element("section").addClass("puzzle").attr("aria-labelledby", "puzzle");
    section.appendElement("h2").attr("id", "puzzle").text(MESSAGES.get("puzzle.title"));
    section.appendElement("p").text(MESSAGES.get("puzzle.intro", puzzle.distractors()));
    Element fold = section.appendElement("details");
    fold.appendElement("summary").text(MESSAGES.get("puzzle.show"));
    puzzle.parts().forEach(part -> fold.appendChild(part(part)));
    fold.appendElement("p").addClass("puzzle-solved").attr("hidden", true).attr("tabindex", "-1")
        .html(MESSAGES.get("puzzle.solved",
            Html.code(ExercisePaths.stubName(id))));
    String words = section.text();
    section.attr("data-key", id + "-" + TextHash.of(words).substring(0, 8));
    for (String word : new String[] {"left", "placed", "check", "again", "right", "wrong",
        "distractor", "block_open", "other_block", "early", "none"}) {
      section.attr("data-" + word.replace('_', '-'), MESSAGES.get("puzzle." + word));
    }
    section.appendElement("script").attr("src", "puzzle.js").attr("defer", true);
    return section;
  }

  /** A method of one line is given. */
  private static Element part(PuzzlePart part) {
    if (part.shuffled().size() == 1) {
      Element given = new Element("p").addClass("puzzle-head");
      given.appendElement("code").text(part.whole(part.lines()).stripIndent());
      return given;
    }
    Element made = new Element("div").addClass("puzzle-part");
    made.appendElement("p").addClass("puzzle-head").appendElement("code")
        .text(part.head().stripIndent().replaceAll("\\(\\s+", "("));
    Element list = made.appendElement("ul").addClass("puzzle-lines");
    part.shuffled().forEach(line -> list.appendChild(line(line)));
    return made;
  }

  private static Element line(PuzzleLine line) {
    Element item = new Element("li");
    item.attr("style", "--indent: " + (line.indent() - INDENT_OF_BODY) / 2);
    item.attr("data-number", "" + line.number()).attr("data-parent", "" + line.parent());
    item.attr("data-indent", "" + line.indent());
    item.attr("data-needs",
        line.needs().stream().map(PuzzleSection::numbers).collect(Collectors.joining("|")));
    if (line.isDistractor()) {
      item.attr("data-why", line.why());
    }
    item.appendElement("code").text(line.code());
    return item;
  }

  private static String numbers(Set<Integer> lines) {
    return lines.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
