package nnbook.terminal.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nnbook.learner.Workbook;
import nnbook.terminal.screen.StreamScreen;
import nnbook.terminal.text.InlineText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  @TempDir private Path home;

  @BeforeEach
  void a_book_of_one_chapter() throws IOException {
    Files.createDirectories(home.resolve("chapters"));
    Files.createDirectories(home.resolve("exercises"));
    Files.writeString(home.resolve("chapters/ch01-sums.adoc"), """
        = Sums

        == One and one

        [.predict]
        .A sum
        ====
        What is 1 + 1?

        * [ ] 1
        * [x] 2
        ** Because 2 < 3.
        ====
        """);
    Files.writeString(home.resolve("chapters/glossary.adoc"), """
        [[glossary]]
        == Glossary

        [[term-sum]]sum, total 和:: What comes out of stem:[a + b]. <<ch01-sums>>.

        other:: A term of no chapter.
        """);
  }

  private Workbook book() {
    return Workbook.of(home, Assertions::fail);
  }

  private List<String> due(LocalDate day) {
    return ReviewDeck.of(book()).due(Set.of("ch01"), day).stream().map(ReviewCard::key).toList();
  }

  private String review(LocalDate day, String typed) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    byte[] input = typed.getBytes(StandardCharsets.UTF_8);
    Workbook book = book();
    new Review(book, new StreamScreen(new ByteArrayInputStream(input), out), day)
        .ask(ReviewDeck.of(book).due(Set.of("ch01"), day));
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Test
  void what_is_known_comes_back_after_longer_and_longer_times() {
    assertEquals(2, due(TODAY).size());
    String shown = review(TODAY, "2\n\ny\n");
    assertTrue(shown.contains("What comes out of a + b."), shown);
    assertTrue(shown.contains("Cards asked: 2, known at once: 2."), shown);
    assertEquals(List.of(), due(TODAY));
    LocalDate tomorrow = TODAY.plusDays(1);
    assertEquals(2, due(tomorrow).size());
    review(tomorrow, "2\n\ny\n");
    assertEquals(List.of(), due(tomorrow.plusDays(2)));
    assertEquals(2, due(tomorrow.plusDays(3)).size());
  }

  @Test
  void what_is_missed_comes_back_at_the_end_and_tomorrow_though_it_is_right_then() {
    String shown = review(TODAY, "1\n\ny\n2\n");
    assertEquals(2, shown.split("What is 1 \\+ 1\\?", -1).length - 1, shown);
    assertTrue(shown.contains("Cards asked: 2, known at once: 1."), shown);
    review(TODAY.plusDays(1), "2\n\ny\n");
    assertEquals(1, due(TODAY.plusDays(2)).size());
  }

  @Test
  void enter_leaves_a_question_for_later_and_q_ends() {
    review(TODAY, "\nq\n");
    assertEquals(2, due(TODAY).size());
  }

  @Test
  void a_chapter_is_finished_when_all_its_questions_are_answered() {
    assertEquals(List.of(), ReviewDeck.of(book()).finished());
    Path file = home.resolve("chapters/ch01-sums.adoc");
    Workbook book = book();
    Questions questions = Questions.of(home, file, book.progress());
    questions.answered(Prediction.of(questions.all().get(0).box(), "1").orElseThrow());
    assertEquals(List.of("ch01"), ReviewDeck.of(book()).finished());
  }

  @Test
  void a_number_is_asked_without_its_choices() throws IOException {
    Files.writeString(home.resolve("chapters/ch01-sums.adoc"),
        "= Sums\n\n[.predict.typed]\n.Sum\n====\n1 + 1?\n\n* [x] 2\n* [ ] 11\n** No.\n====\n");
    ReviewCard card = ReviewDeck.of(book()).of(Set.of("ch01")).get(0);
    InlineText inline = InlineText.bare(false);
    assertEquals("1 + 1?", card.front(inline));
    assertEquals("2", card.back(inline));
  }

  @Test
  void a_note_of_a_day_that_does_not_exist_counts_as_none() throws IOException {
    Files.createDirectories(home.resolve(".nnbook"));
    Files.writeString(home.resolve(".nnbook/state.properties"),
        "ch01.review.term-sum = 1 2027-13-99\n");
    assertEquals(2, due(TODAY).size());
  }
}
