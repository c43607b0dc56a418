package nnbook.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nnbook.grader.Exercise;
import nnbook.learner.ExerciseStatus;
import nnbook.learner.Workbook;
import nnbook.milestone.DigitDrawing;
import nnbook.milestone.DigitReader;
import nnbook.milestone.DigitReader.Misread;
import nnbook.milestone.DigitReader.Reading;
import nnbook.platform.ExitCode;
import nnbook.terminal.text.Document;
import picocli.CommandLine.Command;

/** Reads handwritten digits with what the learner has solved. */
@Command(name = "milestone")
final class MilestoneCommand extends BookCommand {
  private static final int[] TOLD = {1, 2, 5, 10, DigitReader.EPOCHS};
  private static final int DRAWN = 12;
  private static final int GAP = 3;

  @Override
  protected ExitCode run() {
    Map<String, String> own = passed(workbook());
    print(parts(own));
    out().flush();
    print(result(DigitReader.read(own, DigitReader.EPOCHS), own));
    return ExitCode.PASS;
  }

  /** The texts of those exercises that have passed and not been changed since. */
  private static Map<String, String> passed(Workbook book) {
    Map<String, String> own = new TreeMap<>();
    for (Exercise exercise : book.catalog().all()) {
      if (DigitReader.EXERCISES.contains(exercise.id())
          && book.status(exercise) == ExerciseStatus.PASSED) {
        own.put(exercise.id(), exercise.source());
      }
    }
    return own;
  }

  private Document parts(Map<String, String> own) {
    Document text = new Document(colors()).emptyLine().paragraphs(words("milestone.title"));
    for (String id : DigitReader.EXERCISES) {
      String key = own.containsKey(id) ? "milestone.own" : "milestone.engine";
      text.paragraphs("  ", words(key, id));
    }
    return text.emptyLine();
  }

  private Document result(Reading reading, Map<String, String> own) {
    Document text = new Document(colors());
    text.paragraphs(
        words("milestone.learns", count(reading.trained()), DigitReader.BATCH_SIZE));
    for (int epoch : TOLD) {
      String loss = String.format(Locale.ROOT, "%.4f", reading.losses()[epoch - 1]);
      text.code("  " + words("milestone.loss", String.format("%2d", epoch), loss));
    }
    double percent = 100.0 * reading.right() / reading.tested();
    text.emptyLine().paragraphs(words("milestone.reads", reading.right(), reading.tested(),
        String.format(Locale.ROOT, "%.1f", percent)));
    text.paragraphs(words(reading.misread().isEmpty() ? "milestone.none" : "milestone.misread"));
    draw(reading.misread(), text);
    String end = DigitReader.EXERCISES.stream()
        .filter(id -> !own.containsKey(id))
        .findFirst()
        .map(id -> words("milestone.next", id))
        .orElseGet(() -> words("milestone.all.own"));
    return text.emptyLine().paragraphs(end).emptyLine();
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** As many images side by side as the terminal has room for. */
  private void draw(List<Misread> misread, Document text) {
    List<Misread> drawn = misread.subList(0, Math.min(DRAWN, misread.size()));
    int perRow = Math.max(1, (width() + GAP) / (DigitDrawing.WIDTH + GAP));
    for (int from = 0; from < drawn.size(); from += perRow) {
      List<Misread> row = drawn.subList(from, Math.min(from + perRow, drawn.size()));
      text.emptyLine();
      text.code(line(row.stream()
          .map(one -> words("milestone.one", one.digit(), one.said())).toList()));
      List<List<String>> images = row.stream().map(one -> DigitDrawing.of(one.image())).toList();
      for (int k = 0; k < images.get(0).size(); k++) {
        int at = k;
        text.code(line(images.stream().map(image -> image.get(at)).toList()));
      }
    }
  }

  private static String line(List<String> parts) {
    StringBuilder line = new StringBuilder();
    for (String part : parts) {
      line.append(part).append(" ".repeat(Math.max(1, DigitDrawing.WIDTH + GAP - part.length())));
    }
    return line.toString().stripTrailing();
  }
}
