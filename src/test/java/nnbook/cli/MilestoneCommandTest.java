package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.milestone.DigitDrawing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MilestoneCommandTest extends CommandsInTestHome {
  @Test
  void the_engine_reads_in_place_of_what_is_not_solved() {
    String told = run(0, "milestone");
    assertTrue(told.contains("· ch06.Backprop: the engine's"), told);
    assertTrue(told.contains(" of 360 images that it has never seen"), told);
    assertTrue(told.contains("Solve ch06.Backprop"), told);
    assertFalse(told.contains("your own"), told);
    assertTrue(told.lines().allMatch(line -> line.length() <= 80), told);
  }

  @Test
  void an_image_is_drawn_with_two_letters_for_a_pixel() {
    assertTrue(DigitDrawing.of(0).stream().allMatch(line -> line.length() == DigitDrawing.WIDTH));
    assertTrue(DigitDrawing.of(0).get(1).contains("**##++##"), "" + DigitDrawing.of(0));
  }
}
