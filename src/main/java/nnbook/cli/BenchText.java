package nnbook.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import nnbook.fast.ladder.Speed;
import nnbook.platform.Messages;
import nnbook.terminal.text.TextPrinter;

/** The table of the ladder, which grows while it is climbed; each row ends with a bar. */
final class BenchText {
  private static final Messages MESSAGES = Messages.of("cli");
  private static final String NUMBERS = "%10s %7s %8s %8s";
  private static final int NUMBERS_WIDTH = 36;
  private static final int SHORTEST_BAR = 12;
  private static final String BAR_COLOR = "36";

  private final PrintWriter out;
  private final TextPrinter paper;
  private final int width;
  private final boolean terminal;
  private String passing = "";
  private boolean begun;
  private int rows;

  BenchText(PrintWriter out, int width, boolean colors, boolean terminal) {
    this.out = out;
    this.width = width;
    this.terminal = terminal;
    paper = new TextPrinter(out, colors);
  }

  /** Prints what is new, and in a terminal what is being measured now. */
  void show(Climb climb) {
    if (climb.peakKnown()) {
      pass("");
      table(climb);
    }
    if (!climb.isDone()) {
      pass(climb.peakKnown()
          ? MESSAGES.get("bench.measuring", climb.steps().get(rows).name())
          : MESSAGES.get("bench.measuring.peak"));
    }
    out.flush();
  }

  private void table(Climb climb) {
    if (!begun) {
      begun = true;
      begin(climb);
    }
    for (; rows < climb.speeds().size(); rows++) {
      row(climb, climb.speeds().get(rows));
    }
    if (climb.isDone()) {
      paper.line();
      paper.block("", MESSAGES.get(climb.peak().isPresent() ? "bench.bars" : "bench.bars.open"));
    }
  }

  /** A line that the next one takes the place of. */
  private void pass(String text) {
    if (terminal && !text.equals(passing)) {
      String clean = passing.isEmpty() ? "" : "\r" + " ".repeat(passing.length()) + "\r";
      out.print(clean + text);
      passing = text;
    }
  }

  private void begin(Climb climb) {
    paper.block("", MESSAGES.get("bench.work"));
    if (climb.peak().isPresent()) {
      paper.block("", MESSAGES.get("bench.peak", digits(climb.peak().getAsDouble())));
    }
    paper.line();
    String numbers = String.format(NUMBERS, MESSAGES.get("bench.samples"),
        MESSAGES.get("bench.times"), MESSAGES.get("bench.gigaflops"), MESSAGES.get("bench.share"));
    paper.line(paper.paint("1", name(climb, MESSAGES.get("bench.rung")) + numbers));
  }

  private void row(Climb climb, Speed speed) {
    String numbers = String.format(NUMBERS,
        String.format(Locale.ROOT, "%,.0f", speed.rounded()), digits(speed.times(climb.first())),
        digits(speed.gigaflops()), share(speed, climb.peak()));
    String bar = "█".repeat(length(climb, speed));
    paper.line(name(climb, speed.name()) + numbers + "  " + paper.paint(BAR_COLOR, bar));
  }

  /** In a narrow terminal the name stands above its numbers. */
  private String name(Climb climb, String name) {
    int column = column(climb);
    return column == 0 ? name + "\n" : TextPrinter.pad(name, column);
  }

  private int column(Climb climb) {
    int longest = climb.steps().stream().mapToInt(step -> step.name().length()).max().orElse(0) + 1;
    return longest + NUMBERS_WIDTH + 2 + SHORTEST_BAR <= width ? longest : 0;
  }

  private int length(Climb climb, Speed speed) {
    int room = width - column(climb) - NUMBERS_WIDTH - 2;
    double least = climb.least();
    double share = Math.log(speed.gigaflops() / least) / Math.log(climb.most() / least);
    return (int) Math.round(room * Math.max(0, Math.min(1, share)));
  }

  private static String share(Speed speed, OptionalDouble peak) {
    return peak.isEmpty() ? "–" : digits(100 * speed.shareOf(peak.getAsDouble())) + " %";
  }

  static String digits(double x) {
    return String.format(Locale.ROOT, x < 10 ? "%.1f" : "%,.0f", x);
  }
}
