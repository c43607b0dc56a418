package nnbook.plot;

import java.util.List;

/** Figures made of other figures. */
public final class Figures {
  private Figures() {}

  /** Returns the plots side by side in rows of {@code columns}. */
  public static PlotGrid grid(String caption, int columns, Plot... plots) {
    return new PlotGrid(caption, columns, List.of(plots));
  }
}
