package ch13;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class CleanTest {
  private static final String[] HEADER = {"species", "mass_g", "sex"};
  private static final String[][] BIRDS =
      rows(
          "Adelie,3750,male", "Adelie,NA,NA", "Gentoo,4100,NA", "NA,5000,female",
          "Gentoo,4300,male");
  private static final String KEPT =
      "A row with a gap in one of the given columns was kept: a single gap is enough to drop it.";
  private static final String REVERSED =
      "Reversed: these are the rows with gaps, return the others.";
  private static final String DROPPED =
      "A row was dropped though none of the given columns is missing in it.";

  @Test
  @Points(2)
  void four_birds() {
    call(HEADER, BIRDS, "mass_g")
        .mistake(pick(BIRDS, 1), REVERSED)
        .mistake(
            BIRDS,
            "No row was dropped. Is each cell compared with the text NA, and by equals? == compares"
                + " objects.")
        .mistake(
            rows("3750", "4100", "5000", "4300"),
            "Only the cells of the given columns are left: a row stays whole.")
        .mistake(
            pick(BIRDS, 0, 1, 2, 4),
            "The first column was looked at: find the place of the given name in the header.")
        .is(pick(BIRDS, 0, 2, 3, 4));
    call(HEADER, BIRDS, "sex", "mass_g")
        .mistake(pick(BIRDS, 0, 2, 3, 4), KEPT)
        .is(pick(BIRDS, 0, 3, 4));
  }

  @Test
  @Points(1)
  void cells_that_resemble_a_gap() {
    String[][] rows =
        rows(
            "Adelie,0,x", "NANCY,1,x", "na,2,x", "CANADA,3,x", "N/A,4,x", "Na,5,x", ",6,x",
            "NA,7,x");
    call(HEADER, rows, "species")
        .mistake(pick(rows, 7), REVERSED)
        .mistake(
            pick(rows, 0, 1, 2, 3, 4, 5),
            "An empty cell is a value too: only the text NA is a gap.")
        .mistakeIf(
            clean -> clean.length < 7 && clean.length > 0 && Arrays.equals(clean[0], rows[0]),
            "Only the text NA is a gap: compare the whole cell, in upper case.")
        .mistakeIf(clean -> clean.length < 7, DROPPED)
        .is(pick(rows, 0, 1, 2, 3, 4, 5, 6));
  }

  @Test
  @Points(3)
  void any_table() {
    Expect.seeds(100, random -> {
      String[] header = header(random, 1 + random.nextInt(5));
      String[][] rows = table(random, random.nextInt(8), header.length);
      String[] columns = header(random, header.length);
      String[] needed = Arrays.copyOf(columns, random.nextInt(header.length + 1));
      int[] complete = complete(header, rows, needed);
      call(header, rows, needed)
          .mistake(pick(rows, others(rows.length, complete)), REVERSED)
          .mistakeIf(clean -> hasGap(header, clean, needed), KEPT)
          .mistakeIf(clean -> clean.length < complete.length, DROPPED)
          .is(pick(rows, complete));
    });
  }

  @Test
  @Points(1)
  void refuses_a_name_that_is_not_there() {
    for (String[][] rows : List.of(BIRDS, new String[0][])) {
      call(HEADER, rows, "sex").value(); // first of all, a name that is there
      Expect.given("header", HEADER, "rows", rows, "columns", new String[] {"sex", "mass"})
          .when(() -> Clean.clean(HEADER, rows, "sex", "mass"))
          .mistakeIfReturns(
              "A name that is not in the header was accepted: refuse it, even without any row.")
          .mistakeIfThrows(
              IndexOutOfBoundsException.class,
              "For a name that is not there, indexOf gives -1 and a search runs past the end: find"
                  + " that out before you use the place.")
          .fails(IllegalArgumentException.class);
    }
  }

  private static long gaps(String[][] rows) {
    return Arrays.stream(rows).flatMap(Arrays::stream).filter("NA"::equals).count();
  }

  private static Expectation<String[][]> call(
      String[] header, String[][] rows, String... columns) {
    int[] complete = complete(header, rows, columns);
    int n = complete.length;
    int before = 0;
    while (before < n && complete[before] == before) {
      before++;
    }
    int[] backward = new int[n];
    Arrays.setAll(backward, i -> complete[n - 1 - i]);
    long gaps = gaps(rows);
    return Expect.given("header", header, "rows", rows, "columns", columns)
        .when(() -> Clean.clean(header, rows, columns))
        .mistakeIf(
            clean -> gaps > gaps(rows), "The gaps of the given rows were filled: leave the rows as"
                + " they are, and drop those with a gap.")
        .mistakeIf(
            clean -> Arrays.asList(clean).contains(null),
            "Some of the rows are null: the array has a place for each row of the table. Count the"
                + " rows that stay, or collect them in a list.")
        .mistakeIf(
            clean -> clean.length == n + 1 && Arrays.equals(clean[0], header),
            "The header is among the rows: return the rows only.")
        .mistake(pick(rows, backward), "The rows are right, but in reverse order.")
        .mistake(
            pick(rows, complete(header, rows, header)),
            "A gap in a column that is not needed was counted: look at the given columns only.")
        .mistake(
            pick(rows, Arrays.copyOf(complete, before)),
            "Only the rows before the first gap are left: pass over a row with a gap, and go on.")
        .mistake(
            pick(rows, Arrays.stream(complete).filter(i -> i > 0).toArray()),
            "The first row is missing: the header is not one of the rows.");
  }

  /** Splits lines, as a reader of files does: each cell is a text object of its own. */
  private static String[][] rows(String... lines) {
    return Arrays.stream(lines).map(line -> line.split(",")).toArray(String[][]::new);
  }

  private static String[][] pick(String[][] rows, int... numbers) {
    return Arrays.stream(numbers).mapToObj(n -> rows[n]).toArray(String[][]::new);
  }

  private static int[] complete(String[] header, String[][] rows, String... needed) {
    return IntStream.range(0, rows.length)
        .filter(n -> !hasGap(header, new String[][] {rows[n]}, needed))
        .toArray();
  }

  private static int[] others(int count, int... numbers) {
    return IntStream.range(0, count)
        .filter(n -> Arrays.stream(numbers).noneMatch(number -> number == n))
        .toArray();
  }

  private static boolean hasGap(String[] header, String[][] rows, String... needed) {
    List<String> names = Arrays.asList(needed);
    return Arrays.stream(rows).anyMatch(row ->
        IntStream.range(0, Math.min(row.length, header.length))
        .anyMatch(i -> "NA".equals(row[i]) && names.contains(header[i])));
  }

  /** Names c0, c1, … in a random order. */
  private static String[] header(SeededRandom random, int count) {
    String[] names = new String[count];
    Arrays.setAll(names, i -> "c" + i);
    for (int i = count - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      String name = names[i];
      names[i] = names[k];
      names[k] = name;
    }
    return names;
  }

  private static String[][] table(SeededRandom random, int rows, int columns) {
    String[] cells = {"NA", "0", "-1000", "1000", "39.1", "male"};
    String[][] table = new String[rows][columns];
    for (String[] row : table) {
      Arrays.setAll(row, i -> cells[random.nextInt(cells.length)].concat("!").replace("!", ""));
    }
    return table;
  }
}
