package nnbook.live;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nnbook.live.Console.Typed;
import nnbook.platform.Messages;
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
  private final List<Step> steps;
  private final Page page;
  private final Console console;
  private final Runner runner;
  private final String name;
  private final Set<Integer> done = new HashSet<>();
  private Optional<Prediction> pending = Optional.empty();
  private int at;

  Walk(Path home, ChapterSource chapter, Screen screen, SnippetSession session) {
    this.home = home;
    this.chapter = chapter;
    steps = Step.of(chapter.blocks());
    page = new Page(screen, new ChapterWords(home));
    console = new Console(screen, session);
    runner = new Runner(screen, session, home.resolve("target/figures"));
    name = Chapters.name(chapter.file()).replaceFirst("^(ch\\d+)-.*", "$1");
  }

  /** Where the reader wants to go after a stop. */
  private enum Next {
    STAY,
    ON,
    JUMP,
    QUIT
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
    Next next =
        switch (step.kind()) {
          case SNIPPET -> snippet((Snippet) step.block());
          case PREDICT -> predict((CallOut) step.block());
          default -> show(step);
        };
    at += next == Next.ON ? 1 : 0;
    return next;
  }

  private Next show(Step step) {
    Next next =
        page.overflows(step)
            ? stop(MESSAGES.get("prompt.more", name), Optional.empty(), Optional.empty())
            : Next.ON;
    if (next == Next.ON) {
      Step after = steps.get(Math.min(at + 1, steps.size() - 1));
      boolean boxGoesOn =
          step.boxed()
              && after.boxed()
              && after.kind() != Step.Kind.BOX
              && after.kind() != Step.Kind.SNIPPET;
      page.step(step, joinsNext(step), boxGoesOn);
    }
    return next;
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
    Next next = stop(prompt, Optional.of(snippet), Optional.empty());
    if (next == Next.ON) {
      reveal();
    }
    return next;
  }

  private Next predict(CallOut box) {
    reveal();
    page.choices(box);
    String prompt = MESSAGES.get("prompt.predict", box.choices().size());
    Next next = stop(prompt, Optional.empty(), Optional.of(box));
    if (next == Next.ON && !snippetFollows()) {
      reveal();
    }
    return next;
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
    pending.ifPresent(page::verdict);
    pending = Optional.empty();
  }

  private Next end() {
    List<Path> all = Chapters.all(home);
    int next = all.indexOf(chapter.file()) + 1;
    boolean numbered = next < all.size() && Chapters.name(all.get(next)).matches("ch\\d+-.*");
    page.line(
        numbered
            ? MESSAGES.get("end", name, Chapters.name(all.get(next)).replaceFirst("-.*", ""))
            : MESSAGES.get("end.last", name));
    Next chosen = stop(MESSAGES.get("prompt.end", name), Optional.empty(), Optional.empty());
    return chosen == Next.ON ? Next.QUIT : chosen;
  }

  /** Waits until the reader goes on; Java that is typed meanwhile runs. */
  private Next stop(String prompt, Optional<Snippet> snippet, Optional<CallOut> question) {
    Next next = Next.STAY;
    while (next == Next.STAY) {
      Typed typed = console.read(prompt);
      page.seen();
      next =
          switch (typed.kind()) {
            case END -> Next.QUIT;
            case COMMAND -> command(typed.text(), snippet);
            case JAVA -> java(typed.text(), question);
            case ENTER -> enter(snippet, question);
          };
    }
    return next;
  }

  private Next enter(Optional<Snippet> snippet, Optional<CallOut> question) {
    snippet.ifPresent(this::run);
    question.ifPresent(box -> guess(box, 0));
    return Next.ON;
  }

  private void run(Snippet snippet) {
    runner.run(name + "-" + (snippet.index() + 1), snippet.code());
    done.add(snippet.index());
    page.line("");
  }

  private Next java(String typed, Optional<CallOut> question) {
    int choice = question.map(box -> Prediction.choice(box, typed.strip())).orElse(0);
    if (choice > 0) {
      guess(question.get(), choice);
      return Next.ON;
    }
    runner.run(name + "-typed", typed);
    return Next.STAY;
  }

  private void guess(CallOut box, int choice) {
    pending = Optional.of(new Prediction(box, choice));
    page.line("");
  }

  private Next command(String typed, Optional<Snippet> snippet) {
    String[] words = typed.split(" +", 2);
    switch (words[0]) {
      case "/quit", "/exit", "/q" -> {
        return Next.QUIT;
      }
      case "/skip" -> {
        return Next.ON;
      }
      case "/goto" -> {
        return jump(words.length > 1 ? words[1].strip() : "");
      }
      case "/help", "/?" -> page.quiet(MESSAGES.get("help"));
      case "/list" -> list();
      case "/code" ->
          snippet.ifPresentOrElse(
              code -> page.code(code, false), () -> page.quiet(MESSAGES.get("code.none")));
      default -> page.quiet(MESSAGES.get("command.unknown", words[0]));
    }
    return Next.STAY;
  }

  private void list() {
    for (Step step : steps) {
      if (step.block() instanceof Block.Heading heading) {
        page.title(heading);
      } else if (step.block() instanceof Snippet snippet) {
        page.entry(snippet, done.contains(snippet.index()));
      }
    }
  }

  /** Goes to where the prose of a snippet begins; what it needs runs first. */
  private Next jump(String typed) {
    List<Snippet> snippets = chapter.snippets();
    int target = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    if (target < 1 || target > snippets.size()) {
      page.quiet(MESSAGES.get("goto.range", snippets.size()));
      return Next.STAY;
    }
    for (Snippet snippet : snippets.subList(0, target - 1)) {
      if (done.add(snippet.index())) {
        runner.runQuietly(snippet.code());
      }
    }
    pending = Optional.empty();
    at = target == 1 ? 0 : 1 + indexOf(snippets.get(target - 2));
    page.line("");
    return Next.JUMP;
  }

  private int indexOf(Snippet snippet) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).block() == snippet) {
        return i;
      }
    }
    throw new IllegalStateException("Snippet " + snippet.index() + " is no step.");
  }
}
