package nnbook.book.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nnbook.book.check.Problems;
import nnbook.book.markdown.MarkdownPage;
import nnbook.book.page.Formulas;
import nnbook.book.page.Glossary;
import nnbook.book.page.Highlights;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.book.page.Renderer.Rendered;
import nnbook.grader.MovedNames;
import nnbook.platform.Messages;
import nnbook.platform.ProgramFiles;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/**
 * Makes the files of the site: a page for each part of the book, the pages that are made from them
 * (exercises, index of terms, front page), the index of the search, and the files that all share.
 */
public final class Site {
  private static final Messages MESSAGES = Messages.of("book");
  private static final List<String> ASSETS = List.of(
      "book.css", "boxes.css", "tools.css", "front.css", "print.css",
      "theme.js", "book.js", "search.js", "predict.js", "memory.js", "place.js", "puzzle.js",
      "figures.js", "definitions.js", "review.js", "review.css", "cover.svg", "favicon.svg");

  /** Scripts are files of the site, Java runs in a worker, and nothing is fetched or sent. */
  private static final String POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "
      + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
      + "worker-src blob:; form-action 'none'; base-uri 'none'";

  private final Pages pages;
  private final List<ExerciseCard> exercises;
  private final List<Glossary.Term> terms;
  private final Navigation navigation;
  private final Definitions definitions;
  private final Map<String, String> frame = new HashMap<>();
  private final SiteFiles site = new SiteFiles();
  private final FigureFiles figures = new FigureFiles(site);

  private Site(Pages pages) {
    this.pages = pages;
    this.exercises = ExerciseCard.all(pages);
    this.terms = Glossary.terms(pages);
    this.definitions = new Definitions(terms, pages);
    List<Navigation.Entry> entries = new ArrayList<>();
    pages.list().forEach(page -> entries.add(Navigation.Entry.of(page)
        .with(exercises.stream()
            .filter(exercise -> exercise.page() == page).map(ExerciseCard::id).toList())));
    if (!terms.isEmpty()) {
      entries.add(TermPage.entry());
    }
    if (!exercises.isEmpty()) {
      entries.add(ExercisePages.entry());
    }
    if (isReviewed()) {
      entries.add(ReviewPage.entry());
    }
    this.navigation = new Navigation(entries);
    frame.put("lang", pages.book().language());
    frame.put("book", Html.escaped(pages.book().title()));
    frame.put("moved", MovedNames.forPages());
    frame.put("policy", POLICY);
    frame.put("footer", PageFooter.of(pages));
    frame.put("unfinished", pages.arePreliminary()
        ? new Element("p").addClass("unfinished").text(MESSAGES.get("page.unfinished")).outerHtml()
        : "");
    for (String part : List.of("head", "tools", "dialogs")) {
      frame.put(part, new Template(resource(part + ".html")).fill(frame));
    }
  }

  /** Makes the site. It offers the other editions, which must have been written when it is. */
  public static Rendered render(Pages pages, List<Path> others, Problems problems) {
    return new Site(pages.apart()).make(others)::write;
  }

  static String file(Page page) {
    return page.id() + ".html";
  }

  /** Whether there is something to ask again. */
  private boolean isReviewed() {
    String question = BlockMark.PREDICT.selector() + " [data-key]";
    return !terms.isEmpty() || pages.list().stream()
        .anyMatch(page -> page.body().selectFirst(question) != null);
  }

  private SiteFiles make(List<Path> downloads) {
    pages.list().parallelStream().forEach(page -> {
      putPart(page);
      putAnswers(page);
    });
    if (!terms.isEmpty()) {
      putExtra(TermPage.FILE, "terms", new TermPage(terms, pages).body());
    }
    if (!exercises.isEmpty()) {
      putExercises(new ExercisePages(pages, exercises));
    }
    if (isReviewed()) {
      putExtra(ReviewPage.FILE, "review", ReviewPage.body(pages, terms));
    }
    putFront(downloads);
    site.put("search-index.js", SearchIndex.of(pages, exercises, terms));
    site.put(LlmsText.FILE, LlmsText.of(pages, exercises));
    JavaScripts.put(site, pages, exercises);
    ASSETS.forEach(name -> site.put(name, bytes(name)));
    FontFaces.put(site);
    pages.images().forEach(image -> site.copy("images/" + Path.of(image).getFileName(),
        pages.home().resolve(image)));
    downloads.forEach(file -> site.copy(file.getFileName().toString(), file));
    return site;
  }

  private void putPart(Page page) {
    Element body = page.copy();
    figures.add(page, body);
    pages.lead(body, page, Site::file);
    ExerciseCard.link(body);
    ClosedAnswers.mark(body);
    PrintedAnswers.append(body);
    Effort.tell(body, exercises.stream().filter(card -> card.page() == page).toList());
    put(file(page), page.part().number().isEmpty() ? "part" : "chapter", page.titleText(), body,
        navigation.neighbor(file(page), -1), navigation.neighbor(file(page), 1));
  }

  private void putAnswers(Page contents) {
    AnswerPages made = new AnswerPages(pages, navigation, contents);
    for (Page page : pages.inner(contents)) {
      put(file(page), "answers", page.titleText(), made.body(page),
          made.neighbor(page, -1), made.neighbor(page, 1));
    }
  }

  private void putExtra(String file, String kind, Element body) {
    put(file, kind, body.selectFirst("h1").text(), body,
        navigation.neighbor(file, -1), navigation.neighbor(file, 1));
  }

  private void putExercises(ExercisePages made) {
    putExtra(ExercisePages.OVERVIEW, "exercises", made.overview());
    for (ExerciseCard exercise : exercises) {
      put(exercise.file(), "exercise", exercise.title(), made.page(exercise),
          Navigation.neighbor(made.neighbor(exercise, -1), -1),
          Navigation.neighbor(made.neighbor(exercise, 1), 1));
    }
  }

  private void put(
      String file, String kind, String title, Element body, String previous, String next) {
    Map<String, String> values = new HashMap<>(frame);
    values.put("meta", PageMeta.of(body, title, pages.book().title()));
    boolean hasMarkdown = !List.of("answers", "review").contains(kind);
    values.put("markdown", hasMarkdown ? markdown(file, body) : "");
    if (kind.equals("chapter")) {
      definitions.mark(body);
    }
    Formulas.drawShared(body);
    Highlights.thin(body);
    values.put("kind", kind);
    values.put("title", Html.escaped(title));
    values.put("contents", navigation.contents(file, listed(file, kind)));
    values.put("java", JavaScripts.head(body) + (kind.equals("review") ? ReviewPage.HEAD : ""));
    values.put("prev", previous);
    values.put("next", next);
    values.put("body", body.html());
    site.put(file, new Template(resource("page.html")).fill(values));
  }

  /** Puts the page for programs beside the page {@code file}, and returns the link to it. */
  private String markdown(String file, Element body) {
    String markdown = LlmsText.markdown(file);
    site.put(markdown, MarkdownPage.of(body));
    return "<link rel=\"alternate\" type=\"text/markdown\" href=\"" + markdown + "\">\n";
  }

  /** Returns the file in the list of contents that stands for {@code file}. */
  private String listed(String file, String kind) {
    return switch (kind) {
      case "exercise" -> ExercisePages.OVERVIEW;
      case "answers" -> pages.list().stream()
          .filter(page -> pages.inner(page).stream().anyMatch(own -> file(own).equals(file)))
          .map(Site::file).findFirst().orElse(file);
      default -> file;
    };
  }

  private void putFront(List<Path> downloads) {
    Map<String, String> values = new HashMap<>(frame);
    values.put("first", pages.list().isEmpty() ? "" : file(pages.list().get(0)));
    values.put("contents", navigation.contents("index.html", ""));
    values.putAll(FrontPage.values(pages, downloads));
    site.put("index.html", new Template(resource("index.html")).fill(values));
    site.put("404.html", new Template(resource("404.html")).fill(values));
  }

  static String resource(String name) {
    return ProgramFiles.text("book/" + name);
  }

  static byte[] bytes(String name) {
    return ProgramFiles.bytes("book/" + name);
  }
}
