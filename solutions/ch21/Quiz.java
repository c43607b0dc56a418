package ch21;

/**
 * Answers the twenty statements of the chapter.
 *
 * <p>Return a letter for each statement, in their order: T if it is true, F if it is false. Blanks
 * don't count, so groups of five such as "TFTFT FTFTF" are easy to read. Each check looks at four
 * statements.
 *
 * <p>★ 20 minutes. Chapter: ch21-quiz.
 */
public final class Quiz {
  private Quiz() {}

  // tag::solution[]
  public static String answers() {
    return "FTTFT TFFTF TFFTF TTFFT";
  }
  // end::solution[]
}
