package nnbook.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.grader.Progress;
import nnbook.live.Stop.Next;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.snippet.SnippetSession;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Snippet;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;

/**
 * The walk through one chapter: shows its prose up to the next snippet or Predict box, waits for
 * the reader, goes on.
 */
final class Walk {
  private static final Messages MESSAGES = Messages.of("live");

  private final Path home;
  private final ChapterSource chapter;
  private final Questions questions;
  private final List<Step> steps;
  private final Page page;
  private final Stop stop;
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
    steps = Step.of(chapter.blocks());
    page = new Page(screen, new ChapterWords(home));
    name = Chapters.name(chapter.file()).replaceFirst("^(ch\\d+)-.*", "$1");
    Runner runner = new Runner(screen, session, home.resolve("target/figures"));
    stop = new Stop(page, new Console(screen, session), runner, steps, name);
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

  private Next step(Step step) {
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

  private Next show(Step step) {
    Step after = steps.get(Math.min(at + 1, steps.size() - 1));
    boolean boxGoesOn =
        step.boxed()
            && after.boxed()
            && after.kind() != Step.Kind.BOX
            && after.kind() != Step.Kind.SNIPPET;
    page.step(step, joinsNext(step), boxGoesOn);
    return Next.ON;
  }

  /** Items of one list, and a call-out's title with its text, stand without an empty line. */
  private boolean joinsNext(Step step) {
    boolean list =
        step.block() instanceof Block.ListItem
            && at + 1 < steps.size()
            && steps.get(at + 1).block() instanceof Block.ListItem;
    return list || step.kind() == Step.Kind.BOX;
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
    for (Step step : steps.subList(at + 1, steps.size())) {
      if (step.kind() == Step.Kind.SNIPPET) {
        return true;
      }
      if (step.kind() == Step.Kind.PREDICT || step.block() instanceof Block.Heading) {
        return false;
      }
    }
    return false;
  }

  private void reveal() {
    stop.takePrediction().ifPresent(page::verdict);
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
