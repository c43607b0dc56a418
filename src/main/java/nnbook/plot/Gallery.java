package nnbook.plot;

import nnbook.plot.diagram.ImageGrid;
import nnbook.plot.svg.Captioned;
import nnbook.plot.svg.FigureWords;

/**
 * Small images in a grid, each with a text below it:
 *
 * <pre>
 * new Gallery("Two digits.", 8).image(Digits.image(0), "0").image(Digits.image(1), "1")
 * </pre>
 *
 * <p>Zero is paper; the greatest value of all images is ink. Where there are negative values, they
 * are blue and the positive ones orange, so that maps of gradients can be shown.
 */
public final class Gallery extends Captioned<Gallery> implements Figure {
  private final ImageGrid images;

  /** Begins a gallery with rows of so many images. */
  public Gallery(String caption, int columns) {
    super(FigureWords.of(caption));
    if (columns < 1) {
      throw new IllegalArgumentException("Gallery: needs at least 1 column, was " + columns);
    }
    images = new ImageGrid(columns);
  }

  /** Adds an image [height x width] with a text below it. */
  public Gallery image(double[][] pixels, String text) {
    images.add(pixels, text);
    return this;
  }

  @Override
  public String svg() {
    return images.svg(words());
  }

  @Override
  public String narrow() {
    return images.narrow(words());
  }

  @Override
  public String csv() {
    return images.csv(CatalogText.columns("gallery"));
  }
}
