package nnbook.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChapterNameTest {
  private static final Optional<ChapterName> SIX = Optional.of(new ChapterName(6));
  private static final Optional<ChapterName> B = Optional.of(new ChapterName(2, true));

  @ParameterizedTest
  @ValueSource(strings = {"6", "06", "ch6", "ch06", "CH06"})
  void a_reader_may_type_it_in_many_ways(String word) {
    assertEquals(SIX, ChapterName.typed(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "B", "appendix-b", "APPENDIX-B"})
  void so_may_an_appendix(String word) {
    assertEquals(B, ChapterName.typed(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ch", "106", "ch006", "6a", "-6", "ch06-x", "six", "ab", "appendix-", "ä"})
  void other_words_are_no_chapter(String word) {
    assertEquals(Optional.empty(), ChapterName.typed(word));
    assertEquals(Optional.empty(), ChapterName.of(word));
  }

  @Test
  void it_begins_the_name_of_a_file_and_of_a_class() {
    assertEquals(SIX, ChapterName.ofFile("ch06-backpropagation.adoc"));
    assertEquals(SIX, ChapterName.ofFile("ch06"));
    assertEquals(B, ChapterName.ofFile("appendix-b-notation"));
    assertEquals(Optional.empty(), ChapterName.ofFile("ch06x"));
    assertEquals(Optional.empty(), ChapterName.ofFile("appendix-notes"));
    assertEquals(Optional.empty(), ChapterName.ofFile("preface.adoc"));
    assertEquals("backpropagation", ChapterName.withoutNumber("ch06-backpropagation"));
    assertEquals("notation", ChapterName.withoutNumber("appendix-b-notation"));
    assertEquals("appendix-b", ChapterName.withoutNumber("appendix-b"));
    assertEquals("preface", ChapterName.withoutNumber("preface"));
    assertTrue(ChapterName.holdsClass("ch06.Backprop"));
    assertFalse(ChapterName.holdsClass("ch06."));
    assertFalse(ChapterName.holdsClass("nnbook.ch06.Backprop"));
  }

  @Test
  void it_is_written_with_two_digits_and_sorted_by_number() {
    assertEquals("ch06", new ChapterName(6).toString());
    assertTrue(new ChapterName(6).compareTo(new ChapterName(17)) < 0);
  }

  @Test
  void an_appendix_has_a_letter_comes_last_and_has_no_exercises() {
    assertEquals("appendix-b", B.get().toString());
    assertEquals("B", B.get().label());
    assertEquals("B", B.get().shortName());
    assertEquals("6", SIX.get().label());
    assertTrue(new ChapterName(17).compareTo(new ChapterName(1, true)) < 0);
    assertTrue(new ChapterName(1, true).compareTo(B.get()) < 0);
    assertEquals(Optional.empty(), ChapterName.of("appendix-b"));
    assertFalse(ChapterName.matches("appendix-b"));
  }
}
