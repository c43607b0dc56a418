package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;

/**
 * Values of a scene as a reader reads them: numbers as the book prints them, rows of numbers as a
 * table; a star is behind what the step has changed.
 */
public final class Shown {
  private static final int CELLS = 12;
  private static final int ROWS = 8;
  private static final int LONGEST = 200;
  private static final int DEEPEST = 3;

  private final Scene scene;

  public Shown(Scene scene) {
    this.scene = scene;
  }

  /**
   * A variable that can be seen.
   *
   * @param lines its value; a table has several
   * @param changed whether the step has changed it, or anything in it
   * @param same other names of the same thing
   */
  public record Variable(String name, List<String> lines, boolean changed, List<String> same) {}

  /** The variables of a call, or those outside of all methods. */
  public List<Variable> variables(Object of) {
    List<Variable> variables = new ArrayList<>();
    scene.values(of).forEach((name, value) -> variables.add(new Variable(name,
        value instanceof Matrix matrix ? table(matrix, scene.before(of, name)) : lines(value),
        scene.hasChanged(of, name),
        value instanceof Thing thing ? scene.names(thing, of, name) : List.of())));
    return variables;
  }

  /** A value, alone. */
  public List<String> lines(Object value) {
    if (value instanceof Thing thing && isTable(thing)) {
      return things(thing);
    }
    return text(value, 0).lines().toList();
  }

  /** A value as one text, with the lines that its own text has. */
  String whole(Object value) {
    return text(value, 0);
  }

  /** A value in one line. */
  public String line(Object value) {
    return text(value, 0).replace("\n", " ");
  }

  private String text(Object value, int depth) {
    if (value instanceof Double || value instanceof Float) {
      return Numbers.format(((Number) value).doubleValue());
    }
    if (value instanceof String text) {
      return text.length() <= LONGEST ? "\"" + text + "\""
          : "\"" + text.substring(0, LONGEST) + "\" … " + (text.length() - LONGEST) + " more";
    }
    if (value instanceof Character) {
      return "'" + value + "'";
    }
    if (value instanceof Matrix matrix) {
      return matrix.rows() + " x " + matrix.columns() + " " + Stream.of(matrix.toArray())
          .limit(ROWS).map(row -> "[" + numbers(row) + "]").collect(Collectors.joining(" "));
    }
    if (value instanceof Thing thing) {
      return depth > DEEPEST ? thing.type() + " …" : inside(thing, depth);
    }
    return value instanceof Word word ? word.text() : String.valueOf(value);
  }

  private static String numbers(double[] row) {
    return Arrays.stream(row).limit(CELLS).mapToObj(Numbers::format)
        .collect(Collectors.joining(", "))
        + (row.length > CELLS ? more(row.length - CELLS) : "");
  }

  private String inside(Thing thing, int depth) {
    Cells contents = scene.contents(thing);
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < contents.cells().length; i++) {
      boolean changed = scene.hasChanged(thing, i);
      if (i < CELLS || changed) {
        String name = contents.names().isEmpty() ? i < CELLS ? "" : "[" + i + "] "
            : contents.names().get(i) + " = ";
        cells.add(name + text(contents.cells()[i], depth + 1) + (changed ? "*" : ""));
      }
    }
    int hidden = contents.size() - cells.size();
    String all = String.join(", ", cells) + (hidden > 0 ? more(hidden) : "");
    return contents.names().isEmpty() ? "[" + all + "]" : thing.type() + "(" + all + ")";
  }

  private static String more(int hidden) {
    return ", … " + hidden + " more";
  }

  private boolean isTable(Thing thing) {
    Object[] cells = scene.contents(thing).cells();
    return cells.length > 0 && scene.contents(thing).names().isEmpty()
        && Stream.of(cells).allMatch(cell -> cell instanceof Thing row
            && scene.contents(row).names().isEmpty() && row.type().endsWith("[]"));
  }

  private List<String> things(Thing thing) {
    List<List<String>> rows = new ArrayList<>();
    Cells all = scene.contents(thing);
    for (Object cell : all.cells()) {
      Thing row = (Thing) cell;
      rows.add(cells(List.of(scene.contents(row).cells()), scene.contents(row).size(),
          (value, i) -> scene.hasChanged(row, i)));
    }
    return aligned(rows, all.size());
  }

  private List<String> cells(List<?> values, int size, BiPredicate<Object, Integer> changed) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(values.size(), CELLS); i++) {
      cells.add(text(values.get(i), 1) + (changed.test(values.get(i), i) ? "*" : ""));
    }
    if (size > cells.size()) {
      cells.add("… " + (size - cells.size()) + " more");
    }
    return cells;
  }

  /** A matrix never changes, but a variable gets another one: what is otherwise in that. */
  private List<String> table(Matrix matrix, Object before) {
    boolean alike = !scene.step().fresh() && before instanceof Matrix old
        && old.rows() == matrix.rows() && old.columns() == matrix.columns();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(matrix.rows(), ROWS); i++) {
      int row = i;
      rows.add(cells(Arrays.stream(matrix.row(i)).boxed().toList(), matrix.columns(),
          (value, j) -> alike && ((Matrix) before).get(row, j) != (Double) value));
    }
    return aligned(rows, matrix.rows());
  }

  private static List<String> aligned(List<List<String>> rows, int size) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows.subList(0, Math.min(rows.size(), ROWS))) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        int column = i;
        int width = rows.stream().filter(other -> other.size() > column)
            .mapToInt(other -> other.get(column).length()).max().orElse(0);
        line.append(i == 0 ? "" : "  ").append(" ".repeat(width - row.get(i).length()))
            .append(row.get(i));
      }
      lines.add(line.toString());
    }
    if (size > lines.size()) {
      lines.add("… " + (size - lines.size()) + " more");
    }
    return lines;
  }
}
