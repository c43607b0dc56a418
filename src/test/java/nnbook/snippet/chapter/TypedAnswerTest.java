package nnbook.snippet.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import nnbook.snippet.chapter.Block.CallOut;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedAnswerTest {
  private static CallOut box(String attributes, String... choices) {
    String source = "= Sums\n\n[.predict.typed" + attributes + "]\n.Sum\n====\nHow much?\n\n"
        + String.join("\n", choices) + "\n====\n";
    return (CallOut) ChapterSource.of(source, Path.of("ch01-sums.adoc"), Path.of(""))
        .blocks().get(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "0.5 | 0.5", ".5 | 0.5", "0,5 | 0.5", "'  -0.5 ' | -0.5", "−1 | -1", "+1. | 1",
    "1e-3 | 0.001", "2.5E2 | 250", "007 | 7", "-,5 | -0.5"})
  void numbers_are_read_as_people_type_them(String typed, BigDecimal value) {
    assertEquals(0, value.compareTo(TypedAnswer.number(typed).orElseThrow()), typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", ".", "-", "e5", "1/2", "1 2", "0x10", "1.2.3", "1,2,3", "NaN", "1e9999", "x = 1",
    "mine * w", "½", "1d"})
  void nothing_else_is_a_number(String typed) {
    assertEquals(Optional.empty(), TypedAnswer.number(typed));
  }

  @Test
  void an_exact_answer_is_met_by_its_value_alone() {
    CallOut box = box("", "* [x] 0.5", "* [ ] 23860");
    assertEquals(1, box.choice("0.50"));
    assertEquals(0, box.choice("0.5000001"));
    assertEquals(2, box.choice("23,860"));
    assertEquals(2, box.choice("2.386e4"));
    assertEquals(0, box.choice("23.860"));
    assertEquals(0, box.choice("0.6"));
  }

  @Test
  void a_rounded_answer_is_met_by_more_digits_and_by_either_rounding_of_a_half() {
    CallOut box = box(".digits-2", "* [ ] 3.5", "* [x] -0.75");
    for (String typed : new String[] {"-0.75", "-.751365", "−0,7549", "-0.745", "-0.755"}) {
      assertEquals(2, box.choice(typed), typed);
    }
    assertEquals(0, box.choice("-0.7551"));
    assertEquals(0, box.choice("-0.8"));
    assertEquals(0, box.choice("0.75"));
    assertEquals(1, box.choice("3.504"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "0.9866 | '' | 0.9866",
    "std −2.5e-3 | '' | -0.0025",
    "loss = 0.75, then 0.5 | 'loss = ' | 0.75",
    "11 runs: 0.88 12 runs: 0.90 | 11 runs: 0.88 | 12",
    "324000 parameters | '' | 324000",
    "23,860 | '' | 23860",
    "w1 is x2.5 and 3 | '' | 3"})
  void the_number_of_an_output_is_the_one_behind_the_words(
      String output, String words, BigDecimal value) {
    String attribute = words.isEmpty() ? "" : ",output=\"" + words + "\"";
    TypedAnswer typed = box(attribute, "* [x] 1").typed().orElseThrow();
    assertEquals(value, typed.in(output).map(BigDecimal::stripTrailingZeros)
        .map(v -> v.setScale(Math.max(0, v.scale()))).orElseThrow());
  }

  @Test
  void an_output_with_several_numbers_needs_the_words() {
    TypedAnswer typed = box("", "* [x] 1").typed().orElseThrow();
    assertEquals(Optional.empty(), typed.in("1 2"));
    assertEquals(Optional.empty(), typed.in("none"));
    assertEquals(Optional.empty(), typed.in("0.75s w1"));
    assertEquals(Optional.empty(),
        box(",output=\"loss\"", "* [x] 1").typed().orElseThrow().in("error 1"));
  }

  @Test
  void a_box_with_choices_has_no_typed_answer() {
    ChapterSource source = ChapterSource.of(
        "= Sums\n\n[.predict]\n====\n* [x] 1\n====\n", Path.of("ch01-sums.adoc"), Path.of(""));
    assertEquals(Optional.empty(), ((CallOut) source.blocks().get(1)).typed());
    assertEquals(0, ((CallOut) source.blocks().get(1)).choice("1"));
  }
}
