package nnbook.plot;

import nnbook.engine.autodiff.Value;
import nnbook.plot.diagram.GraphDrawing;
import nnbook.plot.svg.Captioned;
import nnbook.plot.svg.FigureWords;

/**
 * How a value was computed: a box for each number, from the inputs on the left to the result on the
 * right. After {@code backward()} each box shows its gradient too.
 *
 * <pre>
 * ValueGraph.of(loss).slopes().caption("The slopes multiply along each way.")
 * </pre>
 */
public final class ValueGraph extends Captioned<ValueGraph> implements Figure {
  private final GraphDrawing drawing;
  private final boolean slopes;

  private ValueGraph(GraphDrawing drawing, boolean slopes, FigureWords words) {
    super(words);
    this.drawing = drawing;
    this.slopes = slopes;
  }

  /**
   * Returns the picture of all values that the result was computed from, as they are now. Throws
   * IllegalArgumentException if they are more than 60.
   */
  public static ValueGraph of(Value result) {
    GraphDrawing drawing = new GraphDrawing(result, grad -> CatalogText.get("graph.grad", grad));
    String caption = CatalogText.get("graph.caption", "" + drawing.size());
    return new ValueGraph(drawing, false, FigureWords.of(caption));
  }

  /** Returns the same picture with the local slope at the end of each arrow. */
  public ValueGraph slopes() {
    return new ValueGraph(drawing, true, words());
  }

  /** Returns the same picture with this caption. */
  public ValueGraph caption(String text) {
    return with(words().withCaption(text));
  }

  @Override
  protected ValueGraph with(FigureWords newWords) {
    return new ValueGraph(drawing, slopes, newWords);
  }

  @Override
  public String svg() {
    return drawing.svg(slopes, words());
  }

  @Override
  public String csv() {
    return drawing.csv(CatalogText.columns("graph"));
  }
}
