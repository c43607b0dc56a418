package nnbook.book.typeset;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.book.check.Problems;
import nnbook.book.check.SourceLine;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/** Turns Asciidoctor's warnings into faults; a broken cross-reference is only logged as INFO. */
final class LogGate implements LogHandler {
  private static final String UNKNOWN = "possible invalid reference: ";

  /** The site's own checks, or a second warning, tell these too, and know their lines. */
  private static final Pattern TOLD_BETTER =
      Pattern.compile(UNKNOWN + "|id assigned to block already in use: "
          + "|include file (?:is outside|has illegal reference to ancestor) of jail");

  private static final Pattern ATTRIBUTE = Pattern.compile("missing attribute: (\\S+)");

  private final Path home;
  private final Problems problems;
  private volatile boolean silent = true;

  LogGate(Path home, Problems problems) {
    this.home = home;
    this.problems = problems;
  }

  @Override
  public void log(LogRecord record) {
    silent &= record.getMessage().startsWith(UNKNOWN);
    boolean serious = record.getSeverity().compareTo(Severity.WARN) >= 0;
    if (serious && !TOLD_BETTER.matcher(record.getMessage()).find()) {
      problems.add(place(record), shortened(record.getMessage()));
    }
  }

  /** Whether nothing was logged but references to what is not there. */
  boolean isSilent() {
    return silent;
  }

  private SourceLine place(LogRecord record) {
    Cursor cursor = record.getCursor();
    if (cursor != null) {
      return new SourceLine(SourceMarks.file(cursor, home), cursor.getLineNumber());
    }
    Matcher attribute = ATTRIBUTE.matcher(record.getMessage());
    String sought = attribute.find() ? "{" + attribute.group(1) + "}" : record.getMessage();
    return new SourceLine("book.adoc", 0).find(home, sought);
  }

  private String shortened(String message) {
    return message.replace(home + java.io.File.separator, "");
  }
}
