package ch12;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.engine.random.SeededRandom;
import nnbook.exercise.Expect;
import nnbook.exercise.Expectation;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class LeaksTest {
  private static final String MISSED =
      "A key of the test is somewhere in the training: compare each with each, not row by row.";

  @Test
  @Points(2)
  void writers_in_other_rows() {
    call(words("Ann", "Bob", "Ann", "Cid"), words("Dan", "Bob")).is(true);
    call(words("Ann", "Bob", "Cid"), words("Dan", "Eve", "Ann"))
        .mistakeIf(leak -> true, MISSED)
        .is(true);
    call(words("Ann"), words("Dan", "Eve", "Fay", "Ann"))
        .mistakeIf(leak -> true, MISSED)
        .is(true);
    call(words("Ann", "Bob"), words("Dan", "Eve"))
        .mistakeIf(leak -> true, "No writer is in both tables, so nothing leaks.")
        .is(false);
    call(words("Ann", "Ann"), words("Dan", "Dan"))
        .mistakeIf(leak -> true, "A key twice in the same table is no leak.")
        .is(false);
    call(words("Ann"), words("Anna"))
        .mistakeIf(leak -> true, "A part of a key is another key.")
        .is(false);
  }

  @Test
  @Points(1)
  void only_the_key_column_counts() {
    Table train = Table.create(
        IntColumn.create("pixel", 7, 8), StringColumn.create("writer", "Ann", "Bob"));
    Table test = Table.create(
        StringColumn.create("writer", "Cid", "Bob"), IntColumn.create("ink", 1, 2));
    Expect.given("train, writer", List.of("Ann", "Bob"), "train, pixel", List.of(7, 8),
            "test, writer", List.of("Cid", "Bob"), "test, ink", List.of(1, 2), "key", "writer")
        .when(() -> Leaks.leaks(train, test, "writer"))
        .mistakeIf(leak -> true, "The column is found by its name: here it has another place, and"
            + " the rest of the row differs.")
        .is(true);
    Table other = Table.create(
        IntColumn.create("pixel", 7, 8), StringColumn.create("writer", "Cid", "Dan"));
    Expect.given("train, writer", List.of("Ann", "Bob"), "train, pixel", List.of(7, 8),
            "test, writer", List.of("Cid", "Dan"), "test, pixel", List.of(7, 8), "key", "writer")
        .when(() -> Leaks.leaks(train, other, "writer"))
        .mistakeIf(leak -> true, "Equal pixels are no leak here: only the key column counts.")
        .is(false);
  }

  @Test
  @Points(2)
  void missing_keys_are_no_leak() {
    String sentence = "A missing key in both tables is no leak: ask isMissing.";
    call(words("Ann", ""), words("", "Bob")).mistakeIf(leak -> true, sentence).is(false);
    call(numbers(1, null), numbers(null, 2)).mistakeIf(leak -> true, sentence).is(false);
    call(numbers(null, 1000, 5), numbers(2, 1000))
        .mistakeIf(leak -> true, "Numbers were compared as objects: a set compares them by value.")
        .is(true);
    call(words(), words("Ann")).is(false);
    call(words("Ann"), words()).is(false);
    call(words("", "Ann"), words("Ann", ""))
        .mistakeIf(leak -> true, "Only rows with a missing key are left out, not those behind.")
        .is(true);
  }

  @Test
  @Points(3)
  void any_tables() {
    Expect.seeds(
        100,
        random -> {
          boolean text = random.nextInt(2) == 0;
          Integer[] train = keys(random, 0);
          Integer[] test = keys(random, 500);
          boolean leak = random.nextInt(2) == 0 && train.length > 0 && test.length > 0;
          if (leak) {
            int from = random.nextInt(train.length);
            train[from] = random.nextInt(3) == 0 ? -1000 : 2000 + random.nextInt(9);
            test[random.nextInt(test.length)] = train[from];
          }
          call(text ? asWords(train) : numbers(train), text ? asWords(test) : numbers(test))
              .is(leak);
        });
  }

  @Test
  @Points(1)
  void the_tables_stay_as_they_are() {
    Table train = words("Ann", "", "Bob", "Ann");
    Table test = words("Bob", "", "Cid");
    String before = train.print(10) + test.print(10);
    Leaks.leaks(train, test, "writer");
    Expect.given("train", train.column("writer").asList(), "test", test.column("writer").asList())
        .when(() -> train.print(10) + test.print(10))
        .mistakeIf(after -> true, "A table was changed: work on a copy or on a set of the keys.")
        .is(before);
  }

  private static Expectation<Boolean> call(Table train, Table test) {
    return Expect.given("train, writer", shown(train), "test, writer", shown(test),
            "key", "writer")
        .when(() -> Leaks.leaks(train, test, "writer"))
        .mistakeIfThrows(
            ClassCastException.class, "Keys may be words or whole numbers: column(key) has both.");
  }

  private static List<Object> shown(Table table) {
    List<Object> shown = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      shown.add(table.column("writer").isMissing(row) ? "missing"
          : table.column("writer").get(row));
    }
    return shown;
  }

  /** Strings that no other table shares. */
  private static Table words(String... words) {
    StringColumn column = StringColumn.create("writer");
    Arrays.stream(words).forEach(word -> column.append(new String(word)));
    return Table.create(column);
  }

  private static Table asWords(Integer[] keys) {
    return words(Arrays.stream(keys).map(key -> key == null ? "" : "w" + key)
        .toArray(String[]::new));
  }

  private static Table numbers(Integer... keys) {
    IntColumn column = IntColumn.create("writer");
    for (Integer key : keys) {
      if (key == null) {
        column.appendMissing();
      } else {
        column.append(key.intValue());
      }
    }
    return Table.create(column);
  }

  /** Keys that no table with another base has, and some that are missing. */
  private static Integer[] keys(SeededRandom random, int base) {
    Integer[] keys = new Integer[random.nextInt(7)];
    Arrays.setAll(keys, i -> random.nextInt(5) == 0 ? null : base + random.nextInt(400));
    return keys;
  }
}
