package nnbook.terminal.watch;

import java.util.ArrayList;
import java.util.List;
import nnbook.platform.Messages;
import nnbook.terminal.text.TextStyle;
import org.jline.utils.AttributedString;

/** The lines of a watch on a screen: progress above, keys below, what is new between them. */
final class WatchLayout {
  private static final Messages MESSAGES = Messages.of("terminal");

  private static final int LOW = 12;

  private final WatchPage page;
  private final int width;
  private final boolean colours;

  WatchLayout(WatchPage page, int columns, boolean colours) {
    this.page = page;
    this.width = columns;
    this.colours = colours;
  }

  /** Exactly {@code rows} lines; of a text that is too long for them, the part of that number. */
  List<AttributedString> lines(int rows, int part) {
    List<AttributedString> head = rows < LOW ? head().subList(0, 1) : head();
    List<AttributedString> foot = rows < LOW ? foot().subList(0, 1) : foot();
    List<AttributedString> body = Folded.of(page.text(), width);
    int room = Math.max(1, rows - head.size() - foot.size() - 2);
    int parts = Math.max(1, (body.size() + room - 1) / room);
    int from = part % parts * room;
    List<AttributedString> lines = new ArrayList<>(head);
    lines.add(rule(""));
    lines.addAll(body.subList(from, Math.min(from + room, body.size())));
    while (lines.size() < head.size() + 1 + room) {
      lines.add(AttributedString.EMPTY);
    }
    lines.add(rule(parts == 1 ? "" : MESSAGES.get("watch.more", part % parts + 1, parts)));
    lines.addAll(foot);
    return lines.subList(0, Math.min(rows, lines.size()));
  }

  private List<AttributedString> head() {
    String title = MESSAGES.get("watch.title");
    String passed = page.passed();
    int gap = Math.max(1, width - title.length() - passed.length());
    String first = TextStyle.TITLE.on(title, colours) + " ".repeat(gap) + passed;
    List<AttributedString> lines = new ArrayList<>(Folded.of(first, width));
    String chapters = MESSAGES.get("watch.chapters", String.join("  ", page.chapters()));
    lines.addAll(Folded.of(chapters, width));
    return lines;
  }

  private List<AttributedString> foot() {
    List<AttributedString> lines = new ArrayList<>();
    lines.addAll(Folded.of(TextStyle.BOLD.on(page.next(), colours), width));
    lines.addAll(Folded.of(TextStyle.QUIET.on(MESSAGES.get("watch.keys"), colours), width));
    return lines;
  }

  private AttributedString rule(String words) {
    String end = words.isEmpty() ? "" : " " + words + " ";
    String line = "━".repeat(Math.max(0, width - end.length())) + end;
    return AttributedString.fromAnsi(TextStyle.QUIET.on(line, colours));
  }
}
