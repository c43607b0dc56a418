package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A film as plain values, for JSON: see src/docs/json.adoc. */
public final class FilmJson {
  private static final int FORMAT = 1;

  private final Film film;
  private final Map<Call, Integer> calls = new IdentityHashMap<>();
  private final List<Map<String, Object>> told = new ArrayList<>();

  private FilmJson(Film film) {
    this.film = film;
  }

  public static Map<String, Object> of(Film film) {
    return new FilmJson(film).all();
  }

  private Map<String, Object> all() {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (int i = 0; i < film.steps().size(); i++) {
      steps.add(step(i));
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("format", FORMAT);
    all.put("sources", film.sources().stream()
        .map(source -> fields("name", source.name(), "text", source.text())).toList());
    all.put("calls", told);
    all.put("lines", film.lines());
    all.put("cut", film.cut());
    all.put("cutAt", film.cutAt());
    if (!film.marks().isEmpty()) {
      all.put("marks", film.marks().stream()
          .map(mark -> Map.of("step", mark.step(), "text", mark.text())).toList());
    }
    all.put("steps", steps);
    return all;
  }

  private int number(Call call) {
    Integer known = calls.get(call);
    if (known != null) {
      return known;
    }
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("method", call.name());
    about.put("source", call.source());
    call.caller().ifPresent(caller -> about.put("caller", number(caller)));
    calls.put(call, told.size());
    told.add(about);
    return told.size() - 1;
  }

  private Map<String, Object> step(int i) {
    FilmStep step = film.steps().get(i);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", step.kind().name().toLowerCase(Locale.ROOT));
    fields.put("call", number(step.call()));
    fields.put("line", step.line());
    fields.put("visit", step.visit());
    if (step.fresh()) {
      fields.put("fresh", true);
    }
    fields.put("changes", step.changes().stream().map(this::change).toList());
    List<Sum> sums = film.sums(i);
    if (!sums.isEmpty()) {
      fields.put("sums", sums.stream().map(FilmJson::sum).toList());
    }
    if (!step.printed().isEmpty()) {
      fields.put("printed", step.printed());
    }
    if (!step.told().equals("")) {
      fields.put("told", value(step.told()));
    }
    film.missingCell(i).ifPresent(missing -> fields.put(
        "missing", Map.of("thing", missing.thing().number(), "cell", missing.cell())));
    return fields;
  }

  private static Map<String, Object> sum(Sum sum) {
    Map<String, Object> fields = fields("text", sum.text(), "result", sum.result());
    fields.put("parts", sum.parts());
    return fields;
  }

  /** In this order. */
  private static Map<String, Object> fields(
      String name, String value, String other, String otherValue) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(name, value);
    fields.put(other, otherValue);
    return fields;
  }

  private Map<String, Object> change(Change change) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (change.of() instanceof Thing thing) {
      fields.put("thing", thing.number());
      if (change.value() instanceof Cells contents) {
        fields.put("type", thing.type());
        fields.put("size", contents.size());
        if (!contents.names().isEmpty()) {
          fields.put("names", contents.names());
        }
        fields.put("cells", Arrays.stream(contents.cells()).map(this::value).toList());
      } else {
        fields.put("cell", change.cell());
        fields.put("value", value(change.value()));
      }
      return fields;
    }
    if (change.of() instanceof Call call) {
      fields.put("call", number(call));
    }
    fields.put("name", change.name());
    if (change.value() != Film.GONE) {
      fields.put("value", value(change.value()));
    }
    return fields;
  }

  private Object value(Object value) {
    if (value instanceof Thing thing) {
      return Map.of("thing", thing.number());
    }
    return new Shown(null).line(value);
  }
}
