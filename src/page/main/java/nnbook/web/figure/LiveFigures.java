package nnbook.web.figure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All figures by the names that chapters give them: {@code [.interactive#fig-curve]}. */
public final class LiveFigures {
  private final Map<String, LiveFigure> figures = new TreeMap<>();

  private LiveFigures() {}

  /** Those of the book, as new. */
  public static LiveFigures ofBook() {
    LiveFigures all = new LiveFigures();
    all.figures.put("neuron", new NeuronFigure());
    all.figures.put("activation", new ActivationFigure());
    all.figures.put("backprop", new BackpropagationFigure());
    all.figures.put("curve", new DescentFigure(2));
    all.figures.put("bowl", new DescentFigure(1, 25));
    all.figures.put("digit", new DigitFigure());
    all.figures.put("xor", new XorFigure());
    all.figures.put("race", new RaceFigure());
    all.figures.put("playground", new PlaygroundFigure());
    all.figures.put("names", new NamesFigure(LearnedNames::all));
    all.figures.put("letters", new EmbeddingFigure(LearnedNames::all));
    return all;
  }

  public Set<String> names() {
    return Set.copyOf(figures.keySet());
  }

  /** Throws IllegalArgumentException if there is no such figure, or the state makes no sense. */
  public FigureNumbers answer(String name, FigureState state) {
    LiveFigure figure = figures.get(name);
    if (figure == null) {
      throw new IllegalArgumentException("No figure is called " + name);
    }
    return figure.answer(state);
  }
}
