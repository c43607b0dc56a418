package ch17;

/**
 * Finds the unluckiest order of two threads that count together.
 *
 * <p>The threads A and B share a counter, which starts at 0, and each adds 1 to it n ≥ 1 times.
 * An addition takes two turns: the thread reads the counter; in its next turn, however late, it
 * writes what it has read plus 1. Return who takes each turn, as a text of the letters A and B,
 * 2n of each, such that the counter ends as small as it can. For n = 1, "AABB" ends with 2, and
 * "ABAB" with 1: both read 0, both write 1.
 *
 * <p>★★ 15 minutes. Chapter: ch17-threads.
 */
public final class LostUpdate {
  private LostUpdate() {}

  // tag::solution[]
  public static String lostUpdate(int n) {
    if (n < 2) {
      return "AB".repeat(2 * n);
    }
    String allButOne = "A".repeat(2 * (n - 1));
    return "A" // reads 0, and sleeps
        + allButOne.replace('A', 'B') // counts up to n - 1
        + "A" // writes 1
        + "B" // reads 1, and sleeps
        + allButOne // counts up to n
        + "B"; // writes 2
  }
  // end::solution[]
}
