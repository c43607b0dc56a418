package nnbook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nnbook.learner.Workbook;
import nnbook.platform.ChapterName;
import nnbook.platform.ExitCode;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.quiz.Review;
import nnbook.terminal.quiz.ReviewCard;
import nnbook.terminal.quiz.ReviewDeck;
import nnbook.terminal.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks again, after days and weeks, what finished chapters have taught. */
@Command(name = "review")
final class ReviewCommand extends BookCommand {
  @Parameters(arity = "0..*", paramLabel = "CHAPTER", descriptionKey = "review.chapters")
  private List<String> names = List.of();

  @Override
  protected ExitCode run() {
    Workbook book = workbook();
    ReviewDeck deck = ReviewDeck.of(book);
    Set<String> named = new LinkedHashSet<>();
    names.forEach(name -> named.add(chapter(book.home(), name)));
    Set<String> chapters = named.isEmpty() ? new LinkedHashSet<>(deck.finished()) : named;
    LocalDate today = LocalDate.now();
    List<ReviewCard> due = chapters.isEmpty() ? List.of() : deck.due(chapters, today);
    if (chapters.isEmpty()) {
      say("review.unfinished");
    } else if (due.isEmpty()) {
      deck.next(chapters).ifPresentOrElse(
          day -> say("review.later", day), () -> say("review.empty"));
    } else {
      try (Screen screen = Screen.open()) {
        new Review(book, screen, today).ask(due);
      }
    }
    return ExitCode.PASS;
  }

  private static String chapter(Path home, String typed) {
    String name = Chapters.name(Chapters.find(home, typed));
    return ChapterName.ofFile(name).map(ChapterName::toString).orElse(name);
  }
}
