package nnbook.book;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nnbook.book.check.Problem;
import nnbook.book.check.Problems;
import nnbook.book.page.Pages;
import nnbook.book.page.Renderer.Rendered;
import nnbook.book.run.ChapterRun;
import nnbook.book.run.ChapterRunner;
import nnbook.book.run.Outcomes;
import nnbook.book.run.OutputCheck;
import nnbook.book.run.PredictCheck;
import nnbook.book.typeset.Book;
import nnbook.book.typeset.Typesetter;
import nnbook.platform.SafeFiles;
import nnbook.snippet.chapter.Chapters;

/**
 * Builds the book: runs the snippets of all chapters, checks their outputs, typesets, checks links,
 * images and formulas, and writes the editions. All faults of all chapters are reported; with any
 * fault nothing is written, and what the last good build wrote stays.
 */
public final class BookBuilder {
  /** Chapters run at the same time: each has a JVM of its own. */
  private static final int AT_ONCE = 2;

  private final Path home;
  private final BuildProgress progress;
  private final Supplier<Typesetter> typesetters;
  private final Problems problems = new Problems();

  /** A builder that tells an author its progress. */
  public BookBuilder(Path home, PrintWriter out) {
    this(home, out, true, Typesetter::create);
  }

  BookBuilder(
      Path home, PrintWriter out, boolean toAuthor, Supplier<Typesetter> typesetters) {
    this.home = home.toAbsolutePath().normalize();
    this.progress = new BuildProgress(out, this.home, toAuthor);
    this.typesetters = typesetters;
  }

  /**
   * Runs {@code fresh} chapters anew, and those of the others whose kept results are stale; writes
   * printed outputs into the chapters if {@code accept}; writes {@code editions}. Returns the
   * faults: empty if all is well.
   */
  public List<Problem> build(Set<Path> fresh, boolean accept, Set<Edition> editions) {
    return build(fresh, accept, editions, book -> {});
  }

  /**
   * Builds the site for a reader who waits for it. When the chapters of {@code first} have run, a
   * preliminary site is written, {@code shown} is called, and the other chapters run.
   */
  public List<Problem> build(List<Path> first, Runnable shown) {
    return build(Set.of(), false, Set.of(Edition.SITE), book -> {
      preview(first, book);
      shown.run();
    });
  }

  private List<Problem> build(
      Set<Path> fresh, boolean accept, Set<Edition> editions, Consumer<Supplier<Book>> before) {
    BookStamp stamp = BookStamp.of(home);
    Supplier<Typesetter> typesetter = started(typesetters);
    Supplier<Book> typeset = () -> typesetter.get().typeset(home, problems, stamp.others());
    // Beside the runs, unless these change the chapters.
    Supplier<Book> book = accept ? typeset : started(typeset);
    before.accept(book);
    Outcomes outcomes = new Outcomes();
    List<ChapterRun> runs = runAll(fresh, accept);
    PredictCheck.places(runs.stream().map(ChapterRun::chapter).toList(), home, problems);
    runs.forEach(run -> outcomes.add(run, home));
    Pages pages = Pages.of(home, book.get(), outcomes, problems);
    List<Supplier<Runnable>> made = new ArrayList<>();
    for (Edition edition : new TreeSet<>(editions)) {
      made.add(started(() -> make(edition, pages, editions)));
    }
    List<Runnable> writers = made.stream().map(Supplier::get).toList();
    if (problems.isEmpty()) {
      writers.forEach(Runnable::run);
      SafeFiles.write(BuildReport.in(home), BuildReport.of(pages.list()));
      if (editions.contains(Edition.SITE)) {
        (accept ? BookStamp.of(home) : stamp).save();
      }
      progress.done(pages.list().size(), editions);
    } else {
      progress.failed(problems.list());
    }
    return problems.list();
  }

  /** Writes the site as far as it is known. Its faults are those that the whole build will find. */
  private void preview(List<Path> first, Supplier<Book> book) {
    ChapterRunner runner = new ChapterRunner(home);
    inParallel(first, file -> runner.run(file, true)).forEach(BookBuilder::join);
    Outcomes outcomes = new Outcomes();
    Chapters.all(home).forEach(file -> outcomes.add(runner.known(file), home));
    Problems ignored = new Problems();
    Pages pages = Pages.of(home, book.get(), outcomes, ignored);
    Rendered site = Edition.SITE.renderer().render(pages, List.of(), ignored);
    BookStamp.remove(home);
    site.write(Edition.SITE.in(home));
  }

  /** Makes one edition in memory; running the result writes it. */
  private Runnable make(Edition edition, Pages pages, Set<Edition> all) {
    Rendered made = edition.renderer().render(pages, edition.others(all, home), problems);
    return () -> made.write(edition.in(home));
  }

  private List<ChapterRun> runAll(Set<Path> fresh, boolean accept) {
    ChapterRunner runner = new ChapterRunner(home);
    return inParallel(Chapters.all(home), file -> runner.run(file, !fresh.contains(file))).stream()
        .map(run -> checked(join(run), accept))
        .toList();
  }

  private static <T> List<CompletableFuture<T>> inParallel(
      List<Path> files, Function<Path, T> work) {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      return files.stream()
          .map(file -> CompletableFuture.supplyAsync(() -> work.apply(file), pool))
          .toList();
    } finally {
      pool.shutdown(); // what has been handed in is done all the same
    }
  }

  private ChapterRun checked(ChapterRun run, boolean accept) {
    Problems own = new Problems();
    ChapterRun now = run;
    if (accept) {
      now = run.in(OutputCheck.accept(run, home, own), home);
      SafeFiles.writeIfChanged(now.chapter().file(), now.chapter().text());
    } else {
      OutputCheck.check(run, home, own);
    }
    PredictCheck.check(now.chapter(), home, own);
    own.list().forEach(problem -> problems.add(problem.file(), problem.line(), problem.message()));
    progress.chapter(now, own.list().size());
    return now;
  }

  /** Starts the work now; the result waits for its end. */
  private static <T> Supplier<T> started(Supplier<T> work) {
    CompletableFuture<T> future = CompletableFuture.supplyAsync(work);
    return () -> join(future);
  }

  /** Waits for a result; what went wrong is thrown as it was. */
  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
