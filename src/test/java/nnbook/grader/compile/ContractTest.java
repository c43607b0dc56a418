package nnbook.grader.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the tests call must be there; what they cannot call may go. */
class ContractTest {
  private static final Member CALLED = new Member("mend", "(int)", "int", 0);
  private static final Member PRIVATE = new Member("broken", "(int)", "hidden int", 0);

  @Test
  void private_methods_of_the_stub_may_go() {
    assertEquals(List.of(), check(CALLED));
    assertEquals(List.of(), check(CALLED, PRIVATE));
  }

  @Test
  void public_methods_of_the_stub_must_stay() {
    assertTrue(check(PRIVATE).get(0).sentence().contains("mend(int)"), "" + check(PRIVATE));
    Member hidden = new Member("mend", "(int)", "hidden int", 3);
    assertEquals(1, check(hidden).size());
    assertEquals(3, check(hidden).get(0).line());
  }

  @Test
  void a_record_of_the_stub_that_is_gone_is_named() {
    String stub = "public final class Mend { public record Line(double w) {} }";
    assertEquals(
        "The record Line of the exercise is gone: put it back as it was, since the graded test"
            + " needs it.",
        Contract.gone("ch01.Mend", stub, "class Mend { Line line; }").get(0).sentence());
    assertEquals(List.of(), Contract.gone("ch01.Mend", stub, stub));
  }

  private static List<CompileProblem> check(Member... own) {
    Compilation compiled = new Compilation(
        Map.of(), List.of("ch01.Mend"), List.of(own), List.of(), List.of(), List.of());
    return Contract.check("ch01.Mend", List.of(CALLED, PRIVATE), compiled);
  }
}
