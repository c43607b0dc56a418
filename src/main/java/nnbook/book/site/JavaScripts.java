package nnbook.book.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nnbook.book.page.Pages;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Stubs;
import nnbook.learner.ReviewState;
import nnbook.platform.Messages;
import nnbook.platform.ProgramFiles;
import nnbook.platform.ProjectLayout;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/**
 * The scripts by which pages run Java. A page loads {@code run.js}, which makes the buttons; the
 * first press loads {@code java.js}, which holds the words and the other scripts.
 */
final class JavaScripts {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** In one file, in this order, because the first press needs all of them. */
  private static final List<String> BUNDLE = List.of(
      "machine.js", "editor.js", "output.js", "verdict.js", "steps.js", "snippet.js",
      "asking.js", "exercise.js", "progress.js");

  /** In one file, in this order: what the first press of a Step loads. */
  private static final List<String> STEPPER = List.of(
      "film.js", "values.js", "code.js", "variables.js", "loops.js", "trace.js",
      "chart.js", "stepper.js");

  private static final List<String> ALONE =
      List.of("load.js", "run.js", "teavm.js", "worker.js", "java.css", "codemirror.js",
          "codemirror-LICENSE.txt");

  /** What the terminal's catalog calls the words of a verdict. */
  private static final String CHECK = "check.";

  /** What the catalog of the stepper calls the words that only pages have. */
  private static final String PAGE = "page.";

  /** In one file: what all figures share, in this order, then the figures. */
  private static final List<String> FIGURES =
      List.of("machine.js", "panel.js", "chart.js", "neuron.js", "activation.js", "descent.js",
          "backprop.js", "xor.js", "race.js", "playground.js", "digit.js", "letters.js",
          "names.js");

  private JavaScripts() {}

  /** The part of a page's head that its buttons and figures need; empty for one without. */
  static String head(Element body) {
    String runnable =
        ".listingblock" + BlockMark.RUN.selector() + ", section.exercise, .exercise-list";
    boolean runs = body.selectFirst(runnable) != null;
    boolean acts = body.selectFirst(BlockMark.INTERACTIVE.selector()) != null;
    StringBuilder head = new StringBuilder();
    if (runs || acts) {
      head.append("<script src=\"web/load.js\" defer></script>\n");
    }
    if (runs) {
      head.append("<link rel=\"stylesheet\" href=\"web/java.css\">\n")
          .append("<script src=\"web/run.js\" defer></script>\n");
    }
    if (acts) {
      head.append("<link rel=\"stylesheet\" href=\"web/figure.css\">\n")
          .append("<script src=\"web/figure.js\" defer></script>\n");
    }
    return head.toString();
  }

  static void put(SiteFiles site, Pages pages, List<ExerciseCard> exercises) {
    ALONE.forEach(name -> site.put("web/" + name, ProgramFiles.bytes("web/" + name)));
    StringBuilder bundle = new StringBuilder();
    bundle.append("nnbook.java.words = ").append(json(words())).append(";\n")
        .append("nnbook.java.days = ").append(json(ReviewState.DAYS)).append(";\n");
    BUNDLE.forEach(name -> bundle.append(ProgramFiles.text("web/" + name)));
    site.put("web/java.js", bundle.toString());
    putFigures(site);
    putStepper(site, pages);
    for (ExerciseCard exercise : exercises) {
      stub(pages.home(), exercise.id()).ifPresent(text -> site.put(
          "web/stub/" + exercise.id() + ".js",
          "nnbook.java.stub(" + json(exercise.id()) + ", " + json(text) + ", "
              + json(solution(pages.home(), exercise.id())) + ");\n"));
    }
  }

  /** The exercise as it was before a learner began it in this copy of the book. */
  private static Optional<String> stub(Path home, String id) {
    return Stubs.of(home).find(id).or(() -> ExerciseCatalog
        .text(new ExercisePaths(new ProjectLayout(home), id).stub())
        .filter(text -> Stubs.isStub(id, text)));
  }

  /** The solution, beside which an answer may be filmed; empty in a copy that has none. */
  private static String solution(Path home, String id) {
    return ExerciseCatalog.text(new ExercisePaths(new ProjectLayout(home), id).solution())
        .orElse("");
  }

  private static Map<String, String> words() {
    Map<String, String> words = new TreeMap<>(Messages.of("java").all());
    words.put("limit", Messages.of("snippet").get("stopped"));
    Messages.of("terminal").all().forEach((key, text) -> {
      if (key.startsWith(CHECK)) {
        words.putIfAbsent(key.substring(CHECK.length()), text);
      }
    });
    return words;
  }

  private static void putStepper(SiteFiles site, Pages pages) {
    Map<String, String> all = Messages.of("step").all();
    Map<String, String> words = new TreeMap<>(all);
    all.forEach((key, text) -> {
      if (key.startsWith(PAGE)) {
        words.put(key.substring(PAGE.length()), text);
      }
    });
    words.keySet().removeIf(key -> key.startsWith(PAGE));
    Map<String, String> listings = new TreeMap<>();
    pages.listings().forEach((method, id) -> pages.holding(id)
        .ifPresent(page -> listings.put(method, Site.file(page) + "#" + id)));
    StringBuilder bundle =
        new StringBuilder("nnbook.java.stepWords = ").append(json(words)).append(";\n")
            .append("nnbook.java.listings = ").append(json(listings)).append(";\n");
    STEPPER.forEach(name -> bundle.append(ProgramFiles.text("web/stepper/" + name)));
    site.put("web/stepper.js", bundle.toString());
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * As soon as a figure that a reader can act on is near, {@code figure.js} loads {@code
   * figures.js}, which holds the words and the others.
   */
  private static void putFigures(SiteFiles site) {
    for (String name : List.of("figure.js", "figure.css")) {
      site.put("web/" + name, ProgramFiles.bytes("web/" + name));
    }
    StringBuilder bundle = new StringBuilder("nnbook.figures = {words: ")
        .append(json(Messages.of("figure").all())).append("};\n");
    FIGURES.forEach(name -> bundle.append(ProgramFiles.text("web/figure/" + name)));
    site.put("web/figures.js", bundle.toString());
  }
}
