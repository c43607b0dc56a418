package nnbook.web.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Stepping;
import nnbook.web.aot.PageLibrary;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStart;
import nnbook.web.recorder.FilmStep;
import nnbook.web.recorder.Shown;

/** The walks that a chapter's stepping boxes print: films of their snippets, each run alone. */
public final class RecordedWalks {
  /** The table of a longer walk would be a page of its own. */
  private static final int MOST = 30;

  private static final String DOTS = "....";

  private RecordedWalks() {}

  /** A chapter's text with the walks of all its stepping boxes recorded anew. */
  public static String in(ChapterSource chapter) {
    List<String> lines = new ArrayList<>(List.of(chapter.text().split("\n", -1)));
    List<Stepping> boxes = new ArrayList<>(chapter.steppings());
    Collections.reverse(boxes);
    for (Stepping stepping : boxes) {
      List<String> box =
          lines.subList(stepping.lines().first() - 1, stepping.lines().last() - 1);
      if (box.contains(DOTS)) {
        box.subList(box.indexOf(DOTS) - 1, box.size()).clear();
      }
      box.addAll(List.of("", DOTS, of(stepping), DOTS));
    }
    return String.join("\n", lines);
  }

  /** The walk through the snippet of a box, as its literal block has it. */
  public static String of(Stepping stepping) {
    SnippetFilms films = new SnippetFilms(PageLibrary.signatures());
    Film film = films.film("", stepping.code(), FilmStart.AT_ONCE, (kind, text) -> { });
    Map<String, Stepping.Row> rows = new LinkedHashMap<>();
    for (int i = 0; i < film.steps().size() && rows.size() < MOST; i++) {
      FilmStep step = film.steps().get(i);
      Stepping.Row row = row(film, i);
      if (step.call().name().isEmpty() && !(row.sum().isEmpty() && row.changes().isEmpty())) {
        rows.put(step.line() + ":" + step.visit(), row);
      }
    }
    return Stepping.head(stepping.code()) + "\n" + rows.values().stream()
        .map(Stepping.Row::toString).collect(Collectors.joining("\n"));
  }

  /** Without marks of changes, and a number as in a sum. */
  private static String plain(String value) {
    return value.replace("*", "").replaceAll("\\s+", " ").replaceFirst("\\.0$", "").strip();
  }

  private static Stepping.Row row(Film film, int i) {
    FilmStep step = film.steps().get(i);
    Shown shown = new Shown(film.scene(i));
    Map<String, String> changes = new LinkedHashMap<>();
    Stream.of(step.call(), Film.TOP).flatMap(of -> shown.variables(of).stream())
        .filter(Shown.Variable::changed)
        .forEach(one -> changes.put(one.name(), plain(String.join(" / ", one.lines()))));
    String sum = film.sums(i).stream().map(String::valueOf).collect(Collectors.joining("; "));
    return new Stepping.Row(step.line(), step.visit(), sum, changes);
  }
}
