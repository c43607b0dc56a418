package nnbook.course.cli;

import java.io.PrintWriter;
import java.time.Duration;
import nnbook.course.grade.GradingProgress;
import nnbook.platform.Messages;
import nnbook.terminal.screen.PassingLine;

/** A bar that grows while a course is graded, and the time that is left. */
final class GradingBar implements GradingProgress {
  private static final Messages MESSAGES = Messages.of("course-cli");
  private static final int FIRST_GUESS = 10;

  private final PassingLine line;
  private final long start = System.nanoTime();

  GradingBar(PrintWriter out, boolean terminal) {
    this.line = new PassingLine(out, terminal);
  }

  @Override
  public void graded(int done, int all) {
    String bar = PassingLine.bar(done, all);
    line.show(done == all ? "" : MESSAGES.get("grade.bar", bar, done, all, left(done, all)));
  }

  /** Nothing before enough is done to guess. */
  private String left(int done, int all) {
    if (done < FIRST_GUESS) {
      return "";
    }
    long seconds = (System.nanoTime() - start) / done * (all - done) / 1_000_000_000;
    Duration left = Duration.ofSeconds(seconds);
    return left.toHours() > 0
        ? MESSAGES.get("grade.left.hours", left.toHours(), left.toMinutesPart())
        : left.toMinutes() > 0
            ? MESSAGES.get("grade.left.minutes", left.toMinutes(), left.toSecondsPart())
            : MESSAGES.get("grade.left.seconds", seconds);
  }
}
