package nnbook.terminal.walk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.grader.Progress;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.snippet.SnippetSession;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Snippet;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.quiz.Prediction;
import nnbook.terminal.quiz.Questions;
import nnbook.terminal.screen.ChapterPager;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.ChapterStep;
import nnbook.terminal.text.ChapterWords;
import nnbook.terminal.walk.Prompt.Next;

/**
 * The walk through one chapter: shows its prose up to the next snippet or Predict box, waits for
 * the reader, goes on.
 */
final class Walk {
  private static final Messages MESSAGES = Messages.of("terminal");

  private final Path home;
  private final ChapterSource chapter;
  private final Questions questions;
  private final List<ChapterStep> steps;
  private final ChapterPager page;
  private final Prompt stop;
  private final String name;
  private int at;

  /** What the reader predicts is kept in {@code progress}. */
  Walk(
      Path home,
      ChapterSource chapter,
      Progress progress,
      Screen screen,
      SnippetSession session) {
    this.home = home;
    this.chapter = chapter;
    questions = new Questions(chapter, progress);
    steps = ChapterStep.of(chapter.blocks());
    page = new ChapterPager(screen, new ChapterWords(home));
    name = Chapters.name(chapter.file()).replaceFirst("^(ch\\d+)-.*", "$1");
    SnippetRunner runner = new SnippetRunner(screen, session, home.resolve("target/figures"));
    stop = new Prompt(page, new TypedInput(screen, session), runner, steps, name);
  }

  /** Walks until the reader quits or the input ends. */
  void run() {
    page.line("");
    page.quiet(MESSAGES.get("hint"));
    page.line("");
    Next next = Next.ON;
    while (next != Next.QUIT) {
      next = at < steps.size() ? step(steps.get(at)) : end();
    }
    page.line(MESSAGES.get("bye"));
  }

  private Next step(ChapterStep step) {
    Next next = page.overflows(step) ? stop.at(more()) : Next.ON;
    if (next == Next.ON) {
      next =
          switch (step.kind()) {
            case SNIPPET -> snippet((Snippet) step.block());
            case PREDICT -> predict((CallOut) step.block());
            default -> show(step);
          };
    }
    at = next == Next.JUMP ? stop.target() : next == Next.ON ? at + 1 : at;
    return next;
  }

  private String more() {
    return MESSAGES.get("prompt.more", name);
  }

  private Next show(ChapterStep step) {
    ChapterStep after = steps.get(Math.min(at + 1, steps.size() - 1));
    boolean boxGoesOn =
        step.boxed()
            && after.boxed()
            && after.kind() != ChapterStep.Kind.BOX
            && after.kind() != ChapterStep.Kind.SNIPPET;
    page.step(step, joinsNext(step), boxGoesOn);
    return Next.ON;
  }

  /** Items of one list, and a call-out's title with its text, stand without an empty line. */
  private boolean joinsNext(ChapterStep step) {
    boolean list =
        step.block() instanceof Block.ListItem
            && at + 1 < steps.size()
            && steps.get(at + 1).block() instanceof Block.ListItem;
    return list || step.kind() == ChapterStep.Kind.BOX;
  }

  private Next snippet(Snippet snippet) {
    page.code(snippet, snippet.folded());
    int count = chapter.snippets().size();
    String prompt = MESSAGES.get("prompt", name, snippet.index() + 1, count);
    Next next = stop.at(prompt, Optional.of(snippet), Optional.empty());
    if (next == Next.ON) {
      reveal();
    }
    return next;
  }

  private Next predict(CallOut box) {
    reveal();
    page.choices(box);
    String prompt = MESSAGES.get("prompt.predict", box.choices().size());
    Next next = stop.at(prompt, Optional.empty(), Optional.of(box));
    stop.prediction().filter(guessed -> guessed.guess() > 0).ifPresent(this::remember);
    if (next == Next.ON && !snippetFollows()) {
      reveal();
    }
    return next;
  }

  /** Where nothing can be written, the reader is told, and goes on. */
  private void remember(Prediction prediction) {
    try {
      questions.answered(prediction);
    } catch (UserError e) {
      page.quiet(e.getMessage());
    }
  }

  /** A snippet before the next heading or question shows the answer itself, so let it. */
  private boolean snippetFollows() {
    for (ChapterStep step : steps.subList(at + 1, steps.size())) {
      if (step.kind() == ChapterStep.Kind.SNIPPET) {
        return true;
      }
      if (step.kind() == ChapterStep.Kind.PREDICT || step.block() instanceof Block.Heading) {
        return false;
      }
    }
    return false;
  }

  private void reveal() {
    stop.takePrediction().ifPresent(prediction -> prediction.reveal(page));
  }

  private Next end() {
    List<Path> all = Chapters.all(home);
    int next = all.indexOf(chapter.file()) + 1;
    boolean numbered = next < all.size() && Chapters.name(all.get(next)).matches("ch\\d+-.*");
    page.line(
        numbered
            ? MESSAGES.get("end", name, Chapters.name(all.get(next)).replaceFirst("-.*", ""))
            : MESSAGES.get("end.last", name));
    Next chosen = stop.at(MESSAGES.get("prompt.end", name));
    at = chosen == Next.JUMP ? stop.target() : at;
    return chosen == Next.ON ? Next.QUIT : chosen;
  }
}
