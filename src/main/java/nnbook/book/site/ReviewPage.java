package nnbook.book.site;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import nnbook.book.page.Glossary;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.book.page.Section;
import nnbook.learner.ReviewState;
import nnbook.platform.ChapterName;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.snippet.chapter.PredictQuestion;
import org.jsoup.nodes.Element;

/**
 * The page that asks again what finished chapters have taught: the Predict questions and the terms
 * of the glossary wait in templates until the script draws them. Their keys are those of the
 * terminal, so that what is remembered can go from one to the other.
 */
final class ReviewPage {
  static final String FILE = "review.html";

  /** What only this page loads. */
  static final String HEAD = "<link rel=\"stylesheet\" href=\"review.css\">\n"
      + "<script src=\"review.js\" defer></script>\n";

  private static final Messages MESSAGES = Messages.of("book");

  /** What the script says, by the end of its key. */
  private static final List<String> WORDS = List.of("card", "term", "show", "known", "unknown",
      "right", "wrong", "next", "start", "sum", "unfinished", "nothing", "later", "enough",
      "finish");

  /** What may lead to a question; figures stay behind, in the chapter. */
  private static final String LEADS = ".paragraph, .stemblock, .listingblock, .snippet, table";

  private final Pages pages;
  private final Element stage = new Element("div").addClass("review");

  private ReviewPage(Pages pages, List<Glossary.Term> terms) {
    this.pages = pages;
    String days = ReviewState.DAYS.stream().map(String::valueOf).collect(Collectors.joining(" "));
    stage.attr("data-days", days).attr("data-most", "" + ReviewState.CARDS_A_DAY);
    WORDS.forEach(word -> stage.attr("data-" + word, MESSAGES.get("review." + word)));
    pages.list().forEach(this::questions);
    terms.forEach(this::term);
  }

  static Navigation.Entry entry() {
    return Navigation.Entry.of(FILE, MESSAGES.get("review.title"));
  }

  /** Returns the body of the page. */
  static Element body(Pages pages, List<Glossary.Term> terms) {
    ReviewPage page = new ReviewPage(pages, terms);
    Element body = Html.headed(MESSAGES.get("review.title"));
    body.appendElement("p").text(MESSAGES.get("review.intro", ReviewState.CARDS_A_DAY));
    body.appendElement("p").addClass("scriptless").text(MESSAGES.get("review.scriptless"));
    body.appendChild(page.stage);
    Element others = body.appendElement("details").addClass("review-others");
    others.appendElement("summary").text(MESSAGES.get("review.others"));
    body.appendElement("p").addClass("review-file").text(MESSAGES.get("review.file"));
    return body;
  }

  private Element card(String chapter, String key) {
    return stage.appendElement("template").attr("data-chapter", chapter).attr("data-key", key);
  }

  private void questions(Page page) {
    Element body = page.copy();
    pages.lead(body, Site::file);
    List<Element> questions = body.select(BlockMark.PREDICT.selector() + " [data-key]");
    List<String> keys = keys(page, questions.stream().map(q -> q.attr("data-key")).toList());
    for (int i = 0; i < keys.size(); i++) {
      Element question = questions.get(i);
      Element box = question.closest(BlockMark.PREDICT.selector());
      Element card = card(chapter(page.id()), keys.get(i))
          .attr("data-question", question.attr("data-key"));
      leads(box).forEach(lead -> card.appendChild(plain(lead)));
      Element asked = box.is(BlockMark.STEPPING.selector())
          ? question.parent() : box.selectFirst("> .content");
      card.appendChild(plain(asked).tagName("div"));
      where(card, Section.around(page, box));
    }
  }

  /** Those of the terminal; a page that it reads otherwise keeps its own. */
  private List<String> keys(Page page, List<String> own) {
    for (Path file : Chapters.all(pages.home())) {
      if (chapter(Chapters.name(file)).equals(chapter(page.id()))) {
        List<String> keys = PredictQuestion.of(ChapterSource.read(file, pages.home())).stream()
            .map(PredictQuestion::key).toList();
        return keys.size() == own.size() ? keys : own;
      }
    }
    return own;
  }

  private static String chapter(String id) {
    return ChapterName.ofFile(id).map(ChapterName::toString).orElse(id);
  }

  /** The last paragraph before the question, and what is between the two. */
  private static Deque<Element> leads(Element box) {
    Deque<Element> leads = new ArrayDeque<>();
    Element before = box.previousElementSibling();
    while (before != null && before.is(LEADS)) {
      leads.addFirst(before);
      before = before.is(".paragraph") ? null : before.previousElementSibling();
    }
    return leads;
  }

  /** A copy that may stand beside others: without anchors, and with nothing to run. */
  private static Element plain(Element part) {
    Element copy = part.clone();
    copy.select("figure, a[id]:empty").remove();
    copy.select("[id]").removeAttr("id");
    copy.select(BlockMark.RUN.selector()).removeClass(BlockMark.RUN.role());
    return copy.removeAttr("id");
  }

  private static void where(Element card, Section section) {
    String file = Site.file(section.page());
    boolean whole = section.id().equals(section.page().id());
    card.appendElement("p").addClass("where").appendElement("a")
        .attr("href", whole ? file : file + "#" + section.id()).text(section.label());
  }

  private void term(Glossary.Term term) {
    Element explanation = term.explanation().clone();
    List<String> chapters = explanation.select("a[href^=#]").eachAttr("href").stream()
        .filter(link -> link.matches("#" + ChapterName.REGEX + "-.*")).toList();
    if (!chapters.isEmpty()) {
      String last = chapters.get(chapters.size() - 1);
      pages.lead(explanation, Site::file);
      Element card = card(last.substring(1, 5), ReviewState.keyOfTerm(term.names().get(0)));
      card.appendElement("p").addClass("front").text(String.join(", ", term.names()));
      card.appendChild(plain(explanation).tagName("div").addClass("back"));
    }
  }
}
