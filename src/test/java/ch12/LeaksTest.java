package ch12;

import java.util.Arrays;
import java.util.stream.Stream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class LeaksTest {
  private static final String[] HEADER = {"image", "writer", "digit"};
  private static final String REFUSED =
      "The name is in the header, and was refused: compare with equals, look at all names before"
          + " you refuse, and mind that the first column has the index 0.";
  private static final String MISSED =
      "One key of the test that stands anywhere in the training is enough: compare each row with"
          + " each.";

  @Test
  @Points(2)
  void writers_in_any_rows() {
    call(keys("Ann", "Bob"), keys("Dan", "Eve"))
        .explainIf(leak -> true, "No writer is in both tables: look at the key column alone, and"
            + " answer true where a key is in both.")
        .is(false);
    call(keys("Ann", "Ann"), keys("Dan", "Dan"))
        .explainIf(leak -> true, "A key twice in the same table is no leak.")
        .is(false);
    boolean inside = call(keys("Dan", "Ann", "Bob"), keys("Eve", "Ann", "Fay")).value();
    call(keys("Ann"), keys("Ann"))
        .explainIf(
            leak -> inside, "The first rows and the last ones count, too: a table begins at row 0,"
                + " and its header is not among the rows.")
        .explainIf(
            leak -> true, "The same key was not seen: compare the texts of the key column alone,"
                + " with equals and not with ==.")
        .is(true);
    call(keys("Ann"), keys("Dan", "Eve", "Fay", "Ann"))
        .explainIf(leak -> true, MISSED)
        .is(true);
    call(keys("Ann", "Bob", "Cid"), keys("Dan", "Eve", "Ann"))
        .explainIf(leak -> true, MISSED)
        .is(true);
    call(keys("Ann"), keys("Anna"))
        .explainIf(leak -> true, "A part of a key is another key: the whole text must be equal.")
        .is(false);
    call(keys("Anna"), keys("Ann"))
        .explainIf(leak -> true, "A part of a key is another key: the whole text must be equal.")
        .is(false);
    call(keys("Ann"), keys("Ann "))
        .explainIf(leak -> true, "A space makes another text: compare the texts as they are.")
        .is(false);
    call(keys("Ann"), keys("ann"))
        .explainIf(leak -> true, "Ann and ann are different texts.")
        .is(false);
  }

  @Test
  @Points(1)
  void only_the_key_column_counts() {
    String[][] train = {{"8", "Bob", "6"}, {"7", "Ann", "5"}};
    String[][] test = {{"8", "Dan", "6"}, {"9", "Cid", "5"}};
    call(train, test)
        .explainIf(
            leak -> true, "Other columns have something in common, but only the key counts: find"
                + " its place in the header.")
        .is(false);
    call(new String[][] {{"Cid", "Ann", "5"}}, new String[][] {{"9", "Cid", "6"}})
        .explainIf(
            leak -> true, "A key of one table stands in another column of the other table: look at"
                + " the key column in both.")
        .is(false);
    call(new String[][] {{"9", "Cid", "6"}}, new String[][] {{"Cid", "Ann", "5"}})
        .explainIf(
            leak -> true, "A key of the training stands in another column of the test: look at the"
                + " key column in both.")
        .is(false);
    Expect.given("header", HEADER, "train", train, "test", test, "key", "image")
        .when(() -> Leaks.leaks(HEADER, train, test, new String("image")))
        .mistakeIfThrows(IllegalArgumentException.class, REFUSED)
        .explainIf(
            leak -> true, "Here the key is the first column: find its place in the header.")
        .is(true);
  }

  @Test
  @Points(2)
  void missing_keys_are_no_leak() {
    call(keys("Ann", "NA"), keys("NA", "Bob"))
        .explainIf(leak -> true, "NA in both tables is no leak: these rows have no key.")
        .is(false);
    call(keys("NA", "Ann"), keys("Ann", "NA"))
        .explainIf(leak -> true, "Only rows with a missing key are left out, not those behind.")
        .is(true);
    call(keys("Ann", "NA"), keys("NA", "Ann"))
        .explainIf(leak -> true, "Only rows with a missing key are left out, not those behind.")
        .is(true);
    call(keys("na"), keys("na"))
        .explainIf(leak -> true, "Only the text NA marks a missing key: na is a key.")
        .is(true);
    call(keys("NASA"), keys("NASA"))
        .explainIf(leak -> true, "Only the text NA marks a missing key: NASA is a key.")
        .is(true);
    call(keys(), keys("Ann")).is(false);
    call(keys("Ann"), keys()).is(false);
    call(keys(), keys()).is(false);
  }

  @Test
  @Points(1)
  void refuses_a_column_that_is_not_there() {
    String sentence =
        "A key that is not in the header must be refused, before the rows are looked at.";
    refuses(table("a", "Ann"), table("b", "Bob"), sentence);
    refuses(table("a"), table("b"), sentence + " Without rows, too.");
  }

  private static void refuses(String[][] train, String[][] test, String sentence) {
    Expect.given("header", HEADER, "train", train, "test", test, "key", "patient")
        .when(() -> Leaks.leaks(HEADER, train, test, "patient"))
        .mistakeIfReturns(sentence)
        .mistakeIfThrows(IndexOutOfBoundsException.class, sentence)
        .fails(IllegalArgumentException.class);
  }

  @Test
  @Points(3)
  void any_tables() {
    Expect.seeds(
        100,
        random -> {
          String[] train = drawn(random, 0);
          String[] test = drawn(random, 500);
          boolean leak = random.nextInt(2) == 0 && train.length > 0 && test.length > 0;
          if (leak) {
            String shared = random.nextInt(3) == 0 ? "-1000" : "k" + random.nextInt(900);
            train[random.nextInt(train.length)] = shared;
            test[random.nextInt(test.length)] = shared;
          }
          call(keys(train), keys(test)).is(leak);
        });
  }

  /** In another column NA is a text as any other. */
  @Test
  @Points(1)
  void other_columns_may_be_missing() {
    call(new String[][] {{"NA", "Ann", "5"}}, new String[][] {{"9", "Ann", "NA"}})
        .explainIf(
            leak -> true, "NA stands in other columns here: only a missing key leaves a row out.")
        .is(true);
  }

  private static Expectation<Boolean> call(String[] train, String[] test) {
    return call(table("a", train), table("b", test));
  }

  /** Of two tables with one row each. */
  private static boolean isLeak(String train, String test) {
    return Leaks.leaks(HEADER, table("a", train), table("b", test), "writer");
  }

  /** Of two tables that are equal. */
  private static boolean hasAll(String... keys) {
    return Leaks.leaks(HEADER, table("a", keys), table("a", keys), "writer");
  }

  private static Expectation<Boolean> call(String[][] train, String[][] test) {
    return Expect.given("header", HEADER, "train", train, "test", test, "key", "writer")
        .when(() -> Leaks.leaks(HEADER, train, test, new String("writer")))
        .mistakeIf(
            leak -> leak && isLeak("Ann", "Bob") && isLeak("Ann", "Ann"),
            "The answer is yes also where no key is in both tables: are the two tables compared,"
                + " and by the key column alone?")
        .mistakeIf(
            leak -> !leak && !isLeak("Ann", "Ann") && !hasAll(keys("Ann", "Bob", "Cid")),
            "The answer is no also where both tables hold the same keys: are the texts of the key"
                + " column compared, with equals and not with ==?")
        .mistakeIfThrows(
            NumberFormatException.class, "Keys are texts: they need not be numbers.")
        .mistakeIfThrows(IllegalArgumentException.class, whyNotRefused(train, test))
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index leaves its array: the tables may have different numbers of rows, also none,"
                + " and the column of the key is its place in the header.");
  }

  private static String whyNotRefused(String[][] train, String[][] test) {
    if (train.length == 0 || test.length == 0) {
      return "A table without rows was refused: it has no key, so nothing leaks.";
    }
    boolean isMissing =
        Stream.of(train, test).flatMap(Arrays::stream).anyMatch(row -> row[1].equals("NA"));
    return isMissing
        ? "The name is in the header, and was refused: a row without a key is left out, and is no"
            + " reason to refuse."
        : REFUSED;
  }

  private static String[] keys(String... keys) {
    return keys;
  }

  /** A row for each writer, with a number of its own; no other table shares a text object. */
  private static String[][] table(String name, String... writers) {
    String[][] rows = new String[writers.length][];
    Arrays.setAll(rows, n -> new String[] {name + n, new String(writers[n]), "" + n % 10});
    return rows;
  }

  /** Keys that no table with another base has, and some that are missing. */
  private static String[] drawn(SeededRandom random, int base) {
    String[] keys = new String[random.nextInt(7)];
    Arrays.setAll(
        keys, i -> random.nextInt(5) == 0 ? "NA" : "w" + (base + random.nextInt(400)));
    return keys;
  }
}
