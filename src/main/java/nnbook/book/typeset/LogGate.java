package nnbook.book.typeset;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.book.check.Problems;
import nnbook.book.check.SourceLine;
import nnbook.snippet.chapter.Chapters;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/** Turns Asciidoctor's warnings into faults; a broken cross-reference is only logged as INFO. */
final class LogGate implements LogHandler {
  private static final Pattern REFERENCE =
      Pattern.compile("possible invalid reference: (\\S+)");

  private static final Pattern ATTRIBUTE = Pattern.compile("missing attribute: (\\S+)");

  private final Path home;
  private final Problems problems;

  LogGate(Path home, Problems problems) {
    this.home = home;
    this.problems = problems;
  }

  @Override
  public void log(LogRecord record) {
    Matcher reference = REFERENCE.matcher(record.getMessage());
    boolean serious = record.getSeverity().compareTo(Severity.WARN) >= 0;
    if (reference.find()) {
      return; // The site's link check finds the same, and knows the line.
    }
    if (serious && record.getSeverity() != Severity.UNKNOWN) {
      problems.add(place(record), shortened(record.getMessage()));
    }
  }

  private SourceLine place(LogRecord record) {
    Cursor cursor = record.getCursor();
    if (cursor != null) {
      return new SourceLine(SourceMarks.file(cursor, home), cursor.getLineNumber());
    }
    Matcher attribute = ATTRIBUTE.matcher(record.getMessage());
    String sought = attribute.find() ? "{" + attribute.group(1) + "}" : record.getMessage();
    return Chapters.all(home).stream()
        .map(file -> new SourceLine("chapters/" + file.getFileName(), 0).find(home, sought))
        .filter(place -> place.line() > 0)
        .findFirst()
        .orElse(new SourceLine("book.adoc", 0));
  }

  private String shortened(String message) {
    return message.replace(home + java.io.File.separator, "");
  }
}
