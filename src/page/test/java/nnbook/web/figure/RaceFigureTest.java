package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The digits are those of chapter 9. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RaceFigureTest {
  private static FigureNumbers race(String... more) {
    return LiveFigures.ofBook().answer("race", FigureState.of("w1=1\nw2=1\nsteep=25\nsteps=40\n"
        + "sgd=0.01\nmomentum=0.01\nrmsprop=0.01\nadam=0.01\n" + String.join("\n", more)));
  }

  @Test
  void steps_until_a_millionth() {
    FigureNumbers race = race();
    assertEquals(653, race.number("sgdNeeds"));
    assertEquals(94, race.number("momentumNeeds"));
    assertEquals(293, race.number("adamNeeds"));
    assertEquals(41, race.row("adam1").length);
  }

  @Test
  void each_gets_a_rate_of_its_own() {
    FigureNumbers race = race("sgd=0.0769", "adam=0.1");
    assertEquals(102, race.number("sgdNeeds"));
    assertEquals(82, race.number("adamNeeds"));
    assertEquals(1, race("adam=1").number("adamNeeds"));
  }

  @Test
  void one_that_leaves_the_valley_never_arrives() {
    assertEquals(0, race("sgd=0.081").number("sgdNeeds"));
  }
}
