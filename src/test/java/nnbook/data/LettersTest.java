package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersTest {
  private static final List<String> TWO = List.of("al", "bea");

  /** The letter that each row of targets stands for, '-' for a row of zeros. */
  private static String letters(Matrix y) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < y.rows(); i++) {
      char letter = '-';
      for (int j = 0; j < y.columns(); j++) {
        letter = y.get(i, j) == 1 ? Letters.letter(j) : letter;
      }
      double sum = letter == '-' ? 0 : 1;
      assertEquals(sum, Arrays.stream(y.row(i)).map(Math::abs).sum());
      letters.append(letter);
    }
    return letters.toString();
  }

  private static void assertText(String expected, Class<? extends Exception> type, Runnable call) {
    assertEquals(expected, assertThrows(type, call::run).getMessage());
  }

  @Test
  void letters_have_numbers_from_0_to_26() {
    assertEquals(Letters.END, Letters.index('.'));
    assertEquals(1, Letters.index('a'));
    assertEquals(26, Letters.index('z'));
    for (int index = 0; index < Letters.COUNT; index++) {
      assertEquals(index, Letters.index(Letters.letter(index)));
    }
  }

  @Test
  void other_letters_and_numbers_are_refused() {
    assertText("Letters.index: letter must be from a to z or '.', was 'A'",
        IllegalArgumentException.class, () -> Letters.index('A'));
    assertText("Letters.letter: index must be at least 0 and less than 27, was 27",
        IndexOutOfBoundsException.class, () -> Letters.letter(27));
    assertText("Letters.index: letter must be from a to z or '.', was '-'",
        IllegalArgumentException.class, () -> Letters.windows(List.of("jo-ann"), 2));
  }

  @Test
  void windows_hold_the_letters_before_each() {
    Trainer.Data data = Letters.windows(TWO, 3);
    double[][] x = {{0, 0, 0}, {0, 0, 1}, {0, 1, 12},
        {0, 0, 0}, {0, 0, 2}, {0, 2, 5}, {2, 5, 1}};
    assertEquals(Matrix.of(x), data.x());
    assertEquals("al.bea.", letters(data.y()));
    assertEquals(Letters.COUNT, data.y().columns());
  }

  @Test
  void sequences_hold_a_name_each_and_have_nothing_behind_its_end() {
    Trainer.Data data = Letters.sequences(TWO, 5);
    assertEquals(Matrix.ofColumn(0, 1, 12, 0, 0, 0, 2, 5, 1, 0), data.x());
    assertEquals("al.--bea.-", letters(data.y()));
    assertEquals(Letters.COUNT, data.y().columns());
  }

  @Test
  void a_sequence_just_long_enough_has_the_end_and_a_shorter_one_has_none() {
    assertEquals("bea.", letters(Letters.sequences(List.of("bea"), 4).y()));
    Trainer.Data cut = Letters.sequences(List.of("bea"), 3);
    assertEquals("bea", letters(cut.y()));
    assertArrayEquals(new double[] {0, 2, 5}, cut.x().column(0));
    assertEquals("be", letters(Letters.sequences(List.of("bea"), 2).y()));
  }

  @Test
  void windows_and_sequences_have_the_same_targets() {
    List<String> names = Names.split().validation();
    String windows = letters(Letters.windows(names, 1).y());
    assertEquals(windows, letters(Letters.sequences(names, 14).y()).replace("-", ""));
  }

  @Test
  void no_names_and_no_length_are_refused() {
    assertText("Letters.windows: number of names must be at least 1, was 0",
        IllegalArgumentException.class, () -> Letters.windows(List.of(), 3));
    assertText("Letters.windows: length must be at least 1, was 0",
        IllegalArgumentException.class, () -> Letters.windows(TWO, 0));
    assertText("Letters.sequences: number of names must be at least 1, was 0",
        IllegalArgumentException.class, () -> Letters.sequences(List.of(), 3));
    assertText("Letters.sequences: context must be at least 1, was 0",
        IllegalArgumentException.class, () -> Letters.sequences(TWO, 0));
  }
}
