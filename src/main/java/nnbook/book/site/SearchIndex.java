package nnbook.book.site;

import java.util.ArrayList;
import java.util.List;
import nnbook.book.page.Glossary;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.book.page.Section;

/**
 * All that the search can find, as a script: a page that was opened from the disk may load scripts,
 * but no data. An entry has the address, what stands above it in the list of results, its title, its
 * text, and a letter for its kind: chapter, section, exercise, term.
 */
final class SearchIndex {
  private final List<String> entries = new ArrayList<>();

  private SearchIndex() {}

  static String of(Pages pages, List<Exercise> exercises, List<Glossary.Term> terms) {
    SearchIndex index = new SearchIndex();
    for (Page page : pages.list()) {
      Section.all(page).forEach(section -> index.section(page, section, terms));
      exercises.stream().filter(exercise -> exercise.page() == page).forEach(index::exercise);
    }
    String glossary = terms.isEmpty() ? "" : pages.holding(terms.get(0).id()).orElseThrow().id();
    terms.forEach(term -> index.term(glossary, term));
    return "nnbook.found([\n" + String.join(",\n", index.entries) + "\n]);\n";
  }

  private void section(Page page, Section section, List<Glossary.Term> terms) {
    boolean chapter = section.id().equals(page.id());
    boolean glossary = terms.stream().anyMatch(term -> page.body().getElementById(term.id()) != null);
    String text = glossary ? "" : PlainText.of(section.text());
    String file = Site.file(page);
    if (chapter) {
      add(file, "c", section.number(), section.title(), text);
    } else {
      add(file + "#" + section.id(), "s", section.number(), section.title(), text);
    }
  }

  private void exercise(Exercise exercise) {
    add(exercise.file(), "e", exercise.number(), exercise.title(),
        exercise.id() + " " + PlainText.of(exercise.card().selectFirst("> .content")));
  }

  private void term(String page, Glossary.Term term) {
    List<String> names = new ArrayList<>(term.names());
    names.addAll(term.chinese());
    add(page + ".html#" + term.id(), "t", "", String.join(", ", names),
        PlainText.of(term.explanation()));
  }

  private void add(String... fields) {
    entries.add("[" + String.join(",", List.of(fields).stream().map(SearchIndex::quoted).toList())
        + "]");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
