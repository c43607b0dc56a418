package nnbook.terminal.walk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Snippet;
import nnbook.terminal.quiz.Prediction;
import nnbook.terminal.screen.ChapterPager;
import nnbook.terminal.text.ChapterStep;
import nnbook.terminal.walk.TypedInput.Typed;

/** Where a walk waits for the reader: runs the snippet, Java that is typed, and the commands. */
final class Prompt {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final Pattern FROM = Pattern.compile("(?s)--from +(\\S+)(.*)");

  private final ChapterPager page;
  private final TypedInput input;
  private final SnippetRunner runner;
  private final List<ChapterStep> steps;
  private Optional<Prediction> first = Optional.empty();
  private Optional<Prediction> pending = Optional.empty();
  private int target;

  Prompt(
      ChapterPager page, TypedInput input, SnippetRunner runner, List<ChapterStep> steps) {
    this.page = page;
    this.input = input;
    this.runner = runner;
    this.steps = steps;
  }

  /** Where the reader wants to go. */
  enum Next {
    STAY,
    ON,
    /** To the step {@link Prompt#target()}. */
    JUMP,
    QUIT
  }

  int target() {
    return target;
  }

  /** Returns the first guess at the place where the reader was last; it counts. */
  Optional<Prediction> prediction() {
    return first;
  }

  /** Returns the guess whose answer is not yet told, and forgets it. */
  Optional<Prediction> takePrediction() {
    Optional<Prediction> taken = pending;
    pending = Optional.empty();
    return taken;
  }

  /** Waits at a place where there is nothing to run and no question. */
  Next at(String prompt) {
    return at(prompt, Optional.empty(), Optional.empty());
  }

  /** Waits until the reader goes on; Java that is typed meanwhile runs. */
  Next at(String prompt, Optional<Snippet> snippet, Optional<CallOut> question) {
    Next next = Next.STAY;
    first = Optional.empty();
    while (next == Next.STAY) {
      Typed typed = input.read(prompt);
      page.seen();
      next =
          switch (typed.kind()) {
            case END -> Next.QUIT;
            case COMMAND -> command(typed.text(), snippet, question);
            case JAVA -> java(typed.text(), question);
            case ENTER -> enter(snippet, question);
          };
    }
    return next;
  }

  private Next enter(Optional<Snippet> snippet, Optional<CallOut> question) {
    snippet.ifPresent(this::run);
    return question.map(box -> guess(Prediction.none(box))).orElse(Next.ON);
  }

  private void run(Snippet snippet) {
    runner.run(snippet);
    page.line("");
  }

  private Next java(String typed, Optional<CallOut> question) {
    Optional<Prediction> guess = question.flatMap(box -> Prediction.of(box, typed.strip()));
    if (guess.isPresent()) {
      return guess(guess.get());
    }
    runner.runTyped(typed);
    return Next.STAY;
  }

  private Next guess(Prediction prediction) {
    pending = Optional.of(prediction);
    if (first.isEmpty()) {
      first = pending;
      if (prediction.asksAgain()) {
        prediction.tellAgain(page);
        return Next.STAY;
      }
    }
    page.line("");
    return Next.ON;
  }

  private Next command(String typed, Optional<Snippet> snippet, Optional<CallOut> question) {
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
      case "/help", "/?", "?" -> page.quiet(MESSAGES.get("help"));
      case "/list" -> list();
      case "/step" ->
          step(snippet, question, typed.substring(words[0].length()).strip());
      case "/code" ->
          snippet.ifPresentOrElse(
              code -> page.code(code, false), () -> page.quiet(MESSAGES.get("code.none")));
      default -> page.quiet(MESSAGES.get("command.unknown", words[0]));
    }
    return Next.STAY;
  }

  /** At a question, what is stepped through is the snippet above it. */
  private void step(Optional<Snippet> snippet, Optional<CallOut> question, String words) {
    Matcher typed = FROM.matcher(words);
    String from = typed.matches() ? typed.group(1) : "";
    String code = typed.matches() ? typed.group(2).strip() : words;
    if (code.equals("--from")) {
      page.quiet(MESSAGES.get("step.from"));
      return;
    }
    Optional<Snippet> shown =
        code.isEmpty() ? snippet.or(() -> question.flatMap(this::above)) : snippet;
    if (shown.isEmpty() && code.isEmpty()) {
      page.quiet(MESSAGES.get("step.none"));
    } else {
      runner.step(shown, from, code);
    }
  }

  private Optional<Snippet> above(CallOut box) {
    return steps.stream().takeWhile(step -> step.block() != box)
        .filter(step -> step.kind() == ChapterStep.Kind.SNIPPET)
        .map(step -> (Snippet) step.block()).reduce((before, last) -> last);
  }

  private void list() {
    for (ChapterStep step : steps) {
      if (step.block() instanceof Block.Heading heading) {
        page.title(heading);
      } else if (step.block() instanceof Snippet snippet) {
        page.entry(snippet, runner.hasRun(snippet));
      }
    }
  }

  /** Goes to where the prose of a snippet begins; what it needs runs first. */
  private Next jump(String typed) {
    List<Snippet> snippets = snippets();
    int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    if (number < 1 || number > snippets.size()) {
      page.quiet(MESSAGES.get("goto.range", snippets.size()));
      return Next.STAY;
    }
    List<Snippet> before = snippets.subList(0, number - 1);
    long missing = before.stream().filter(one -> !runner.hasRun(one)).count();
    if (missing > 0) {
      page.quiet(MESSAGES.get("run.before", missing));
    }
    runner.catchUp(before);
    pending = Optional.empty();
    target = number == 1 ? 0 : 1 + indexOf(snippets.get(number - 2));
    page.line("");
    return Next.JUMP;
  }

  private List<Snippet> snippets() {
    return steps.stream()
        .filter(step -> step.kind() == ChapterStep.Kind.SNIPPET)
        .map(step -> (Snippet) step.block())
        .toList();
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
