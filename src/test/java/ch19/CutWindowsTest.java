package ch19;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class CutWindowsTest {
  private static final String LETTERS = ".abcdefghijklmnopqrstuvwxyz";

  @Test
  @Points(2)
  void the_name_of_the_chapter() {
    check(List.of("anna"), 3);
  }

  @Test
  @Points(2)
  void several_names_and_other_lengths() {
    check(List.of("zoe", "bob", "ada"), 2);
    check(List.of("nan", "a"), 5);
    check(List.of("maria"), 1);
  }

  @Test
  @Points(3)
  void any_names() {
    Expect.seeds(50, random -> check(names(random), 1 + random.nextInt(6)));
  }

  private static void check(List<String> names, int length) {
    Expectation<int[][]> call = Expect.given("names", names, "length", length)
        .when(() -> CutWindows.windows(names, length));
    ofRows(call, names, length);
    ofWindow(call, names, length);
    ofNumbers(call, names, length);
    call.is(rows(names, length));
  }

  private static void ofRows(Expectation<int[][]> call, List<String> names, int length) {
    call.mistake(rows(names, LETTERS, length, ".", ""),
        "The rows of the dots are missing: behind its last letter, each name has a dot to guess.");
    call.mistake(rows(names, LETTERS, length, ".", ".."),
        "Each name has a row too many: one dot follows its last letter.");
    call.mistake(inside(names, length, "."),
        "The first letters have no rows: where a window reaches beyond the beginning, there are"
            + " dots.");
    call.mistake(inside(names, length, ""),
        "The first letters and the ends have no rows: there are dots before and behind a name.");
    call.mistake(
        keep(rows(names, length), row -> row[length - 1] != 0),
        "The row of the first letter is missing: the window before it is full of dots.");
    call.mistake(rows(names.stream().map(name -> name.substring(1)).toList(), length),
        "The first letter of each name is left out: the loop begins at 0.");
    call.mistake(rows(names.subList(0, names.size() - 1), length), "The last name is missing.");
    call.mistake(rows(names.subList(1, names.size()), length), "The first name is missing.");
    call.mistake(rows(names.subList(0, 1), length),
        "Only the first name was cut: the loop over the names ends too early.");
    call.mistake(
        running(names, length),
        "Windows reach into the name before: each name begins with a window full of dots.");
    call.mistake(
        rows(List.of(String.join("", names)), length),
        "The names run into each other: each ends with a dot, and begins with a window of dots.");
    call.mistakeIf(t -> t.length > 1 && t[0] == t[t.length - 1],
        "All rows are one and the same array, which changes later: add a copy of the window.");
    call.mistakeIfThrows(ArrayIndexOutOfBoundsException.class,
        "An index leaves an array: the letter that follows is in place length, the last of"
            + " length + 1.");
    call.mistakeIfThrows(IndexOutOfBoundsException.class,
        "An index leaves a name: before its first letter and behind its last one there are dots.");
  }

  private static void ofWindow(Expectation<int[][]> call, List<String> names, int length) {
    map(call, names, length, row -> mirrored(row, length),
        "The window is in reverse order: the oldest letter comes first.");
    map(call, names, length, row -> leftward(row, length),
        "The dots are behind the letters: they fill the places before the first letter.");
    map(call, names, length, row -> Arrays.copyOf(row, length),
        "The letter that follows is missing: it is in the last place of each row.");
    map(call, names, length, row -> Arrays.copyOfRange(row, 1, length + 1),
        "The windows are one letter too short.");
    map(call, names, length, row -> moved(row, length),
        "The letter that follows comes first: it is in the last place of each row.");
    map(call, names, length, row -> {
      int[] own = Arrays.copyOfRange(row, 1, length + 2);
      own[length] = row[length];
      return own;
    }, "The window holds the letter that follows, which is to be guessed: move it one place later,"
        + " when the row is done.");
    int[][] longer = rows(names, length + 1);
    call.mistake(Arrays.stream(longer).map(row -> {
      int[] late = Arrays.copyOf(row, length + 1);
      late[length] = row[length + 1];
      return late;
    }).toArray(int[][]::new), "The window is one letter late: its last place holds the letter"
        + " directly before.");
    call.mistake(longer, "The windows are one letter too long.");
    call.mistake(
        Arrays.stream(longer).map(row -> Arrays.copyOf(row, length + 1)).toArray(int[][]::new),
        "Every row is one letter late: its last place holds the letter that follows.");
    map(call, names, length, row -> {
      int[] only = new int[length + 1];
      only[length - 1] = row[length - 1];
      only[length] = row[length];
      return only;
    }, length > 1, "The older letters are lost: every letter moves one place to the left.");
    map(call, names, length, row -> {
      int[] same = row.clone();
      Arrays.fill(same, 0, length, row[length - 1]);
      return same;
    }, length > 1, "One letter fills the whole window: move the places from the left to the right,"
        + " each before it is overwritten.");
    map(call, names, length, row -> {
      int[] dots = new int[length + 1];
      dots[length] = row[length];
      return dots;
    }, "All windows are full of dots: when a row is done, its letter moves into the window.");
  }

  private static void ofNumbers(Expectation<int[][]> call, List<String> names, int length) {
    map(call, names, length, row -> Arrays.stream(row).map(v -> v - 1).toArray(),
        "All numbers are 1 too small: the dot is 0, and 'a' is 1.");
    map(call, names, length, row -> Arrays.stream(row).map(v -> v == 0 ? 0 : v - 1).toArray(),
        "'a' has number 0, which is the dot's: take letter - 'a' + 1.");
    map(call, names, length, row -> Arrays.stream(row).map(v -> v == 0 ? 0 : v + 1).toArray(),
        "The numbers of the letters are 1 too great: 'a' is 1, and the dot is 0.");
    map(call, names, length, row -> Arrays.stream(row).map(v -> v == 0 ? 0 : v - 2).toArray(),
        "The numbers of the letters are too small: take letter - 'a' + 1.");
    map(call, names, length, row -> {
      int[] one = row.clone();
      one[length] = Math.max(one[length], 1);
      return one;
    }, "The dot behind a name is 1, which is an 'a': it is 0.");
    map(call, names, length, row -> Arrays.stream(row).map(v -> v == 0 ? 26 : v - 1).toArray(),
        "The dot has number 26 and 'a' number 0: the dot is 0, and 'a' is 1.");
    map(call, names, length, row -> Arrays.stream(row).map(v -> v == 0 ? 0 : v + 96).toArray(),
        "These are the codes of the characters: take letter - 'a' + 1.");
    map(call, names, length, row -> Arrays.stream(row).map(v -> v == 0 ? '.' : v + 96).toArray(),
        "These are the codes of the characters: the dot is 0, and 'a' is 1.");
  }

  private static void map(Expectation<int[][]> call, List<String> names, int length,
      UnaryOperator<int[]> change, String message) {
    map(call, names, length, change, true, message);
  }

  private static void map(Expectation<int[][]> call, List<String> names, int length,
      UnaryOperator<int[]> change, boolean shows, String message) {
    if (shows) {
      call.mistake(
          Arrays.stream(rows(names, length)).map(change).toArray(int[][]::new), message);
    }
  }

  private static int[] mirrored(int[] row, int length) {
    int[] mirrored = row.clone();
    for (int k = 0; k < length; k++) {
      mirrored[k] = row[length - 1 - k];
    }
    return mirrored;
  }

  private static int[] leftward(int[] row, int length) {
    int[] left = new int[length + 1];
    left[length] = row[length];
    int[] letters = Arrays.stream(row, 0, length).filter(v -> v > 0).toArray();
    System.arraycopy(letters, 0, left, 0, letters.length);
    return left;
  }

  private static int[] moved(int[] row, int length) {
    int[] moved = new int[length + 1];
    moved[0] = row[length];
    System.arraycopy(row, 0, moved, 1, length);
    return moved;
  }

  private static int[][] keep(int[][] rows, Predicate<int[]> chosen) {
    return Arrays.stream(rows).filter(chosen).toArray(int[][]::new);
  }

  /** Windows that lie inside a name. */
  private static int[][] inside(List<String> names, int length, String behind) {
    List<int[]> rows = new ArrayList<>();
    for (String name : names) {
      String whole = name + behind;
      for (int i = length; i < whole.length(); i++) {
        rows.add(numbers(whole.substring(i - length, i + 1), LETTERS));
      }
    }
    return rows.toArray(new int[0][]);
  }

  /** One window that goes on from name to name. */
  private static int[][] running(List<String> names, int length) {
    return rows(List.of(String.join(".", names)), length);
  }

  private static int[][] rows(List<String> names, int length) {
    return rows(names, LETTERS, length, ".", ".");
  }

  private static int[][] rows(
      List<String> names, String letters, int length, String before, String behind) {
    List<int[]> rows = new ArrayList<>();
    for (String name : names) {
      String whole = before.repeat(length) + name + behind;
      for (int i = length; i < whole.length(); i++) {
        rows.add(numbers(whole.substring(i - length, i + 1), letters));
      }
    }
    return rows.toArray(new int[0][]);
  }

  private static int[] numbers(String text, String letters) {
    return text.chars().map(letters::indexOf).toArray();
  }

  private static List<String> names(SeededRandom random) {
    String alphabet = new String[] {"an", "aznb", LETTERS.substring(1)}[random.nextInt(3)];
    List<String> names = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int k = 0; k < count; k++) {
      StringBuilder name = new StringBuilder();
      int length = 1 + random.nextInt(6);
      for (int i = 0; i < length; i++) {
        name.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      names.add(name.toString());
    }
    return names;
  }
}
