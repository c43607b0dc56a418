package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureStateTest {
  private static final FigureState STATE =
      FigureState.of("rate=0.1\nsteps=3", "kind=moons", "points=1,-2.5", "none=", "odd=NaN");

  private static String fault(Runnable asks) {
    return assertThrows(IllegalArgumentException.class, asks::run).getMessage();
  }

  @Test
  void values_have_names() {
    assertEquals(0.1, STATE.number("rate"));
    assertEquals(3, STATE.count("steps"));
    assertEquals("moons", STATE.word("kind"));
    assertArrayEquals(new double[] {1, -2.5}, STATE.numbers("points"));
    assertEquals(0, STATE.numbers("none").length);
  }

  @Test
  void what_an_address_can_hold_is_not_trusted() {
    assertEquals("The figure needs a value for w", fault(() -> STATE.number("w")));
    assertEquals("kind must be a number, was moons", fault(() -> STATE.number("kind")));
    assertEquals("odd must be a number, was NaN", fault(() -> STATE.number("odd")));
    assertEquals("rate must be a whole number of at least 0, was 0.1",
        fault(() -> STATE.count("rate")));
    assertEquals("No figure is called moon",
        fault(() -> LiveFigures.ofBook().answer("moon", STATE)));
  }
}
