package nnbook.book.site.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.chapter.Chapters;
import nnbook.web.image.PageTranscript;

/** A page in a browser of its own, whose worker is asked directly. */
final class JavaTab implements AutoCloseable {
  /** A script may take a minute, a snippet longer. */
  private static final String LOOK = """
      Promise.race([nnbook.asked, new Promise((end) => setTimeout(() => end(''), 20000))])
          .then(done);""";

  private static final String ASK = """
      const pieces = [];
      let problems = [];
      const hear = (told) => {
        pieces.push(...(told.pieces ?? []));
        problems = told.problems ?? problems;
      };
      const request = async () => ({REQUEST});
      nnbook.asked = nnbook.java.script('web/java.js')
          .then(request)
          .then((asked) => nnbook.java.ask(asked, hear))
          .then(({ film, ...end }) => { nnbook.film = film; return { ...end, pieces, problems }; },
              (end) => ({ message: String(end), pieces, problems }))
          .then(JSON.stringify);""";

  private static final int MOST_LOOKS = 60;

  private final Chromium browser;

  /** Opens a chapter's page of the site in {@code folder}. */
  JavaTab(Path folder, Path chapter) {
    browser = Chromium.start(Programs.find(System.getenv()).orElseThrow());
    browser.open(folder.resolve(page(chapter)).toUri());
  }

  /** The name of a chapter's page. */
  static String page(Path chapter) {
    return Chapters.name(chapter).replaceFirst("^(appendix-[a-z]).*", "$1") + ".html";
  }

  /** Runs a snippet in the session of those before. */
  SnippetResult run(String code) {
    return result(ask("ask: 'run', text: " + quoted(code)));
  }

  /** Films a snippet in the session of those before; see {@link #filmHash}. */
  SnippetResult film(String code) {
    return result(ask("ask: 'film', text: " + quoted(code) + ", from: ''"));
  }

  /** Films an answer; returns the verdict, as {@link #check}. */
  JsonNode watch(String exercise, String code) {
    return told("watch", exercise, code);
  }

  /** The hash that Java has for the first characters of the last film. */
  int filmHash(int length) {
    return Integer.parseInt(String.valueOf(browser.run("""
        let hash = 0;
        for (let i = 0; i < LENGTH; i++) hash = Math.imul(31, hash) + nnbook.film.charCodeAt(i) | 0;
        return String(hash);""".replace("LENGTH", String.valueOf(length)))));
  }

  int filmLength() {
    return Integer.parseInt(String.valueOf(browser.run("return String(nnbook.film.length);")));
  }

  String filmText(int from, int to) {
    return String.valueOf(
        browser.run("return nnbook.film.slice(" + from + ", " + to + ");"));
  }

  /** Forgets all declarations. */
  void reset() {
    ask("ask: 'reset'");
  }

  private static SnippetResult result(JsonNode told) {
    PageTranscript transcript = new PageTranscript();
    told.get("pieces").forEach(piece ->
        transcript.write(piece.get(0).asText(), piece.get(1).asText()));
    return told.get("problems").isEmpty()
        ? transcript.result(told.get("message").asText().isEmpty() ? "" : told.toString())
        : transcript.problem(told.get("problems").get(0));
  }

  /** Checks an answer; returns the verdict, or what was told in place of one. */
  JsonNode check(String exercise, String code) {
    return told("check", exercise, code);
  }

  private JsonNode told(String asked, String exercise, String code) {
    String name = quoted(exercise);
    JsonNode told = ask("ask: '" + asked + "', exercise: " + name + ", text: " + quoted(code)
        + ", tests: await nnbook.java.tests(" + name + ")");
    return told.has("verdict") ? told.get("verdict") : told;
  }

  private JsonNode ask(String request) {
    browser.run(ASK.replace("REQUEST", request));
    for (int look = 0; look < MOST_LOOKS; look++) {
      String told = String.valueOf(browser.runLater(LOOK));
      if (!told.isEmpty()) {
        return json(told);
      }
    }
    throw new AssertionError("No answer to " + request);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  private static String quoted(String text) {
    try {
      return new ObjectMapper().writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  @Override
  public void close() {
    browser.close();
  }
}
