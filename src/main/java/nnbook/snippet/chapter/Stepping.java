package nnbook.snippet.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.platform.Messages;
import nnbook.platform.TextHash;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Check;
import nnbook.snippet.chapter.Block.Lines;
import nnbook.snippet.chapter.Block.ListItem;
import nnbook.snippet.chapter.Block.Literal;
import nnbook.snippet.chapter.Block.Paragraph;

/**
 * A Predict box that asks for numbers while the snippet above it is stepped through. Its items name
 * them, {@code 5:2 sum} for {@code sum} after line 5 has run for the second time; what is right is
 * in the walk, a literal block that was recorded of the snippet.
 *
 * @param code of the snippet; empty if the box has none
 * @param walk as in the chapter; empty if none was recorded
 */
public record Stepping(
    Lines lines, String title, TypedAnswer typed, String code, List<String> items, String walk) {
  private static final Messages MESSAGES = Messages.of("snippet");
  private static final Pattern ITEM = Pattern.compile("(\\d+):(\\d+) (\\w+)");
  private static final Pattern ROW = Pattern.compile("(\\d+):(\\d+) \\| (.*?) \\| ?(.*)");
  private static final String BETWEEN = "; ";
  private static final String IS = " = ";

  public Stepping {
    items = List.copyOf(items);
  }

  static Stepping of(Lines lines, BlockAttributes above, String code, List<Block> inner) {
    List<String> items = inner.stream().filter(ListItem.class::isInstance)
        .map(item -> ((ListItem) item).text()).toList();
    String walk = inner.stream().filter(Literal.class::isInstance)
        .map(text -> ((Literal) text).text()).findFirst().orElse("");
    TypedAnswer typed = TypedAnswer.of(above.roles, "").orElseThrow();
    return new Stepping(lines, above.title, typed, code, items, walk);
  }

  /** A step of the walk: what it computes, with its numbers, and what it changes. */
  public record Row(int line, int visit, String sum, Map<String, String> changes) {
    private static Row of(Matcher found) {
      Map<String, String> changes = new LinkedHashMap<>();
      for (String change : found.group(4).split(BETWEEN)) {
        String[] parts = change.split(IS, 2);
        if (parts.length == 2) {
          changes.put(parts[0], parts[1]);
        }
      }
      return new Row(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
          found.group(3), changes);
    }

    @Override
    public String toString() {
      List<String> told = new ArrayList<>();
      changes.forEach((name, value) -> told.add(name + IS + value));
      String all = String.join(BETWEEN, told);
      return (line + ":" + visit + " | " + sum + " | " + all).stripTrailing();
    }
  }

  /**
   * What is asked: the value of a variable when a step is done.
   *
   * @param value as in the walk
   * @param answer rounded as the box asks for
   */
  public record Question(Row row, String name, String sentence, String value, String answer) {}

  /** The first line of a walk: it says of what code it was recorded. */
  public static String head(String code) {
    return "code " + TextHash.of(code).substring(0, 8);
  }

  public List<Row> rows() {
    return walk.lines().map(ROW::matcher).filter(Matcher::matches).map(Row::of).toList();
  }

  /** What can be asked. */
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (String item : items) {
      Matcher asked = ITEM.matcher(item);
      if (asked.matches() && fault(item).isEmpty()) {
        questions.add(question(row(asked).orElseThrow(), asked.group(3)));
      }
    }
    return questions;
  }

  private Question question(Row row, String name) {
    String code = code().lines().toList().get(row.line() - 1).strip()
        .replaceFirst(";?(\\s*//.*)?$", "");
    boolean once = rows().stream().noneMatch(r -> r.line() == row.line() && r.visit() > 1);
    String[] times = MESSAGES.get("stepping.times").split(" ");
    String sentence = once ? MESSAGES.get("stepping.once", row.line(), code, name)
        : MESSAGES.get("stepping.ask", row.line(), code, name,
            times[Math.min(row.visit(), times.length) - 1]);
    String value = value(row, name).orElseThrow();
    String answer = typed.digits().isEmpty() ? value : typed
        .rounded(TypedAnswer.number(value).orElseThrow()).stripTrailingZeros().toPlainString();
    return new Question(row, name, sentence, value, answer);
  }

  /** What an author has to mend. */
  public List<String> faults() {
    if (code.isEmpty()) {
      return List.of(MESSAGES.get("stepping.snippet"));
    }
    if (!walk.startsWith(head(code) + "\n")) {
      return List.of(MESSAGES.get(walk.isEmpty() ? "stepping.unrecorded" : "stepping.stale"));
    }
    return items.stream().map(this::fault).flatMap(Optional::stream).toList();
  }

  private Optional<String> fault(String item) {
    Matcher asked = ITEM.matcher(item);
    if (!asked.matches()) {
      return Optional.of(MESSAGES.get("stepping.item", item));
    }
    Optional<Row> row = row(asked);
    if (row.isEmpty()) {
      int line = Integer.parseInt(asked.group(1));
      long times = rows().stream().filter(r -> r.line() == line).count();
      return Optional.of(MESSAGES.get("stepping.step", item, asked.group(1), times));
    }
    Optional<String> value = value(row.get(), asked.group(3));
    if (value.isEmpty()) {
      return Optional.of(MESSAGES.get("stepping.name", item, asked.group(3)));
    }
    return value.flatMap(TypedAnswer::number).isPresent() ? Optional.empty()
        : Optional.of(MESSAGES.get("stepping.number", item, value.get()));
  }

  private Optional<Row> row(Matcher asked) {
    int line = Integer.parseInt(asked.group(1));
    int visit = Integer.parseInt(asked.group(2));
    return rows().stream().filter(r -> r.line() == line && r.visit() == visit).findFirst();
  }

  /** What a variable is when a step is done, changed by it or before. */
  private Optional<String> value(Row row, String name) {
    List<Row> rows = rows();
    return rows.subList(0, rows.indexOf(row) + 1).stream()
        .filter(r -> r.changes().containsKey(name))
        .map(r -> r.changes().get(name)).reduce((before, last) -> last);
  }

  /** The same questions as Predict boxes of their own, for all who know no stepper. */
  public List<CallOut> boxes() {
    List<CallOut> boxes = new ArrayList<>();
    for (Question question : questions()) {
      List<Block> inside = List.of(new Paragraph(lines, question.sentence()),
          new ListItem(lines, "*", Check.TICKED, question.answer()),
          new ListItem(lines, "**", Check.NONE, "`+" + question.row().sum() + "+`"));
      String name = MESSAGES.get("stepping.title", title, boxes.size() + 1, items.size());
      boxes.add(new CallOut(lines, BlockMark.PREDICT, Optional.of(typed), name, inside));
    }
    return boxes;
  }
}
