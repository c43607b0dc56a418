package nnbook.snippet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;
import nnbook.platform.Messages;
import nnbook.snippet.JvmSession.End;
import nnbook.snippet.SnippetResult.Status;
import nnbook.snippet.SnippetRun.Failure;
import nnbook.snippet.Statements.Statement;
import nnbook.snippet.remote.NoInput;

/** Says in a sentence why a snippet failed, and in which line. */
final class Failures {
  private static final Messages MESSAGES = Messages.of("snippet");

  private final Limits limits;
  private final boolean lost;

  /** {@code lost}: the session was started again, so that earlier variables are missing. */
  Failures(Limits limits, boolean lost) {
    this.limits = limits;
    this.lost = lost;
  }

  Optional<Failure> of(JvmSession jvm, SnippetEvent event, Map<Snippet, Statement> statements) {
    int line = statements.get(event.snippet()).line();
    if (event.exception() instanceof EvalException thrown) {
      int place = place(thrown, statements).orElse(line);
      return Optional.of(thrown(thrown.getExceptionClassName(), text(thrown), place));
    }
    if (event.exception() instanceof UnresolvedReferenceException missing) {
      return Optional.of(undefined(jvm, missing.getSnippet(), line));
    }
    if (event.status() == Snippet.Status.REJECTED) {
      return Optional.of(rejected(jvm, event.snippet(), statements.get(event.snippet())));
    }
    return Optional.empty();
  }

  Failure thrown(String className, String text, int line) {
    boolean input = className.equals(NoInput.Refused.class.getName());
    String name = className.substring(1 + Math.max(
        className.lastIndexOf('.'), className.lastIndexOf('$')));
    String message = text == null || text.isBlank() ? name : name + ": " + text;
    return new Failure(Status.THREW, input ? text : message, line);
  }

  /** An exception without words of its own gets those of its cause; one with others, both. */
  private static String text(EvalException thrown) {
    String text = thrown.getMessage();
    if (!(thrown.getCause() instanceof EvalException cause)) {
      return text;
    }
    String name = cause.getExceptionClassName().replaceFirst(".*[.$]", "");
    String words = text(cause);
    String whole = words == null ? name : name + ": " + words;
    String said = cause.getMessage() == null ? name : cause.getMessage();
    boolean tells = text != null && text.contains(said);
    return text == null ? whole : tells ? text : MESSAGES.get("cause", text, whole);
  }

  /** Returns the line of the innermost frame that lies in this snippet. */
  private static Optional<Integer> place(
      EvalException thrown, Map<Snippet, Statement> statements) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      for (Map.Entry<Snippet, Statement> own : statements.entrySet()) {
        if (("#" + own.getKey().id()).equals(frame.getFileName())) {
          return Optional.of(own.getValue().line() + frame.getLineNumber() - 1);
        }
      }
    }
    return Optional.empty();
  }

  private Failure rejected(JvmSession jvm, Snippet snippet, Statement statement) {
    Optional<Diag> error = jvm.shell().diagnostics(snippet).filter(Diag::isError).findFirst();
    int offset = error.map(diagnostic -> (int) diagnostic.getPosition()).orElse(0);
    int end = Math.max(0, Math.min(offset, statement.source().length()));
    int line = statement.line() + Statements.newlines(statement.source().substring(0, end));
    String message = Complaint.of(error.map(d -> d.getMessage(Locale.ROOT)).orElse(""));
    boolean missing = error.map(d -> d.getCode().contains("cant.resolve")).orElse(false);
    return missing ? missing(message, line) : doesNotCompile(message, line);
  }

  /** The text ends inside a comment. */
  Failure unfinished(int line) {
    return doesNotCompile(Complaint.unfinished(), line);
  }

  private static Failure doesNotCompile(String message, int line) {
    return new Failure(Status.DOES_NOT_COMPILE, message, line);
  }

  /** A name may be missing because an earlier snippet ended the session. */
  private Failure missing(String message, int line) {
    return new Failure(
        Status.DOES_NOT_COMPILE, lost ? message + " " + MESSAGES.get("lost") : message, line);
  }

  /** Declarations that still wait for something are errors at the end of a snippet. */
  Optional<Failure> unresolved(JvmSession jvm, Map<Snippet, Statement> statements) {
    return statements.entrySet().stream()
        .filter(own -> own.getKey() instanceof DeclarationSnippet)
        .filter(own -> isWaiting(jvm.shell().status(own.getKey())))
        .map(own -> undefined(jvm, (DeclarationSnippet) own.getKey(), own.getValue().line()))
        .min(java.util.Comparator.comparingInt(Failure::line));
  }

  private static boolean isWaiting(Snippet.Status status) {
    return status == Snippet.Status.RECOVERABLE_DEFINED
        || status == Snippet.Status.RECOVERABLE_NOT_DEFINED;
  }

  private Failure undefined(JvmSession jvm, DeclarationSnippet snippet, int line) {
    List<String> names = jvm.shell().unresolvedDependencies(snippet).sorted().toList();
    return missing(Complaint.undefined(snippet.name(), names), line);
  }

  /** The snippet was stopped, or its JVM has ended. */
  Failure ended(JvmSession jvm, int line) {
    End end = jvm.ended() ? jvm.end() : End.NONE;
    String restart = jvm.ended() ? " " + MESSAGES.get("restart") : "";
    if (end.outOfMemory()) {
      String message = MESSAGES.get("memory", limits.megabytes());
      return new Failure(Status.OUT_OF_MEMORY, message + restart, line);
    }
    if (jvm.watch().stopped()) {
      return new Failure(Status.TIME_LIMIT, stopped(jvm) + restart, line);
    }
    return new Failure(Status.EXITED, MESSAGES.get("exit", end.code()) + restart, line);
  }

  private String stopped(JvmSession jvm) {
    return jvm.flooded() ? MESSAGES.get("flood")
        : jvm.watch().overdue() ? MESSAGES.get("time", seconds())
        : MESSAGES.get("stopped");
  }

  private String seconds() {
    String text = java.math.BigDecimal.valueOf(limits.time().toMillis(), 3)
        .stripTrailingZeros()
        .toPlainString();
    return MESSAGES.get(text.equals("1") ? "second" : "seconds", text);
  }
}
