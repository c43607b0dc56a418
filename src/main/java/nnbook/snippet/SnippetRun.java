package nnbook.snippet;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.spi.ExecutionControl.ExecutionControlException;
import jdk.jshell.spi.ExecutionControl.UserException;
import nnbook.snippet.SnippetResult.Status;
import nnbook.snippet.Statements.Statement;

/** One run of one snippet: statement by statement, up to the first failure. */
final class SnippetRun {
  private final JvmSession jvm;
  private final Failures failures;
  private final Consumer<byte[]> live;
  private final Map<Snippet, Statement> statements = new HashMap<>();
  private String echo = "";
  private Optional<Picture> picture = Optional.empty();

  SnippetRun(JvmSession jvm, Failures failures, Consumer<byte[]> live) {
    this.jvm = jvm;
    this.failures = failures;
    this.live = live;
  }

  SnippetResult run(String source) {
    jvm.begin(live);
    Statements rest = jvm.statements(source);
    Optional<Failure> failure = Optional.empty();
    for (Optional<Statement> next = rest.next();
        next.isPresent() && failure.isEmpty();
        next = failure.isEmpty() ? rest.next() : Optional.empty()) {
      failure = run(next.get(), rest);
    }
    Failure end = failure.or(() -> failures.unresolved(jvm, statements)).orElse(Failure.NONE);
    String output = withoutTrailingBlanks(joined(jvm.printed(), echo));
    return new SnippetResult(end.status(), output, picture, end.message(), end.line());
  }

  /** How a statement failed. */
  record Failure(Status status, String message, int line) {
    static final Failure NONE = new Failure(Status.OK, "", 0);
  }

  private Optional<Failure> run(Statement statement, Statements rest) {
    List<SnippetEvent> events = jvm.eval(statement.source());
    if (events.isEmpty() && rest.incomplete()) {
      return Optional.of(failures.unfinished(statement.line()));
    }
    boolean expression = false;
    for (SnippetEvent event : events) {
      if (event.causeSnippet() == null) {
        statements.put(event.snippet(), statement);
        Optional<Failure> failure = failures.of(jvm, event, statements);
        if (failure.isPresent()) {
          return failure;
        }
        expression = isExpression(event.snippet());
      }
    }
    if (jvm.ended() || jvm.watch().stopped()) {
      return Optional.of(failures.ended(jvm, statement.line()));
    }
    boolean echoed = statement.last() && expression && rest.isOpen(statement);
    return echoed ? echo(statement) : Optional.empty();
  }

  private static boolean isExpression(Snippet snippet) {
    return snippet instanceof ExpressionSnippet
        || snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
  }

  private Optional<Failure> echo(Statement statement) {
    try {
      List<String> parts = jvm.echo();
      if (parts.size() == 1) {
        echo = parts.get(0);
        String printed = jvm.printed();
        boolean fresh = printed.isEmpty() || printed.endsWith("\n");
        live.accept(((fresh ? "" : "\n") + echo + "\n").getBytes(StandardCharsets.UTF_8));
      } else {
        picture = Optional.of(Picture.of(parts));
      }
      return Optional.empty();
    } catch (UserException e) {
      return Optional.of(
          failures.thrown(e.causeExceptionClass(), e.getMessage(), statement.line()));
    } catch (ExecutionControlException e) {
      return Optional.of(failures.ended(jvm, statement.line()));
    }
  }

  private static String joined(String printed, String echo) {
    boolean fresh = printed.isEmpty() || printed.endsWith("\n");
    return printed + (fresh || echo.isEmpty() ? "" : "\n") + echo;
  }

  private static String withoutTrailingBlanks(String text) {
    return text.replaceAll("[ \\t]+(?=\\n|$)", "").stripTrailing();
  }
}
