package nnbook.snippet.chapter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chapters that have been written a second time ask often, and not only by choices. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsOfBookTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final int FEWEST = 8;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 17})
  void a_chapter_has_eight_questions_and_a_fifth_of_them_typed(int number) {
    Path file = Chapters.all(HOME).stream()
        .filter(chapter -> Chapters.name(chapter).startsWith(String.format("ch%02d", number)))
        .findFirst().orElseThrow();
    ChapterSource chapter = ChapterSource.read(file, HOME);
    List<PredictQuestion> questions = PredictQuestion.of(chapter).stream()
        .filter(question -> chapter.steppings().stream()
            .noneMatch(stepping -> stepping.boxes().contains(question.box()))).toList();
    long typed = questions.stream().filter(question -> question.box().typed().isPresent()).count();
    assertTrue(questions.size() >= FEWEST && 5 * typed >= questions.size(),
        () -> typed + " of " + questions.size() + " are typed");
  }
}
