package nnbook.diagnosis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nnbook.diagnosis.clue.Clues;
import nnbook.platform.Messages;

/**
 * What a failed expectation tells, part by part; a part that does not apply is empty.
 *
 * @param kind what went wrong
 * @param headline the same in one sentence
 * @param given the inputs before the call
 * @param expected the value that the test computed
 * @param actual what the learner's code returned
 * @param difference the first place where the two differ
 * @param diagnosis the mistake that it looks like; where that is not sure, it says so itself
 * @param seed the seed of the random inputs, as digits
 * @param clues all that speaks for and against mistakes
 */
public record Failure(
    Kind kind,
    String headline,
    String given,
    String expected,
    String actual,
    String difference,
    String diagnosis,
    String seed,
    Clues clues) {
  private static final Messages MESSAGES = Messages.of("grader");

  /** What can go wrong in a check. */
  public enum Kind {
    NOT_STARTED,
    WRONG_VALUE,
    WRONG_SHAPE,
    THREW,
    DID_NOT_THROW,
    INPUT_CHANGED,
    OTHER,
    /** The graded test itself broke, without a line of the learner's; the actual is its stack. */
    TEST_FAULT
  }

  /** A failure without clues. */
  public Failure(
      Kind kind,
      String headline,
      String given,
      String expected,
      String actual,
      String difference,
      String diagnosis,
      String seed) {
    this(
        kind, headline, given, expected, actual, difference, diagnosis, seed, Clues.NONE);
  }

  /** A failure of which one sentence is known. */
  public static Failure of(String headline) {
    return of(Kind.OTHER, headline, "");
  }

  static Failure of(Kind kind, String headline, String given) {
    return new Failure(kind, headline, given, "", "", "", "", "");
  }

  Failure values(String expectedText, String actualText, String where) {
    return new Failure(
        kind, headline, given, expectedText, actualText, where, diagnosis, seed, clues);
  }

  /** The same with what is known of the mistake, of which the likeliest is the diagnosis. */
  Failure looksLike(Clues known) {
    String likely = Clues.diagnosis(List.of(known));
    return new Failure(kind, headline, given, expected, actual, difference, likely, seed, known);
  }

  /** The same with another diagnosis, which stands in place of the clues. */
  public Failure told(String mistake) {
    return new Failure(kind, headline, given, expected, actual, difference, mistake, seed);
  }

  Failure withSeed(long value) {
    String digits = Long.toString(value);
    return new Failure(
        kind, headline, given, expected, actual, difference, diagnosis, digits, clues);
  }

  /** The diagnosis without the words that say how sure it is. */
  public String mistake() {
    return Clues.mistake(diagnosis);
  }

  /** The sentence that shows the diagnosis. */
  public String looks() {
    return mistake().equals(diagnosis) ? MESSAGES.get("looks.like", diagnosis) : diagnosis;
  }

  /** All parts, to be read in this order. */
  public List<String> fields() {
    List<String> fields = new ArrayList<>(List.of(
        kind.name(), headline, given, expected, actual, difference, diagnosis, seed));
    fields.addAll(clues.fields());
    return fields;
  }

  /** The failure of which the rest of {@code fields} are the parts. */
  public static Failure of(Iterator<String> fields) {
    Failure failure = new Failure(Kind.valueOf(fields.next()), fields.next(), fields.next(),
        fields.next(), fields.next(), fields.next(), fields.next(), fields.next());
    List<String> rest = new ArrayList<>();
    fields.forEachRemaining(rest::add);
    return failure.with(Clues.of(rest));
  }

  private Failure with(Clues known) {
    return new Failure(
        kind, headline, given, expected, actual, difference, diagnosis, seed, known);
  }

  /** All parts as text, a line each, for an IDE. */
  public String text() {
    List<String> text = new ArrayList<>();
    text.add(headline);
    line(text, "label.given", given);
    line(text, "label.expected", expected);
    line(text, "label.actual", actual);
    if (!difference.isEmpty()) {
      text.add("  " + difference);
    }
    if (!diagnosis.isEmpty()) {
      text.add("  " + looks());
    }
    if (!seed.isEmpty()) {
      text.add("  " + MESSAGES.get("seed.repeat", seed));
    }
    return String.join("\n", text);
  }

  private static void line(List<String> text, String label, String value) {
    if (!value.isEmpty()) {
      String head = "  " + MESSAGES.get(label);
      String gap = " ".repeat(Math.max(1, 12 - head.length()));
      text.add(head + gap + value.replace("\n", "\n" + " ".repeat(12)));
    }
  }
}
