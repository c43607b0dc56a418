package nnbook.terminal.quiz;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nnbook.grader.Exercise;
import nnbook.learner.ExerciseStatus;
import nnbook.learner.ReviewState;
import nnbook.learner.Workbook;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.snippet.chapter.PredictQuestion;

/** The cards of all chapters: Predict questions and terms of the glossary. */
public final class ReviewDeck {
  private static final String GLOSSARY = "glossary";

  private final List<ReviewCard> cards = new ArrayList<>();
  private final Workbook book;

  private ReviewDeck(Workbook book) {
    this.book = book;
  }

  /** Reads the chapters and the glossary of the project. */
  public static ReviewDeck of(Workbook book) {
    ReviewDeck deck = new ReviewDeck(book);
    Path home = book.home();
    for (Path file : Chapters.all(home)) {
      ChapterSource source = ChapterSource.read(file, home);
      if (Chapters.name(file).equals(GLOSSARY)) {
        deck.cards.addAll(ReviewCard.Term.of(source.blocks()));
      } else {
        PredictQuestion.of(source).stream().map(ReviewCard.Question::new).forEach(deck.cards::add);
      }
    }
    return deck;
  }

  /** The cards of these chapters in the order of the book; of all when none is named. */
  public List<ReviewCard> of(Set<String> chapters) {
    return cards.stream()
        .filter(card -> chapters.isEmpty() || chapters.contains(card.chapter()))
        .sorted(Comparator.comparing(ReviewCard::chapter))
        .toList();
  }

  /** The chapters whose questions are all answered, or whose exercises are passed or skipped. */
  public List<String> finished() {
    return cards.stream().map(ReviewCard::chapter).distinct().sorted()
        .filter(chapter -> isAnswered(chapter) || isSolved(chapter)).toList();
  }

  private boolean isAnswered(String chapter) {
    List<PredictQuestion> questions = cards.stream()
        .filter(card -> card.chapter().equals(chapter))
        .filter(ReviewCard.Question.class::isInstance)
        .map(card -> ((ReviewCard.Question) card).question())
        .toList();
    return !questions.isEmpty() && questions.stream()
        .allMatch(question -> book.progress().prediction(chapter, question.key()).isPresent());
  }

  private boolean isSolved(String chapter) {
    List<Exercise> exercises = book.catalog().chapter(chapter);
    Predicate<ExerciseStatus> done = s -> s == ExerciseStatus.PASSED || s == ExerciseStatus.SKIPPED;
    return !exercises.isEmpty()
        && exercises.stream().map(book::status).allMatch(done);
  }

  /** What is due today, the longest overdue first, and behind it what was never asked. */
  public List<ReviewCard> due(Set<String> chapters, LocalDate today) {
    Comparator<ReviewCard> order =
        Comparator.comparing(card -> state(card).map(ReviewState::due).orElse(LocalDate.MAX));
    return of(chapters).stream()
        .filter(card -> state(card).map(s -> s.isDue(today)).orElse(true))
        .sorted(order)
        .toList();
  }

  private Optional<ReviewState> state(ReviewCard card) {
    return book.progress().review(card.chapter(), card.key());
  }

  /** The day on which the next of these cards is due. */
  public Optional<LocalDate> next(Set<String> chapters) {
    return of(chapters).stream()
        .flatMap(card -> state(card).stream())
        .map(ReviewState::due)
        .min(Comparator.naturalOrder());
  }
}
