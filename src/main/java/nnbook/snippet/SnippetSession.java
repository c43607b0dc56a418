package nnbook.snippet;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * One JShell session in a JVM of its own, as a chapter or a reader has it. Snippets share their
 * variables. Whatever a snippet does, the session goes on: a loop is stopped and the variables
 * stay; after the end of the JVM the next snippet finds a new, empty session.
 */
public final class SnippetSession implements AutoCloseable {
  private static final Messages MESSAGES = Messages.of("snippet");

  private final Limits limits;
  private CompletableFuture<JvmSession> starting;
  private int restarts;
  private volatile JvmSession running;

  private SnippetSession(Limits limits) {
    this.limits = limits;
    start();
  }

  /** Starts a session; its JVM comes up while the caller goes on. */
  public static SnippetSession open(Limits limits) {
    return new SnippetSession(limits);
  }

  private void start() {
    starting = new CompletableFuture<>();
    CompletableFuture<JvmSession> mine = starting;
    Thread thread =
        new Thread(
            () -> {
              try {
                mine.complete(JvmSession.start(limits));
              } catch (RuntimeException | Error e) {
                mine.completeExceptionally(e);
              }
            },
            "snippet-start");
    thread.setDaemon(true);
    thread.start();
  }

  private JvmSession jvm() {
    try {
      return starting.join();
    } catch (CompletionException e) {
      throw new UserError(
          ExitCode.INTERNAL, MESSAGES.get("session.start", e.getCause().getMessage()), e);
    }
  }

  /** Runs all statements of a snippet in order, up to the first that fails. */
  public SnippetResult run(String source) {
    return run(source, bytes -> {});
  }

  /** As {@link #run(String)}; {@code live} gets what the snippet prints (UTF-8) as it comes. */
  public synchronized SnippetResult run(String source, Consumer<byte[]> live) {
    JvmSession jvm = jvm();
    if (jvm.ended()) {
      restart(jvm);
      jvm = jvm();
    }
    running = jvm;
    try {
      SnippetRun run = new SnippetRun(jvm, new Failures(limits, restarts > 0), live);
      SnippetResult result = run.run(source.stripTrailing());
      if (jvm.ended()) {
        restart(jvm);
      }
      return result;
    } finally {
      running = null;
    }
  }

  private void restart(JvmSession dead) {
    dead.close();
    restarts++;
    start();
  }

  /** Returns how often the session has begun anew, each time without any variable. */
  public synchronized int restarts() {
    if (starting.isDone() && jvm().ended()) {
      restart(jvm());
    }
    return restarts;
  }

  /** Stops the snippet that another thread runs; it ends with TIME_LIMIT. */
  public void stop() {
    Optional.ofNullable(running).ifPresent(jvm -> jvm.watch().stop());
  }

  /** Returns whether {@code typed} is the beginning of a statement that goes on. */
  public synchronized boolean isIncomplete(String typed) {
    Statements statements = jvm().statements(typed);
    Optional<Statements.Statement> statement = statements.next();
    while (statement.isPresent() && !statements.incomplete()) {
      statement = statements.next();
    }
    return statements.incomplete();
  }

  /** Ends the session's JVM. */
  @Override
  public synchronized void close() {
    starting.thenAccept(JvmSession::close).exceptionally(e -> null);
  }
}
