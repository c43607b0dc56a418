package nnbook.terminal.walk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.learner.Progress;
import nnbook.platform.ChapterName;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;
import nnbook.snippet.Limits;
import nnbook.snippet.SnippetSession;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Snippet;
import nnbook.snippet.chapter.BlockMark;
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
public final class ChapterWalk {
  private static final Messages MESSAGES = Messages.of("terminal");

  private final Path home;
  private final ChapterSource chapter;
  private final Questions questions;
  private final List<ChapterStep> steps;
  private final ChapterPager page;
  private final Prompt prompt;
  private final String name;
  private int at;

  /** What the reader predicts is kept in {@code progress}. */
  ChapterWalk(
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
    name = questions.chapter();
    Path figures = new ProjectLayout(home).target().resolve("figures");
    SnippetRunner runner = new SnippetRunner(screen, session, figures, name);
    prompt = new Prompt(page, new TypedInput(screen, session), runner, steps);
  }

  /** Walks through the chapter in a file, in a session of its own. */
  public static void run(Path home, Path file, Screen screen) {
    try (SnippetSession session = SnippetSession.open(Limits.terminal())) {
      ChapterSource chapter = ChapterSource.read(file, home);
      Progress progress = Progress.of(home, screen::line);
      new ChapterWalk(home, chapter, progress, screen, session).run();
    }
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
    Next next = page.overflows(step) ? prompt.at(more()) : Next.ON;
    if (next == Next.ON) {
      next =
          switch (step.kind()) {
            case SNIPPET -> snippet((Snippet) step.block());
            case PREDICT -> predict((CallOut) step.block());
            default -> show(step);
          };
    }
    at = next == Next.JUMP ? prompt.target() : next == Next.ON ? at + 1 : at;
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
    page.code(snippet, snippet.has(BlockMark.FOLDED));
    int count = chapter.snippets().size();
    String words = MESSAGES.get("prompt", name, snippet.index() + 1, count);
    Next next = prompt.at(words, Optional.of(snippet), Optional.empty());
    if (next == Next.ON) {
      reveal();
    }
    return next;
  }

  private Next predict(CallOut box) {
    reveal();
    page.choices(box);
    Next next = prompt.at(Prediction.prompt(box), Optional.empty(), Optional.of(box));
    prompt.prediction().filter(Prediction::isMade).ifPresent(this::remember);
    if (next == Next.ON && (isAboutSteps(box) || !snippetFollows())) {
      reveal();
    }
    return next;
  }

  /** Then the snippet above it is asked about, and no other one answers. */
  private boolean isAboutSteps(CallOut box) {
    return chapter.steppings().stream().anyMatch(one -> one.lines().equals(box.lines()));
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
    prompt.takePrediction().ifPresent(prediction -> prediction.reveal(page));
  }

  private Next end() {
    List<Path> all = Chapters.all(home);
    int next = all.indexOf(chapter.file()) + 1;
    Optional<ChapterName> numbered =
        next < all.size() ? ChapterName.ofFile(Chapters.name(all.get(next))) : Optional.empty();
    page.line(
        numbered
            .map(chapterName -> MESSAGES.get("end", name, chapterName))
            .orElseGet(() -> MESSAGES.get("end.last", name)));
    Next chosen = prompt.at(MESSAGES.get("prompt.end", name));
    at = chosen == Next.JUMP ? prompt.target() : at;
    return chosen == Next.ON ? Next.QUIT : chosen;
  }
}
