package nnbook.book.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nnbook.book.page.Glossary;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.book.page.Section;
import nnbook.platform.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * All that the search can find, as a script: a page that was opened from the disk may load scripts,
 * but no data. An entry has the address, the first letter of its kind (chapter, section, exercise,
 * term), its number, its title, its text as one line, and the names in its code.
 */
final class SearchIndex {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Messages MESSAGES = Messages.of("book");

  private final List<String> entries = new ArrayList<>();

  private SearchIndex() {}

  static String of(Pages pages, List<ExerciseCard> exercises, List<Glossary.Term> terms) {
    SearchIndex index = new SearchIndex();
    Set<Page> listed = new HashSet<>();
    for (Glossary.Term term : terms) {
      Page glossary = pages.holding(term.id()).orElseThrow();
      listed.add(glossary);
      index.term(glossary, term);
    }
    for (Page page : pages.list()) {
      for (Section section : Section.all(page)) {
        index.section(section, listed.contains(page) ? new Element("div") : section.text());
      }
    }
    exercises.forEach(index::exercise);
    index.add("index.html#" + PageFooter.ID, "c", "", MESSAGES.get("search.colophon"),
        PlainText.of(Jsoup.parse(PageFooter.of(pages)).body()));
    return "nnbook.found([\n" + String.join(",\n", index.entries) + "\n]);\n";
  }

  private void section(Section section, Element content) {
    String file = Site.file(section.page());
    boolean whole = section.level() == 1;
    String text = PlainText.prose(content);
    add(whole ? file : file + "#" + section.id(), whole ? "c" : "s", section.number(),
        section.title(), text, PlainText.names(content, text));
  }

  private void exercise(ExerciseCard exercise) {
    Element content = exercise.card().selectFirst("> .content");
    String text = exercise.id() + " " + PlainText.prose(content);
    add(exercise.file(), "e", exercise.number(), exercise.title(), text,
        PlainText.names(content, text));
  }

  private void term(Page glossary, Glossary.Term term) {
    List<String> names = new ArrayList<>(term.names());
    names.addAll(term.chinese());
    add(Site.file(glossary) + "#" + term.id(), "t", "", String.join(", ", names),
        PlainText.of(term.explanation()));
  }

  private void add(String... fields) {
    try {
      entries.add(JSON.writeValueAsString(fields));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
