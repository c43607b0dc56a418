package nnbook.terminal.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.learner.Progress;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.screen.StreamScreen;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuizTest {
  private static final String CHAPTER =
      """
      = Sums

      == One and one

      A paragraph.

      Sums are next.

      [.predict]
      .A sum
      ====
      What is 1 + 1?

      * [ ] 1
      * [x] 2
      ====

      == Two and two

      [.predict]
      .Another sum
      ====
      What is 2 + 2?

      * [x] 4
      ** Because stem:[2 \\cdot 2]
      is that, too.
      * [ ] 5
      ** Tempting; but no.
      ** It is odd.
      ====
      """;

  @TempDir private Path home;
  private Path chapter;

  @BeforeEach
  void a_chapter() throws IOException {
    chapter = home.resolve("chapters/ch01-sums.adoc");
    Files.createDirectories(chapter.getParent());
    Files.writeString(chapter, CHAPTER);
  }

  private Questions questions() {
    return Questions.of(home, chapter, Progress.of(home, Assertions::fail));
  }

  private String ask(boolean again, String typed) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    byte[] input = typed.getBytes(StandardCharsets.UTF_8);
    Screen screen = new StreamScreen(new ByteArrayInputStream(input), out);
    new Quiz(home, questions(), screen).ask(again);
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Test
  void each_question_is_asked_and_answered() {
    assertEquals(
        """

        Type your guess. Enter leaves a question for later, q ends.

        From the section “One and one”
        Sums are next.

        ┃ Predict: A sum
        ┃ What is 1 + 1?
          1  1
          2  2
        your guess (1-2)> 2
        → You predicted 2: right.


        From the section “Two and two”
        ┃ Predict: Another sum
        ┃ What is 2 + 2?
          1  4
          2  5
        your guess (1-2)> 2
        → You predicted 2; the answer is 1: 4
          2  Tempting; but no.
             It is odd.
          1  Because 2 · 2 is that, too.

        You have answered 2 of 2 questions of ch01; 1 right.
        ./nnbook predict ch01 --again asks them again; your first answers count.
        """,
        ask(false, "2\n2\n"));
    assertEquals(2, questions().answered());
    assertEquals(1, questions().right());
  }

  @Test
  void what_is_answered_is_not_asked_again_unless_it_is_wanted_and_the_first_answer_stays() {
    ask(false, "1\n");
    String later = ask(false, "1\n");
    assertFalse(later.contains("What is 1 + 1?"), later);
    assertTrue(later.contains("You have answered 2 of 2 questions of ch01; 1 right."), later);
    String again = ask(true, "2\n1\n");
    assertTrue(again.contains("You predicted 2: right."), again);
    assertEquals(1, questions().right());
  }

  @Test
  void enter_leaves_a_question_for_later_and_q_ends() {
    String shown = ask(false, "\nthree\nq\n");
    assertTrue(shown.contains("Type a number from 1 to 2, Enter for later, or q to end."), shown);
    assertTrue(shown.endsWith("You have answered 0 of 2 questions of ch01; 0 right.\n"), shown);
    assertEquals(2, questions().unanswered().size());
  }

  @Test
  void a_question_that_was_changed_is_a_new_one() throws IOException {
    ask(false, "2\n1\n");
    Files.writeString(chapter, CHAPTER.replace("* [ ] 5", "* [ ] 22"));
    assertEquals(1, questions().answered());
  }

  @Test
  void the_sentences_of_its_choices_may_change() throws IOException {
    ask(false, "2\n1\n");
    String bare = CHAPTER.replaceAll("(?m)^\\*\\* .*\\R", "").replace("is that, too.\n", "");
    Files.writeString(chapter, bare);
    assertEquals(2, questions().answered());
  }

  @Test
  void a_right_answer_is_explained_too() {
    String shown = ask(false, "\n1\n");
    assertTrue(shown.contains("→ You predicted 1: right.\n  1  Because 2 · 2 is that"), shown);
    assertFalse(shown.contains("Tempting"), shown);
  }

  private static final String TYPED =
      """
      = Sums

      [.predict.typed.digits-1]
      .A half
      ====
      What is 1 : 2?

      * [ ] 2
      ** That is 2 : 1.
      * [x] 0.5
      ** One of two halves.
      ====
      """;

  @Test
  void a_number_has_a_second_try_but_the_first_one_counts() throws IOException {
    Files.writeString(chapter, TYPED);
    String shown = ask(false, "half\n2\n,5\n");
    assertTrue(shown.contains("""
        ┃ Predict: A half
        ┃ What is 1 : 2?
        your number (digits after the point: 1; Enter skips)> half
        Type a number such as 0.5, Enter for later, or q to end.
        your number (digits after the point: 1; Enter skips)> 2
        → Not yet. That is 2 : 1. Try once more.
        your number (digits after the point: 1; Enter skips)> ,5
        → You predicted ,5: right.
             One of two halves.
        """), shown);
    assertTrue(shown.contains("You have answered 1 of 1 questions of ch01; 0 right."), shown);
  }

  @Test
  void two_wrong_numbers_get_the_answer() throws IOException {
    Files.writeString(chapter, TYPED);
    String shown = ask(false, "7\n2\n");
    assertTrue(shown.contains("→ Not yet. Try once more.\n"), shown);
    assertTrue(shown.contains("→ You predicted 2; the answer is 0.5\n     That is 2 : 1.\n"
        + "     One of two halves.\n"), shown);
    assertTrue(shown.contains("1 of 1 questions of ch01; 0 right."), shown);
    assertEquals(1, questions().answered());
  }

  @Test
  void enter_and_the_end_of_input_give_up_a_second_try() throws IOException {
    Files.writeString(chapter, TYPED);
    assertTrue(ask(false, "7\n\n").contains("→ The answer is 0.5\n     One of two halves.\n"));
    assertTrue(ask(true, "7\n").contains("→ The answer is 0.5\n"));
  }

  @Test
  void a_chapter_without_questions_says_so() throws IOException {
    Files.writeString(chapter, "= Sums\n\nNone.\n");
    assertEquals("There are no Predict questions in ch01.\n", ask(false, ""));
  }
}
