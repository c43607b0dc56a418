package ch90;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class PartlyTest {
  @Test
  void is_one() {
    Expect.given().when(() -> Partly.partly()).is(1);
  }

  @Test
  @Disabled("later")
  void is_disabled() {}

  @Test
  void is_broken_off() {
    Assumptions.assumeTrue(false);
  }

  @Test
  @Points(2)
  private void is_not_found() {}
}
