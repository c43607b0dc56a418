package nnbook.book.epub;

import nnbook.platform.Messages;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/**
 * What a page of the site folds away (answers, hints, the code of figures) stands at the end of the
 * chapter, with a link there and one back: many readers show folds open, and some cannot open them.
 * Readers that know pop-ups show a note where its link is touched.
 */
final class EndNotes {
  private static final Messages MESSAGES = Messages.of("book");

  private final Element body;

  private EndNotes(Element body) {
    this.body = body;
  }

  static void move(Element body) {
    EndNotes notes = new EndNotes(body);
    notes.move("answer");
    notes.move("hint");
    notes.move(BlockMark.FOLDED.role());
  }

  private void move(String kind) {
    Element section = new Element("section").addClass("endnotes").attr("epub:type", "footnotes");
    section.appendElement("h2").text(MESSAGES.get("epub." + kind));
    int count = 0;
    for (Element fold : body.select("details." + kind)) {
      String id = kind + "-" + ++count;
      Element note = section.appendElement("div").addClass("note").id(id)
          .attr("epub:type", "footnote").attr("role", "doc-footnote");
      String name = fold.selectFirst("> summary").text();
      Element head = note.appendElement("p").addClass("note-head");
      head.appendElement("b").text(place(fold));
      head.appendText(" · " + name + " ").appendChild(backTo(id));
      Element link = line(fold).appendText(" ").appendElement("a").id(id + "-link")
          .attr("href", "#" + id).text(name);
      if (!kind.equals(BlockMark.FOLDED.role())) {
        link.attr("epub:type", "noteref").attr("role", "doc-noteref");
      }
      fold.selectFirst("> summary").remove();
      note.appendChildren(fold.childNodes());
      fold.remove();
    }
    if (count > 0) {
      body.appendChild(section);
    }
  }

  /** Returns the line of links in the place of a fold; folds that follow each other share one. */
  private static Element line(Element fold) {
    Element before = fold.previousElementSibling();
    if (before != null && before.hasClass("fold")) {
      return before;
    }
    Element line = new Element("p").addClass("fold");
    fold.before(line);
    return line;
  }

  private static Element backTo(String id) {
    return new Element("a").addClass("back").attr("role", "doc-backlink")
        .attr("href", "#" + id + "-link").attr("aria-label", MESSAGES.get("epub.back")).text("↩");
  }

  /** Returns what the fold belongs to: a question, an exercise or a figure. */
  private static String place(Element fold) {
    Element question = fold.closest(".callout");
    if (question != null) {
      return question.attr("aria-label");
    }
    Element exercise = fold.closest(".exercise");
    Element name = exercise != null
        ? exercise.selectFirst(".exercise-head .kind")
        : fold.parent().selectFirst("figcaption > b");
    return name == null ? "" : name.text().replaceFirst("\\.$", "");
  }
}
