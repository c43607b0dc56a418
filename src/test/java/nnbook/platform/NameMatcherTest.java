package nnbook.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameMatcherTest {
  private static final NameMatcher<String> FRUIT =
      NameMatcher.among(List.of("Apple", "Apricot", "Pineapple", "Fig"));

  @Test
  void the_strictest_way_that_fits_anything_decides() {
    assertEquals(List.of("Apple"), FRUIT.matches("apple"));
    assertEquals(List.of("Apple", "Apricot"), FRUIT.matches("AP"));
    assertEquals(List.of("Pineapple"), FRUIT.matches("neap"));
    assertEquals(List.of(), FRUIT.matches("pear"));
    assertEquals(List.of(), FRUIT.matches(""));
  }

  @Test
  void an_item_is_found_by_each_of_its_names_and_once() {
    NameMatcher<String> lengths =
        new NameMatcher<>(List.of("fig", "plum"), s -> List.of(s, s + s.length()));
    assertEquals(List.of("plum"), lengths.matches("plum4"));
    assertEquals(List.of("fig"), lengths.matches("f"));
    assertEquals(Optional.of("plum"), lengths.nearest("lpum4"));
  }

  @Test
  void a_misspelled_name_is_guessed_and_a_strange_one_is_not() {
    assertEquals(Optional.of("Apricot"), FRUIT.nearest("abricott"));
    assertEquals(Optional.empty(), FRUIT.nearest("abricott", 1));
    assertEquals(Optional.empty(), FRUIT.nearest("cucumber"));
  }

  @ParameterizedTest
  @CsvSource({"abc, abc, 0", "abc, abd, 1", "'', abc, 3", "kitten, sitting, 3", "ab, ba, 2"})
  void the_distance_counts_letters_to_change(String a, String b, int distance) {
    assertEquals(distance, NameMatcher.distance(a, b));
    assertEquals(distance, NameMatcher.distance(b, a));
  }
}
