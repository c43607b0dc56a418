package nnbook.web.figure;

import java.util.List;

/**
 * Four optimizers in the valley of chapter 9, all from the same start.
 *
 * <p>State: {@code w1}, {@code w2}, {@code steep}, how much steeper the second direction is, {@code
 * steps}, and a rate of each: {@code sgd}, {@code momentum}, {@code rmsprop}, {@code adam}. Answer:
 * of each its path, {@code sgd1}, {@code sgd2}, its {@code sgdLoss}, and {@code sgdNeeds}, after
 * how many steps the loss is below a millionth, or 0 if that takes more than 2,000.
 */
final class RaceFigure implements LiveFigure {
  static final List<String> RUNNERS = List.of("sgd", "momentum", "rmsprop", "adam");
  private static final double GOAL = 1e-6;
  private static final int MOST = 2000;

  @Override
  public FigureNumbers answer(FigureState state) {
    Valley valley = new Valley(1, state.number("steep"));
    double[] start = {state.number("w1"), state.number("w2")};
    int steps = state.count("steps");
    double[] levels = {0.1, 0.5, 2, 5, 13, 30};
    FigureNumbers answer = FigureNumbers.empty()
        .with("radius1", valley.radii(0, levels)).with("radius2", valley.radii(1, levels));
    for (String name : RUNNERS) {
      List<double[]> whole =
          valley.path(Choices.optimizer(name, state.number(name)), start, MOST);
      List<double[]> path = whole.subList(0, Math.min(steps + 1, whole.size()));
      answer = answer.with(name + "1", Valley.along(path, 0))
          .with(name + "2", Valley.along(path, 1))
          .with(name + "Loss", path.stream().mapToDouble(valley::loss).toArray())
          .with(name + "Needs", needs(valley, whole));
    }
    return answer;
  }

  private static int needs(Valley valley, List<double[]> path) {
    for (int t = 0; t < path.size(); t++) {
      if (valley.loss(path.get(t)) <= GOAL) {
        return t;
      }
    }
    return 0;
  }
}
