package nnbook.web.recorder;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;
import nnbook.platform.JsonText;

/** A film as JSON: see src/docs/json.adoc. A film that is still made can be written in pieces. */
public final class FilmJson {
  private static final int FORMAT = 1;

  private final Shown shown = new Shown(null);
  private final Map<Call, Integer> calls = new IdentityHashMap<>();
  private final Map<Matrix, String> matrices = new IdentityHashMap<>();
  private final Map<Object, Boolean> told = new IdentityHashMap<>();
  private final Deque<Running> running = new ArrayDeque<>();

  private StringBuilder toldCalls = new StringBuilder();
  private StringBuilder json = new StringBuilder();
  private int written;
  private int sources;

  private record Running(Call call, Sums sums) {}

  public static String of(Film film) {
    return new FilmJson().last(film);
  }

  /** What is new in a film that goes on: sources, calls and steps; or that it holds no more. */
  public String next(Film film) {
    boolean full = film.cutAt() < film.steps().size();
    return piece(film, film.cutAt(), "", full ? ",\"full\":" + film.lines() : "");
  }

  /** What is new at its end, and all that is known then. */
  public String last(Film film) {
    return piece(film, film.steps().size(), "\"format\":" + FORMAT + ",",
        ",\"lines\":" + film.lines() + ",\"cut\":" + film.cut() + ",\"cutAt\":" + film.cutAt()
            + marks(film));
  }

  private String piece(Film film, int to, String before, String behind) {
    json = new StringBuilder();
    toldCalls = new StringBuilder();
    for (int i = written; i < to; i++) {
      json.append(i == written ? "{" : ",{");
      write(film, film.steps().get(i));
      film.missingCell(i).ifPresent(missing -> json.append(",\"missing\":{\"thing\":")
          .append(missing.thing().number()).append(",\"cell\":").append(missing.cell())
          .append('}'));
      json.append('}');
    }
    StringBuilder texts = new StringBuilder();
    film.sources().stream().skip(sources).forEach(source -> texts
        .append(texts.isEmpty() ? "" : ",").append("{\"name\":").append(JsonText.of(source.name()))
        .append(",\"text\":").append(JsonText.of(source.text())).append('}'));
    written = to;
    sources = film.sources().size();
    return "{" + before + "\"sources\":[" + texts + "],\"calls\":[" + toldCalls + "]" + behind
        + ",\"steps\":[" + json + "]}";
  }

  private static String marks(Film film) {
    StringBuilder marks = new StringBuilder();
    film.marks().forEach(mark -> marks.append(marks.isEmpty() ? ",\"marks\":[" : ",")
        .append("{\"step\":").append(mark.step())
        .append(",\"text\":").append(JsonText.of(mark.text())).append('}'));
    return marks.append(marks.isEmpty() ? "" : "]").toString();
  }

  private int number(Call call) {
    Integer known = calls.get(call);
    if (known == null) {
      String caller =
          call.caller().map(above -> ",\"caller\":" + number(above)).orElse("");
      known = calls.size();
      calls.put(call, known);
      toldCalls.append(toldCalls.isEmpty() ? "" : ",").append("{\"method\":")
          .append(JsonText.of(call.name())).append(",\"source\":").append(call.source())
          .append(caller).append(engine(call)).append('}');
    }
    return known;
  }

  /** What a method calls of the engine, told with the first of its calls. */
  private String engine(Call call) {
    boolean isNew = !call.engine().isEmpty() && told.put(call.engine(), true) == null;
    return isNew ? ",\"engine\":" + JsonText.of(call.engine()) : "";
  }

  private void write(Film film, FilmStep step) {
    json.append("\"kind\":\"").append(step.kind().name().toLowerCase(Locale.ROOT))
        .append("\",\"call\":").append(number(step.call()))
        .append(",\"line\":").append(step.line()).append(",\"visit\":").append(step.visit())
        .append(step.fresh() ? ",\"fresh\":true" : "").append(",\"changes\":[");
    for (int i = 0; i < step.changes().size(); i++) {
      json.append(i == 0 ? "" : ",");
      write(step.changes().get(i));
    }
    json.append(']');
    List<Sum> sums = sums(film, step);
    for (int i = 0; i < sums.size(); i++) {
      json.append(i == 0 ? ",\"sums\":[" : ",").append("{\"text\":")
          .append(JsonText.of(sums.get(i).text())).append(",\"result\":")
          .append(JsonText.of(sums.get(i).result())).append(",\"parts\":")
          .append(JsonText.of(sums.get(i).parts())).append('}');
    }
    json.append(sums.isEmpty() ? "" : "]");
    if (!step.printed().isEmpty()) {
      json.append(",\"printed\":").append(JsonText.of(step.printed()));
    }
    if (!step.told().equals("")) {
      json.append(",\"told\":");
      writeValue(step.told());
    }
  }

  private List<Sum> sums(Film film, FilmStep step) {
    while (!running.isEmpty() && running.peek().call != step.call()
        && running.peek().call.depth() >= step.call().depth()) {
      running.pop();
    }
    if (running.isEmpty() || running.peek().call != step.call()) {
      running.push(new Running(step.call(), film.sums()));
    }
    return running.peek().sums.after(step);
  }

  private void write(Change change) {
    if (change.of() instanceof Thing thing) {
      json.append("{\"thing\":").append(thing.number());
      if (change.value() instanceof Cells contents) {
        write(thing, contents);
      } else {
        json.append(",\"cell\":").append(change.cell()).append(",\"value\":");
        writeValue(change.value());
      }
    } else {
      json.append('{');
      if (change.of() instanceof Call call) {
        json.append("\"call\":").append(number(call)).append(',');
      }
      json.append("\"name\":").append(JsonText.of(change.name()));
      if (change.value() != Film.GONE) {
        json.append(",\"value\":");
        writeValue(change.value());
      }
    }
    json.append('}');
  }

  private void write(Thing thing, Cells contents) {
    json.append(",\"type\":").append(JsonText.of(thing.type()))
        .append(",\"size\":").append(contents.size());
    if (!contents.names().isEmpty()) {
      json.append(",\"names\":").append(JsonText.of((Collection<?>) contents.names()));
    }
    json.append(",\"cells\":[");
    for (int i = 0; i < contents.cells().length; i++) {
      json.append(i == 0 ? "" : ",");
      writeValue(contents.cells()[i]);
    }
    json.append(']');
  }

  private void writeValue(Object value) {
    if (value instanceof Thing thing) {
      json.append("{\"thing\":").append(thing.number()).append('}');
    } else if (value instanceof Double || value instanceof Float) { // whole, for who asks for that
      json.append(JsonText.of(Numbers.shortest(((Number) value).doubleValue())));
    } else if (value instanceof Matrix matrix) { // one is seen in many calls
      json.append(matrices.computeIfAbsent(matrix, one -> JsonText.of(shown.line(one))));
    } else {
      json.append(JsonText.of(shown.whole(value)));
    }
  }
}
