package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nnbook.data.Letters;
import nnbook.data.Names;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesFigureTest {
  private static final List<String> LEARNED = Names.split().training();
  private static final NamesFigure FIGURE = new NamesFigure(() -> LEARNED);

  private static FigureNumbers answer(String start, double temperature, int seed) {
    return FIGURE.answer(
        FigureState.of("start=" + start, "temperature=" + temperature, "seed=" + seed));
  }

  @Test
  void after_q_comes_u() {
    double[] chances = answer("q", 1, 0).row("chances");
    assertEquals(27, chances.length);
    assertEquals(1, Arrays.stream(chances).sum(), 1e-12);
    assertTrue(chances[Letters.index('u')] > 0.5, Arrays.toString(chances));
    assertTrue(answer("q", 0.5, 0).row("chances")[Letters.index('u')]
        > chances[Letters.index('u')]);
  }

  @Test
  void each_head_shares_its_attention_among_the_dot_and_the_letters() {
    FigureNumbers answer = answer("anna", 1, 0);
    double[] attention = answer.row("attention");
    assertEquals(4 * 5, attention.length);
    for (int head = 0; head < 4; head++) {
      assertEquals(1, Arrays.stream(attention, 5 * head, 5 * head + 5).sum(), 1e-12);
      assertTrue(attention[5 * head + 4] > 0, "the last letter sees itself; no other does");
    }
  }

  @Test
  void what_is_no_small_letter_is_counted_and_does_not_change_the_chances() {
    FigureNumbers odd = answer("Mä r\uD83D\uDE00Ie", 1, 0);
    assertEquals("mrie", odd.text("read"));
    assertEquals(2, odd.number("capitals"));
    assertEquals(4, odd.number("dropped"));
    assertArrayEquals(answer("mrie", 1, 0).row("chances"), odd.row("chances"));
    assertEquals("", answer("", 1, 0).text("read"));
    assertEquals(0, answer("", 1, 0).row("chances")[Letters.END], 0.01);
  }

  @Test
  void of_forty_letters_the_first_eleven_are_read() {
    FigureNumbers many = answer("abcdefghij".repeat(4), 1, 1);
    assertEquals("abcdefghija", many.text("read"));
    assertEquals(29, many.number("cut"));
    for (String name : many.text("names").split(" ")) {
      assertTrue(name.matches("abcdefghija[a-z]?"), name);
    }
  }

  @Test
  void twenty_names_begin_as_asked_and_are_the_same_for_the_same_seed() {
    FigureNumbers names = answer("mar", 1, 1);
    List<String> all = List.of(names.text("names").split(" "));
    assertEquals(20, all.size());
    all.forEach(name -> assertTrue(name.matches("mar[a-z]{0,9}"), name));
    for (int n = 0; n < all.size(); n++) {
      assertEquals(LEARNED.contains(all.get(n)) ? 1 : 0, names.row("known")[n], all.get(n));
    }
    assertEquals(names.text("names"), answer("mar", 1, 1).text("names"));
    assertFalse(names.text("names").equals(answer("mar", 1, 2).text("names")));
    assertEquals(answer("qu", 0.01, 1).text("names").split(" ")[0],
        answer("qu", 0.01, 2).text("names").split(" ")[19]);
  }

  @Test
  void letters_are_drawn_as_often_as_their_chances_say() {
    String start = "abcdefghija"; // room for one more
    double[] chances = answer(start, 2, 0).row("chances");
    double[] drawn = new double[chances.length];
    int seeds = 100;
    for (int seed = 1; seed <= seeds; seed++) {
      for (String name : answer(start, 2, seed).text("names").split(" ")) {
        int letter = name.equals(start) ? Letters.END : Letters.index(name.charAt(start.length()));
        drawn[letter] += 1.0 / (20 * seeds);
      }
    }
    assertArrayEquals(chances, drawn, 0.04, Arrays.toString(drawn));
  }

  @Test
  void a_temperature_of_nothing_makes_no_sense() {
    assertThrows(IllegalArgumentException.class, () -> answer("a", 0, 0));
    assertThrows(IllegalArgumentException.class, () -> answer("a", -1, 0));
  }
}
