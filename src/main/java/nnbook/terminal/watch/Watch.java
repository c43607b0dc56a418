package nnbook.terminal.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Workbook;
import nnbook.terminal.screen.TerminalScreen;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;

/** Follows the files of exercises, and tells how each stands when it is saved. */
public final class Watch {
  private Watch() {}

  /**
   * What a watch needs to know.
   *
   * @param book the exercises and the learner's progress
   * @param first the exercise to begin with; all are followed
   * @param words what is said about them
   * @param browser opens a page, or returns false
   * @param warnings what went wrong meanwhile and is to be told
   */
  public record Task(
      Workbook book,
      Exercise first,
      WatchWords words,
      Predicate<URI> browser,
      Queue<String> warnings) {}

  /** Watches on the terminal that this process has. */
  public static void onTerminal(Task task) {
    try {
      var terminal = TerminalBuilder.builder().system(true).build();
      run(task, new WatchTerminal(terminal, TerminalScreen.colours(terminal)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Watches on two streams: no colours, each verdict below the last, a letter for each key. */
  public static void onStreams(Task task, InputStream in, PrintWriter out) {
    run(task, new WatchStreams(in, out).start());
  }

  /** However it is asked to end, it gives the screen back and ends its worker. */
  private static void run(Task task, WatchScreen screen) {
    List.of("INT", "TERM", "HUP").forEach(signal -> Signals.register(signal, screen::quit));
    ExecutorService thread =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread checks = new Thread(work, "checks of the watch");
              checks.setDaemon(true);
              return checks;
            });
    try (screen;
        Grader grader = Grader.of(task.book().home(), Grader.TIME_LIMIT)) {
      new WatchLoop(task, screen, new BackgroundChecker(grader, thread)).run();
    } finally {
      thread.shutdownNow();
    }
  }
}
