package nnbook.web.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.cli.BookCommand;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.learner.Workbook;
import nnbook.platform.ChapterName;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.exercise.SolutionText;
import nnbook.terminal.screen.Screen;
import nnbook.web.aot.PageLibrary;
import nnbook.web.image.PageOutput;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmJson;
import nnbook.web.recorder.FilmStart;
import nnbook.web.step.AnswerInputs;
import nnbook.web.step.ExerciseFilms;
import nnbook.web.step.FilmWait;
import nnbook.web.step.RecordedWalks;
import nnbook.web.step.SnippetFilms;
import nnbook.web.step.StepWalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Steps through an answer to an exercise or through a snippet, line by line. */
@Command(name = "step")
public final class StepCommand extends BookCommand {
  private static final Messages MESSAGES = Messages.of("step");
  private static final PageOutput QUIET = (kind, text) -> { };

  @Parameters(descriptionKey = "step.name", paramLabel = "NAME")
  private String name;

  @Option(names = "--snippet", descriptionKey = "step.snippet", paramLabel = "N")
  private Integer snippet;

  @Option(names = "--from", descriptionKey = "step.from", paramLabel = "LINE:TIME")
  private String from;

  @Option(names = "--record", descriptionKey = "step.record")
  private boolean record;

  @Option(names = "--code", descriptionKey = "step.code", paramLabel = "FILE")
  private List<Path> code = List.of();

  @Option(names = "--beside", descriptionKey = "step.beside")
  private boolean beside;

  @Option(names = "--input", descriptionKey = "step.input", paramLabel = "INPUT", arity = "0..1",
      fallbackValue = "")
  private String input;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  private volatile Optional<SnippetFilms> running = Optional.empty();

  @Override
  protected ExitCode run() {
    if (record) {
      Path file = Chapters.find(home(), name);
      SafeFiles.write(file, RecordedWalks.in(ChapterSource.read(file, home())));
      return ExitCode.PASS;
    }
    FilmStart start = from == null ? FilmStart.AT_ONCE : FilmStart.of(from)
        .orElseThrow(() -> wrongUse("step.from.wrong", from));
    if (input != null && input.isBlank()) {
      list(inputs());
    } else if (json) {
      out().println(FilmWait.film(() -> FilmJson.of(filmed(start).film())));
    } else {
      try (Screen screen = Screen.open()) {
        if (snippet != null && snippet > 1) {
          FilmWait.say(screen, "before", snippet - 1);
        }
        new StepWalk(FilmWait.film(screen, () -> filmed(start), this::halted), screen).run();
      }
    }
    return ExitCode.PASS;
  }

  private void list(AnswerInputs inputs) {
    if (json) {
      out().println(inputs.json());
    } else {
      print(inputs.text(colors()));
    }
  }

  private AnswerInputs inputs() {
    requireFit();
    Exercise exercise = workbook().catalog().one(name);
    try (ExerciseFilms films = films()) {
      return films.inputs(exercise, exercise.source()).orElseThrow(() -> notCompiled(exercise));
    }
  }

  private boolean isChapter() {
    return snippet != null || ChapterName.typed(name).isPresent()
        || ChapterName.ofFile(name).isPresent();
  }

  /** Refuses what goes with an exercise, or with a chapter, alone. */
  private void requireFit() {
    if (isChapter() ? beside || input != null : !code.isEmpty()) {
      throw wrongUse(!isChapter() ? "step.code.chapter"
          : beside ? "step.beside.exercise" : "step.input.exercise");
    }
    if (beside && isJava()) {
      throw wrongUse("step.beside.checks");
    }
  }

  private boolean isJava() {
    return input != null && !AnswerInputs.isChoice(input);
  }

  private ExerciseFilms.Filmed filmed(FilmStart start) {
    requireFit();
    ExerciseFilms.Filmed filmed = isChapter()
        ? new ExerciseFilms.Filmed(snippet(start)) : exercise(workbook(), start);
    if (from != null && !startsAt(start, filmed.film())) {
      throw wrongUse("step.from.none", from);
    }
    return filmed;
  }

  private Optional<ExerciseFilms.Filmed> halted(String told) {
    return running.map(films -> new ExerciseFilms.Filmed(films.halted(told)))
        .filter(filmed -> !filmed.film().steps().isEmpty());
  }

  private static boolean startsAt(FilmStart start, Film film) {
    return film.steps().stream().limit(1)
        .anyMatch(first -> start.equals(new FilmStart(first.line(), first.visit())));
  }

  private ExerciseFilms.Filmed exercise(Workbook book, FilmStart start) {
    Exercise exercise = book.catalog().one(name);
    Optional<String> solution = Optional.of(exercise).filter(one -> beside).map(one -> {
      SolutionText.of(book.home(), one, false); // tells it if this copy has none
      if (!SolutionText.allowed(book, one, false)) {
        throw new UserError(ExitCode.FAIL, words("solution.not.yet", one.id()));
      }
      return ExerciseCatalog.source(ExercisePaths.of(home(), one).solution());
    });
    try (ExerciseFilms films = films()) {
      String text = exercise.source();
      return (isJava() ? films.filmOn(input, exercise, text, start)
          : films.film(exercise, text, start, input == null ? "" : input, solution))
          .orElseThrow(() -> notCompiled(exercise));
    }
  }

  private ExerciseFilms films() {
    return new ExerciseFilms(Grader.of(home(), Grader.TIME_LIMIT), PageLibrary.signatures());
  }

  private static UserError notCompiled(Exercise exercise) {
    return new UserError(ExitCode.DOES_NOT_COMPILE, MESSAGES.get("not.compiled", exercise.id()));
  }

  private Film snippet(FilmStart start) {
    Path file = Chapters.find(home(), name);
    List<Block.Snippet> all = ChapterSource.read(file, home()).snippets();
    String chapter = Chapters.name(file).replaceFirst("-.*", "");
    int number = Optional.ofNullable(snippet).orElseThrow(
        () -> new UserError(ExitCode.USAGE, MESSAGES.get("snippet.which", chapter)));
    if (number < 1 || number > all.size() + Math.min(1, code.size())) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("snippet.range", chapter, all.size()));
    }
    SnippetFilms films = new SnippetFilms(PageLibrary.signatures());
    running = Optional.of(films);
    for (int i = 1; i < number; i++) {
      films.run(chapter + " " + i, all.get(i - 1).code(), QUIET);
    }
    List<String> own = code.stream().map(ExerciseCatalog::source).toList();
    own.stream().limit(Math.max(0, own.size() - 1))
        .forEach(text -> films.run(text, QUIET));
    return own.isEmpty()
        ? films.film(chapter + " " + number, all.get(number - 1).code(), start, QUIET)
        : films.film(MESSAGES.get("own"), own.get(own.size() - 1), start, QUIET);
  }
}
