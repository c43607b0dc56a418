package nnbook.cli.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import nnbook.fast.ladder.Speed;
import nnbook.platform.Messages;
import nnbook.terminal.screen.PassingLine;
import nnbook.terminal.text.Document;
import nnbook.terminal.text.TextStyle;

/** The table of the ladder, which grows while it is climbed; each row ends with a bar. */
public final class BenchTable {
  private static final Messages MESSAGES = Messages.of("cli");
  private static final String NUMBERS = "%10s %7s %8s %8s";
  private static final int NUMBERS_WIDTH = 36;
  private static final int SHORTEST_BAR = 12;

  private final PrintWriter out;
  private final int width;
  private final boolean colors;
  private final PassingLine passing;
  private boolean begun;
  private int rows;

  public BenchTable(PrintWriter out, int width, boolean colors, boolean terminal) {
    this.out = out;
    this.width = width;
    this.colors = colors;
    this.passing = new PassingLine(out, terminal);
  }

  /** Prints what is new, and in a terminal what is being measured now. */
  public void show(BenchProgress progress) {
    if (progress.peakKnown()) {
      passing.show("");
      table(progress);
    }
    if (!progress.isDone()) {
      passing.show(progress.peakKnown()
          ? MESSAGES.get("bench.measuring", progress.steps().get(rows).name())
          : MESSAGES.get("bench.measuring.peak"));
    }
    out.flush();
  }

  private void table(BenchProgress progress) {
    if (!begun) {
      begun = true;
      begin(progress);
    }
    for (; rows < progress.speeds().size(); rows++) {
      row(progress, progress.speeds().get(rows));
    }
    if (progress.isDone()) {
      out.println();
      say(progress.peak().isPresent() ? "bench.bars" : "bench.bars.open");
    }
  }

  private void say(String key, Object... arguments) {
    new Document(colors).paragraphs(MESSAGES.get(key, arguments)).print(out, width);
  }

  private void begin(BenchProgress progress) {
    say("bench.work");
    if (progress.peak().isPresent()) {
      say("bench.peak", digits(progress.peak().getAsDouble()));
    }
    out.println();
    String numbers = String.format(NUMBERS, MESSAGES.get("bench.samples"),
        MESSAGES.get("bench.times"), MESSAGES.get("bench.gigaflops"), MESSAGES.get("bench.share"));
    line(TextStyle.BOLD.on(name(progress, MESSAGES.get("bench.rung")) + numbers, colors));
  }

  private void row(BenchProgress progress, Speed speed) {
    String numbers = String.format(NUMBERS,
        String.format(Locale.ROOT, "%,.0f", speed.rounded()),
        digits(speed.times(progress.first())), digits(speed.gigaflops()),
        share(speed, progress.peak()));
    String bar = "█".repeat(length(progress, speed));
    line(name(progress, speed.name()) + numbers + "  " + TextStyle.BAR.on(bar, colors));
  }

  private void line(String text) {
    out.println(text.stripTrailing());
  }

  /** In a narrow terminal the name is above its numbers. */
  private String name(BenchProgress progress, String name) {
    int column = column(progress);
    return column == 0 ? name + "\n" : name + " ".repeat(Math.max(1, column - name.length()));
  }

  private int column(BenchProgress progress) {
    int longest =
        1 + progress.steps().stream().mapToInt(step -> step.name().length()).max().orElse(0);
    return longest + NUMBERS_WIDTH + 2 + SHORTEST_BAR <= width ? longest : 0;
  }

  private int length(BenchProgress progress, Speed speed) {
    int room = width - column(progress) - NUMBERS_WIDTH - 2;
    double least = progress.least();
    double share = Math.log(speed.gigaflops() / least) / Math.log(progress.most() / least);
    return (int) Math.round(room * Math.max(0, Math.min(1, share)));
  }

  private static String share(Speed speed, OptionalDouble peak) {
    return peak.isEmpty() ? "–" : digits(100 * speed.shareOf(peak.getAsDouble())) + " %";
  }

  static String digits(double x) {
    return String.format(Locale.ROOT, x < 10 ? "%.1f" : "%,.0f", x);
  }
}
