package nnbook.web.figure;

/**
 * What is computed for a figure. The same state has the same answer, whatever was asked before; a
 * figure may remember how far it came to be quicker the next time.
 */
@FunctionalInterface
public interface LiveFigure {
  /** Throws IllegalArgumentException for a state that makes no sense. */
  FigureNumbers answer(FigureState state);
}
