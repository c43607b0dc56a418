package nnbook.web.step;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.TextStyle;

/**
 * A reader who waits for a film is told so, and Ctrl-C ends what is filmed; where nobody waits it
 * ends the program, which says so.
 */
public final class FilmWait {
  private static final Messages MESSAGES = Messages.of("step");
  private static final int SOON = 1_000; // milliseconds
  private static final int PATIENCE = 2_000;

  private enum Event {
    DONE,
    STOP
  }

  private FilmWait() {}

  /**
   * Makes a film in a thread, which Ctrl-C interrupts; the film is then of what ran so far. Where a
   * line does not come to its end, it is what {@code halted} makes of a sentence that says so.
   * Throws UserError where there is nothing.
   */
  public static <T> T film(
      Screen screen, Supplier<T> making, Function<String, Optional<T>> halted) {
    if (!screen.interactive()) {
      return film(making);
    }
    BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    screen.onInterrupt(() -> events.add(Event.STOP));
    FutureTask<T> film = new FutureTask<>(making::get) {
      @Override
      protected void done() {
        events.add(Event.DONE);
      }
    };
    Thread thread = new Thread(film, "film");
    thread.setDaemon(true);
    thread.start();
    boolean stopped = false;
    try {
      Event event = events.poll(SOON, TimeUnit.MILLISECONDS);
      if (event == null) {
        say(screen, "waiting");
        event = events.take();
      }
      stopped = event == Event.STOP;
      if (stopped) {
        say(screen, "stopping");
        for (int i = 0; i < 4 && event != Event.DONE; i++) { // the first may have ended a check
          thread.interrupt();
          event = events.poll(PATIENCE, TimeUnit.MILLISECONDS);
        }
        if (event != Event.DONE) {
          return halted.apply(MESSAGES.get("halted", inside(thread)))
              .orElseThrow(FilmWait::nothing);
        }
      }
      return film.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (stopped) { // that may have been the cause of anything
        throw nothing();
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  /** Makes a film that no reader waits for. */
  public static <T> T film(Supplier<T> making) {
    AtomicBoolean made = new AtomicBoolean();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      if (!made.get()) {
        System.err.println(MESSAGES.get("stopped.all"));
      }
    }));
    try {
      return making.get();
    } finally {
      made.set(true);
    }
  }

  /** The method that what is filmed has called, outside of itself. */
  static String inside(Thread thread) {
    return Stream.of(thread.getStackTrace())
        .takeWhile(frame -> !frame.getClassName().startsWith("nnbook.web."))
        .filter(frame -> !frame.getClassName().matches("(java\\.lang\\.reflect|jdk)\\..*"))
        .reduce((inner, outer) -> outer)
        .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName())
        .orElse("");
  }

  private static UserError nothing() {
    return new UserError(ExitCode.TIME_LIMIT, MESSAGES.get("stopping.none"));
  }

  /** Says something to a person who waits. */
  public static void say(Screen screen, String key, Object... arguments) {
    if (screen.interactive()) {
      screen.paragraph("", "",
          TextStyle.QUIET.on(MESSAGES.get(key, arguments), screen.colors()));
    }
  }
}
