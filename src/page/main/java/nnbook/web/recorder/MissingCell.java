package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cell of an array or list that an index asked for in vain. Java names index and length alone;
 * the line names the variables, and Java comes to the left one first. Where an index cannot be
 * told, there is none.
 *
 * @param thing that has no such cell
 * @param cell what the index was
 */
public record MissingCell(Thing thing, int cell) {
  private static final Pattern TOLD =
      Pattern.compile("(?s).*\\b[Ii]ndex (-?\\d+) out of bounds for length (\\d+).*");
  private static final Pattern USE =
      Pattern.compile("\\b([A-Za-z_$]\\w*)((?:\\s*\\[[^\\[\\]]*])+|\\.get\\([^()]*\\))");
  private static final Pattern PLACE = Pattern.compile(
      "(\\d{1,9}|[A-Za-z]\\w*)(\\.length|\\.size\\(\\))?\\s*(?:([+-])\\s*(\\d{1,9}))?");
  private static final Pattern INDEX = Pattern.compile("[\\[(]\\s*(.*?)\\s*[\\])]");

  /** A variable with an index or several, and what follows in its line. */
  private record Use(String name, String places, String rest) {}

  static Optional<MissingCell> at(Film film, int number) {
    FilmStep step = film.steps().get(number);
    if (step.kind() != FilmStep.Kind.STOP || !(step.told() instanceof Word word)) {
      return Optional.empty();
    }
    Matcher told = TOLD.matcher(word.text());
    String[] lines = film.sources().get(step.call().source()).text().split("\n");
    int line = step.line() - 1;
    return told.matches() && told.group(1).length() < 10 && line >= 0 && line < lines.length
        ? in(lines[line], film.scene(number), step.call(), Integer.parseInt(told.group(1)),
            Integer.parseInt(told.group(2)))
        : Optional.empty();
  }

  private static Optional<MissingCell> in(
      String line, Scene scene, Call call, int index, int length) {
    for (Use use : uses(line)) {
      Object value = value(scene, call, use.name());
      Matcher places = INDEX.matcher(use.places());
      while (value instanceof Thing thing && places.find()) {
        OptionalInt known = number(scene, call, places.group(1));
        int size = scene.contents(thing).size();
        if (size == length && known.orElse(index) == index) {
          return known.isEmpty() ? Optional.empty() : Optional.of(new MissingCell(thing, index));
        }
        int next = known.orElse(-1);
        Object[] cells = scene.contents(thing).cells();
        value = next >= 0 && next < cells.length ? cells[next] : null;
      }
    }
    return Optional.empty();
  }

  /** In the order in which Java comes to them: where something is stored, there it comes last. */
  private static List<Use> uses(String line) {
    List<Use> uses = new ArrayList<>();
    Matcher use = USE.matcher(line);
    while (use.find()) {
      uses.add(new Use(use.group(1), use.group(2), line.substring(use.end())));
    }
    if (uses.size() > 1 && uses.get(0).rest().matches("\\s*=[^=].*")) {
      uses.add(uses.remove(0));
    }
    return uses;
  }

  private static Object value(Scene scene, Call call, String name) {
    Object own = scene.values(call).get(name);
    return own == null ? scene.values(Film.TOP).get(name) : own;
  }

  /** An index that is a number, a variable or a length, or some more or less. */
  private static OptionalInt number(Scene scene, Call call, String text) {
    Matcher parts = PLACE.matcher(text);
    if (!parts.matches()) {
      return OptionalInt.empty();
    }
    int more = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(3) + parts.group(4));
    Object value = value(scene, call, parts.group(1));
    if (parts.group(2) != null) {
      return value instanceof Thing thing
          ? OptionalInt.of(scene.contents(thing).size() + more) : OptionalInt.empty();
    }
    return parts.group(1).matches("\\d+") ? OptionalInt.of(Integer.parseInt(parts.group(1)) + more)
        : value instanceof Integer number ? OptionalInt.of(number + more) : OptionalInt.empty();
  }
}
