package nnbook.course.insight.report;

import java.util.List;
import java.util.Optional;
import nnbook.course.insight.analysis.ExerciseStatistics;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** How many students begin and pass each exercise, in the book's order. */
final class ReachFigure {
  private static final Messages MESSAGES = Messages.of("course");

  private final List<ExerciseStatistics> exercises;

  ReachFigure(List<ExerciseStatistics> exercises) {
    this.exercises = exercises;
  }

  /** The figure; nothing when nobody has begun anything. */
  Optional<Element> draw() {
    int most = exercises.stream().mapToInt(ExerciseStatistics::started).max().orElse(0);
    if (most == 0) {
      return Optional.empty();
    }
    int n = exercises.size();
    SvgAxes axes = new SvgAxes(620, 300, new SvgAxes.Range(0, n),
        new SvgAxes.Range(0, most * 1.05), MESSAGES.get("insight.figure.reach.words", n));
    int step = step(most);
    for (int y = 0; y <= most * 1.05; y += step) {
      axes.yTick(y, "" + y);
    }
    for (int i = 0; i < n; i++) {
      ExerciseStatistics e = exercises.get(i);
      axes.bar(i + 0.1, i + 0.9, e.started(), "began").appendElement("title")
          .text(MESSAGES.get("insight.figure.reach.bar", e.exercise(), e.started(), e.passed()));
      axes.bar(i + 0.1, i + 0.9, e.passed(), "done");
    }
    chapters(axes);
    axes.names(MESSAGES.get("insight.axis.exercises"), MESSAGES.get("insight.axis.students"));
    Element figure = axes.figure(caption());
    Element legend = new Element("p").addClass("legend");
    legend.appendElement("span").addClass("began").text(MESSAGES.get("insight.legend.started"));
    legend.appendElement("span").addClass("done").text(MESSAGES.get("insight.legend.passed"));
    figure.insertChildren(0, legend);
    return Optional.of(figure);
  }

  /** The name of a chapter below its exercises, where there is room. */
  private void chapters(SvgAxes axes) {
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < exercises.size(); i++) {
      String chapter = chapter(i);
      boolean begins = i == 0 || !chapter.equals(chapter(i - 1));
      if (begins && axes.x(i) - last >= 42) {
        last = axes.x(i);
        axes.xTick(i + 0.5, chapter);
      }
    }
  }

  private String chapter(int i) {
    String id = exercises.get(i).exercise();
    return id.substring(0, id.indexOf('.'));
  }

  /** 1, 2, 5, 10, 20 …, so that there are at most six lines. */
  private static int step(int most) {
    for (int power = 1; ; power *= 10) {
      for (int factor : new int[] {1, 2, 5}) {
        if (most <= 6 * factor * power) {
          return factor * power;
        }
      }
    }
  }

  private String caption() {
    int drop = 0;
    int at = 0;
    for (int i = 1; i < exercises.size(); i++) {
      int step = exercises.get(i - 1).started() - exercises.get(i).started();
      if (step > drop) {
        drop = step;
        at = i;
      }
    }
    int first = exercises.get(0).started();
    int last = exercises.get(exercises.size() - 1).started();
    if (drop == 0) {
      return MESSAGES.get("insight.figure.reach.even", first, last);
    }
    return MESSAGES.get("insight.figure.reach", first, last, drop,
        exercises.get(at - 1).exercise(), exercises.get(at).exercise());
  }
}
