package nnbook.web.recorder;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nnbook.engine.matrix.Numbers;
import nnbook.platform.JsonText;

/** A film as JSON: see src/docs/json.adoc. Written as it comes, since it is long. */
public final class FilmJson {
  private static final int FORMAT = 1;

  private final Film film;
  private final Shown shown = new Shown(null);
  private final Map<Call, Integer> calls = new IdentityHashMap<>();
  private final Map<Object, Boolean> told = new IdentityHashMap<>();
  private final StringBuilder toldCalls = new StringBuilder();
  private final StringBuilder json = new StringBuilder();
  private final Deque<Running> running = new ArrayDeque<>();

  private record Running(Call call, Sums sums) {}

  private FilmJson(Film film) {
    this.film = film;
  }

  public static String of(Film film) {
    return new FilmJson(film).all();
  }

  private String all() {
    for (int i = 0; i < film.steps().size(); i++) {
      json.append(i == 0 ? "{" : ",{");
      write(film.steps().get(i));
      film.missingCell(i).ifPresent(missing -> json.append(",\"missing\":{\"thing\":")
          .append(missing.thing().number()).append(",\"cell\":").append(missing.cell())
          .append('}'));
      json.append('}');
    }
    StringBuilder sources = new StringBuilder();
    film.sources().forEach(source -> sources.append(sources.isEmpty() ? "" : ",")
        .append("{\"name\":").append(JsonText.of(source.name()))
        .append(",\"text\":").append(JsonText.of(source.text())).append('}'));
    return "{\"format\":" + FORMAT + ",\"sources\":[" + sources + "],\"calls\":[" + toldCalls
        + "],\"lines\":" + film.lines() + ",\"cut\":" + film.cut() + ",\"cutAt\":" + film.cutAt()
        + marks() + ",\"steps\":[" + json + "]}";
  }

  private String marks() {
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
      toldCalls.append(known == 0 ? "" : ",").append("{\"method\":")
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

  private void write(FilmStep step) {
    json.append("\"kind\":\"").append(step.kind().name().toLowerCase(Locale.ROOT))
        .append("\",\"call\":").append(number(step.call()))
        .append(",\"line\":").append(step.line()).append(",\"visit\":").append(step.visit())
        .append(step.fresh() ? ",\"fresh\":true" : "").append(",\"changes\":[");
    for (int i = 0; i < step.changes().size(); i++) {
      json.append(i == 0 ? "" : ",");
      write(step.changes().get(i));
    }
    json.append(']');
    List<Sum> sums = sums(step);
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

  private List<Sum> sums(FilmStep step) {
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
    } else {
      json.append(JsonText.of(shown.line(value)));
    }
  }
}
