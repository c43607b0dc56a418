package nnbook.diagnosis.clue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is told where the same comes back whatever goes in, and beside it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnmovedAnswersTest {
  private static Clues and(Clues clues, Clue... known) {
    return new Clues(List.of(known), List.of(), List.of(), false).plus(clues);
  }

  @Test
  void the_same_number_in_several_checks_is_told_behind_a_foreseen_mistake() {
    Clues zero = Recognizers.constant(0.0, -0.0);
    Clues other = Recognizers.constant(0.0, 2.5);
    Clue ints = Clue.value("Ints.", Clue.STRONG);
    String alone = Clues.diagnosis(List.of(zero, zero));
    assertTrue(alone.startsWith("Wherever the answer is wrong, every number of it is 0,"), alone);
    assertEquals(
        "One mistake that gives exactly this: Ints. Or nothing is computed yet. " + alone,
        Clues.diagnosis(List.of(and(zero, ints), zero)));
    assertEquals("Ints.", Clues.diagnosis(List.of(and(zero, ints), and(other, ints))));
    assertEquals("", Clues.diagnosis(List.of(zero)), "one check could be an accident");
    assertEquals("", Clues.diagnosis(List.of(zero, Recognizers.constant(1))));
    assertEquals("", Clues.diagnosis(List.of(zero, Clues.NONE)));
    assertEquals(Clues.NONE, Recognizers.constant());
    assertEquals(Clues.NONE, Recognizers.constant(Double.NaN));
  }

  @Test
  void where_nothing_ever_comes_back_no_other_mistake_is_told() {
    Clue known = Clue.property("Digits.", Clue.CERTAIN);
    Clues nothing = Recognizers.nothing();
    String each = Clues.diagnosis(List.of(and(nothing, known), nothing));
    assertTrue(each.startsWith("Every time null came back."), each);
    assertEquals("Digits.", Clues.diagnosis(List.of(and(nothing, known))));
    assertEquals("", Clues.diagnosis(List.of(nothing)));
  }

  @Test
  void an_input_that_comes_back_is_told_behind_a_mistake_that_may_be_another() {
    Clues input = Recognizers.input("z");
    Clue perhaps = Clue.property("Digits.", Clue.ENOUGH);
    Clue certain = Clue.property("Digits.", Clue.CERTAIN);
    String both = Clues.diagnosis(List.of(and(input, perhaps), input));
    assertTrue(both.startsWith("Perhaps: Digits. Or nothing is computed yet. The answer is"), both);
    Clues sure = and(input, certain);
    assertEquals("Digits.", Clues.diagnosis(List.of(sure, sure)));
  }

  @Test
  void what_says_which_number_came_back_is_not_called_a_mistake() {
    Clue mean = Clue.value("That is a mean: add up.", Clue.ENOUGH);
    Clue half = Clue.value("The half is missing.", Clue.ENOUGH);
    assertEquals(
        "Perhaps: That is a mean: add up.", Clues.diagnosis(List.of(and(Clues.NONE, mean))));
    assertEquals(
        "One mistake that gives exactly this: The half is missing.",
        Clues.diagnosis(List.of(and(Clues.NONE, half))));
  }

  @Test
  void clues_travel_as_texts() {
    Clue clue = new Clue("factor.twice", "Twice.", Clue.Source.GENERAL, 3);
    Clues clues = new Clues(List.of(clue), List.of("a", "b"), List.of("c"), true);
    assertEquals(clues, Clues.of(clues.fields()));
    assertEquals(Clues.NONE, Clues.of(Clues.NONE.fields()));
  }
}
