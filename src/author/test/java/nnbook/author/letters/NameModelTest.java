package nnbook.author.letters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import nnbook.data.Letters;
import nnbook.engine.activation.Softmax;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameModelTest {
  private static int weights(String name) {
    return NameModel.named(name).start().apply(new SeededRandom(0)).parameterCount();
  }

  @Test
  void window_and_transformer_are_of_about_the_same_size() {
    assertEquals(14_779, weights("transformer"));
    assertEquals(14_963, weights("window 8"));
    assertEquals(14_779 - 3 * 64, weights("without layer norm"));
    assertEquals(14_779 - 12 * 32, weights("without positions"));
    assertEquals(14_779 + 4 * 32 * 32 + 128 + 128 * 33 + 32 * 129, weights("two blocks"));
  }

  @Test
  void a_window_asks_for_the_letter_behind_the_last_ones() {
    NameModel model = NameModel.named("window 3");
    Sequential network = model.start().apply(new SeededRandom(1));
    NextLetter inventor = model.inventor(network);
    double[] expected = new Softmax().apply(network.forward(Matrix.ofRow(0, 2, 5)).row(0));
    assertArrayEquals(expected, inventor.after("be"));
    assertArrayEquals(inventor.after("bea"), inventor.after("zebea"));
  }

  @Test
  void a_transformer_asks_for_the_letter_behind_the_last_row_and_ends_a_full_sequence() {
    Sequential network = NameModel.TRANSFORMER.start().apply(new SeededRandom(1));
    NextLetter inventor = NameModel.TRANSFORMER.inventor(network);
    double[] expected =
        new Softmax().apply(network.forward(Matrix.ofColumn(0, 2, 5)).row(2));
    assertArrayEquals(expected, inventor.after("be"));
    assertNotEquals(1, inventor.after("a".repeat(11))[Letters.END]);
    assertEquals(1, inventor.after("a".repeat(12))[Letters.END]);
  }

  @Test
  void counts_are_shares_of_what_followed() {
    LetterCounts pairs = LetterCounts.adding(List.of("al", "bea"), 1, 0);
    double[] behindA = new double[Letters.COUNT];
    behindA[Letters.index('l')] = 0.5;
    behindA[Letters.END] = 0.5;
    assertArrayEquals(behindA, pairs.after("bea"));
    double[] first = LetterCounts.adding(List.of("al", "bea"), 2, 1).after("");
    assertEquals(2.0 / 29, first[Letters.index('b')], 1e-15);
    assertEquals(1.0 / 29, first[Letters.index('c')], 1e-15);
    assertEquals(1, Arrays.stream(first).sum(), 1e-15);
  }

  /** By hand: six letters with the ends, one l; a is followed by l alone; nobody has "ea". */
  @Test
  void a_table_with_back_off_leans_on_shorter_windows() {
    LetterCounts table = LetterCounts.backingOff(List.of("al", "bb"), 2, 2);
    double one = (1 + 2 / 27.0) / 8;
    double two = (1 + 2 * one) / 3;
    assertEquals(two, table.after("ea")[Letters.index('l')], 1e-15);
    assertEquals((1 + 2 * two) / 3, table.after("a")[Letters.index('l')], 1e-15);
    assertEquals(1, Arrays.stream(table.after("xyz")).sum(), 1e-15);
    assertEquals(-Math.log(table.after("a")[Letters.END]) - Math.log(table.after("")[1]),
        2 * table.loss(List.of("a")), 1e-12);
  }

  @Test
  void a_mixture_gives_the_mean_of_both() {
    NextLetter table = LetterCounts.adding(List.of("al"), 1, 0);
    NextLetter other = LetterCounts.adding(List.of("ab"), 1, 0);
    assertEquals(0.5, table.mixedWith(other).after("a")[Letters.index('b')], 1e-15);
    assertEquals(1, table.mixedWith(other).after("")[Letters.index('a')], 1e-15);
  }

  @Test
  void a_cold_machine_takes_the_likeliest_letter_and_a_hot_one_any() {
    LetterCounts triples = LetterCounts.adding(List.of("anna", "anna", "bob"), 2, 0);
    assertEquals("anna", triples.invent(0.01, new SeededRandom(1)));
    NextLetter endless = beginning -> {
      double[] p = new double[Letters.COUNT];
      p[1] = 0.9;
      p[2] = 0.1;
      return p;
    };
    String invented = endless.invent(1e6, new SeededRandom(1));
    assertEquals(NextLetter.LONGEST, invented.length());
    assertEquals(14, invented.replace("a", "").length(), 5);
    assertEquals(invented, endless.invent(1e6, new SeededRandom(1)));
  }
}
