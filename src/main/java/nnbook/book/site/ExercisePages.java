package nnbook.book.site;

import java.util.List;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.grader.ExercisePaths;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** The page of each exercise, and the overview of all. */
final class ExercisePages {
  static final String OVERVIEW = "exercises.html";

  private static final Messages MESSAGES = Messages.of("book");

  private final Pages pages;
  private final List<ExerciseCard> exercises;

  ExercisePages(Pages pages, List<ExerciseCard> exercises) {
    this.pages = pages;
    this.exercises = exercises;
  }

  static Navigation.Entry entry() {
    return Navigation.Entry.of(OVERVIEW, MESSAGES.get("exercises.title"));
  }

  /** Returns the overview: all exercises by chapter, with stars and minutes. */
  Element overview() {
    Element body = Html.headed(MESSAGES.get("exercises.title"));
    body.appendElement("p").text(MESSAGES.get("exercises.intro", exercises.size()));
    for (Page page : pages.list()) {
      List<ExerciseCard> own =
          exercises.stream().filter(exercise -> exercise.page() == page).toList();
      if (!own.isEmpty()) {
        body.appendElement("h2").attr("id", "of-" + page.id()).html(link(page));
        Element list = body.appendElement("ol").addClass("exercise-list");
        own.forEach(exercise -> list.appendChild(line(exercise)));
      }
    }
    return body;
  }

  private static Element line(ExerciseCard exercise) {
    Element line = new Element("li").attr("data-exercise", exercise.id());
    line.appendElement("span").addClass("number").text(exercise.number());
    line.appendText(" ").appendElement("a").attr("href", exercise.file()).text(exercise.title());
    line.appendText(" ").appendElement("span").addClass("effort").text(exercise.effort());
    return line;
  }

  /** Returns the page of one exercise: what its card holds, and how to work on it. */
  Element page(ExerciseCard exercise) {
    Element body = Html.headed(MESSAGES.get("exercise", exercise.number()), exercise.title());
    Element content = exercise.card().selectFirst("> .content").clone();
    List<Element> hints = content.select("> .hint");
    Element where = content.selectFirst("> .where > p");
    hints.forEach(Element::remove);
    content.select("> .check, > .where").remove();
    body.appendChild(facts(exercise, where == null ? link(exercise.page()) : where.html()));
    Element task = body.appendElement("section").addClass("exercise")
        .attr("data-exercise", exercise.id()).attr("aria-label", MESSAGES.get("exercise.task"));
    task.appendChild(content);
    body.appendElement("h2").attr("id", "steps").text(MESSAGES.get("exercise.steps"));
    body.appendChild(steps(exercise));
    if (!hints.isEmpty()) {
      body.appendElement("h2").attr("id", "hints").text(MESSAGES.get("exercise.hints"));
      Element fold = body.appendElement("div").addClass("hints");
      hints.forEach(fold::appendChild);
    }
    PuzzleSection.of(pages.home(), exercise.id()).ifPresent(body::appendChild);
    body.appendElement("p").addClass("back").append(back(exercise));
    pages.lead(body, Site::file);
    return body;
  }

  private static Element facts(ExerciseCard exercise, String where) {
    Element facts = new Element("p").addClass("facts");
    facts.appendElement("span").addClass("effort").text(exercise.effort());
    facts.appendText(" ").appendElement("span").html(where);
    return facts;
  }

  private static Element steps(ExerciseCard exercise) {
    Element steps = new Element("ol").addClass("steps");
    steps.appendElement("li").addClass("scripted")
        .text(MESSAGES.get("exercise.step.here", MESSAGES.get("run.solve")));
    steps.appendElement("li").html(MESSAGES.get("exercise.step.own",
        path(ExercisePaths.stubName(exercise.id())),
        Html.code("./nnbook check " + exercise.id()),
        path(ExercisePaths.testName(exercise.id())), Html.code("./nnbook watch")));
    steps.appendElement("li").html(MESSAGES.get("exercise.step.stuck",
        Html.code("./nnbook hint " + exercise.id())));
    Element answer = exercise.card().selectFirst(".check .see > a");
    if (answer != null) {
      steps.appendElement("li").addClass("compare")
          .html(MESSAGES.get("exercise.step.answer", answer.outerHtml()));
    }
    return steps;
  }

  /** A phone's line may end behind a folder, not within a name. */
  private static String path(String name) {
    return Html.code(name).replaceAll("(?<=\\w)/", "/<wbr>");
  }

  private static String link(Page page) {
    return "<a href=\"" + Site.file(page) + "\">" + Navigation.Entry.of(page).label() + "</a>";
  }

  private static String back(ExerciseCard exercise) {
    String card = Site.file(exercise.page()) + "#" + exercise.id();
    return "<a href=\"" + card + "\">"
        + Html.escaped(MESSAGES.get("exercise.back", exercise.page().part().number()))
        + "</a> · <a href=\"" + OVERVIEW + "\">" + Html.escaped(MESSAGES.get("exercises.title"))
        + "</a>";
  }

  /** Returns the entry of the exercise {@code step} after {@code exercise}, for its pager. */
  Navigation.Entry neighbor(ExerciseCard exercise, int step) {
    int index = exercises.indexOf(exercise) + step;
    if (index < 0 || index >= exercises.size()) {
      return entry();
    }
    ExerciseCard neighbor = exercises.get(index);
    return Navigation.Entry.of(neighbor.file(), neighbor.number(), neighbor.title());
  }
}
