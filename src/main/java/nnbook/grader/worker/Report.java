package nnbook.grader.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nnbook.diagnosis.Failure;
import nnbook.platform.Messages;

/**
 * What became of one check.
 *
 * @param end how it ended
 * @param failure the parts of a failed expectation; all empty when it passed
 * @param printed what the code printed, at most a few thousand characters
 */
public record Report(End end, Failure failure, String printed) {
  /** How a check ended. */
  public enum End {
    PASSED,
    FAILED,
    /** Not run by JUnit: disabled, or aborted by an assumption. */
    SKIPPED,
    TIME_LIMIT,
    /** The JVM ended: System.exit, or a crash. */
    EXITED,
    OUT_OF_MEMORY
  }

  private static final Messages MESSAGES = Messages.of("grader");

  static final Failure NOTHING = Failure.of("");

  /** The check found nothing. */
  public static Report passed(String printed) {
    return new Report(End.PASSED, NOTHING, printed);
  }

  /** It took longer than {@code limit}; {@code place} is the line that ran then, or empty. */
  public static Report overdue(Duration limit, String place, String printed) {
    String seconds = Double.toString(limit.toMillis() / 1000.0).replaceFirst("\\.0$", "");
    String where = place.isEmpty() ? "" : MESSAGES.get("time.limit.where", place);
    return new Report(
        End.TIME_LIMIT, of(End.TIME_LIMIT, MESSAGES.get("time.limit", seconds, where)).failure,
        printed);
  }

  /** The code has ended its JVM, in line {@code place}. */
  public static Report exited(int code, String place) {
    String where = place.isEmpty() ? "" : " (" + place + ")";
    return of(End.EXITED, MESSAGES.get("exited", code, where));
  }

  /** The JVM has ended by itself. */
  public static Report crashed(int code) {
    return of(End.EXITED, MESSAGES.get("crashed", code));
  }

  /** The code used up its memory. */
  public static Report outOfMemory() {
    return of(End.OUT_OF_MEMORY, MESSAGES.get("out.of.memory"));
  }

  /** A report with one sentence. */
  public static Report of(End end, String headline) {
    return new Report(end, Failure.of(headline), "");
  }

  public static Report failed(Failure failure, String printed) {
    return new Report(End.FAILED, failure, printed);
  }

  /** The code printed more than anybody reads. */
  public static Report flooded(String printed) {
    return failed(Failure.of(MESSAGES.get("printed.too.much")), printed);
  }

  /** The parts of a message about it, to be read in this order. */
  List<String> fields() {
    List<String> fields = new ArrayList<>(List.of(end.name(), printed));
    fields.addAll(failure.fields());
    return fields;
  }

  /** The report of which {@code fields} are the parts. */
  static Report of(List<String> fields) {
    Iterator<String> next = fields.iterator();
    End end = End.valueOf(next.next());
    String printed = next.next();
    return new Report(end, Failure.of(next), printed);
  }
}
