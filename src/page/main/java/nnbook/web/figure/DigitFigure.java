package nnbook.web.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nnbook.engine.explain.Gradient;
import nnbook.engine.explain.GradientTimesInput;
import nnbook.engine.explain.Occlusion;
import nnbook.engine.explain.Saliency;
import nnbook.engine.layer.Sequential;
import nnbook.engine.save.NetworkText;

/**
 * A digit that the network of chapter 15 reads, and three maps of what speaks for its answer.
 *
 * <p>State: {@code image}, the number of one that is there, or {@code own}, and then {@code
 * pixels}, a character from {@code a}, paper, to {@code q}, ink, for each of the 64. Answer: {@code
 * ink}; {@code chances} of the ten digits; {@code said}; {@code saliency}, {@code times} and {@code
 * occlusion}, a number for each pixel; {@code pixels}, as in the state.
 */
public final class DigitFigure implements LiveFigure {
  /** Where the build puts the network and, below it, an image a line. */
  public static final String FILE = "nnbook/web/digits.txt";

  /** Stands between network and images. */
  public static final String DIVIDER = "\nimages\n";

  private static final char PAPER = 'a';
  private static final int MOST = 16;
  private static final int PIXELS = 64;

  private final List<Sequential> network = new ArrayList<>();
  private final List<String> images = new ArrayList<>();

  /** One that reads {@link #FILE} when it is asked for the first time. */
  DigitFigure() {}

  /** One with that content of {@link #FILE}. */
  DigitFigure(String content) {
    read(content);
  }

  private void read(String content) {
    int divider = content.indexOf(DIVIDER);
    network.add(NetworkText.decode(content.substring(0, divider + 1)));
    images.addAll(List.of(content.substring(divider + DIVIDER.length()).split("\n")));
  }

  /** An image as text; {@code ink} from 0 to 16. */
  public static String encode(double... ink) {
    StringBuilder text = new StringBuilder();
    for (double pixel : ink) {
      text.append((char) (PAPER + (int) pixel));
    }
    return text.toString();
  }

  @Override
  public FigureNumbers answer(FigureState state) {
    if (network.isEmpty()) {
      read(MadeFile.text(FILE));
    }
    double[] ink = ink(pixels(state));
    Sequential reader = network.get(0);
    double[] chances = reader.predict(ink);
    int said = largest(chances);
    Sequential logits = reader.logits();
    Gradient slopes = Gradient.of(logits, said);
    ToDoubleFunction<double[]> logit = image -> logits.predict(image)[said];
    return FigureNumbers.empty()
        .with("ink", ink)
        .with("chances", chances)
        .with("said", said)
        .with("saliency", Saliency.of(slopes, ink))
        .with("times", GradientTimesInput.of(slopes, ink))
        .with("occlusion", Occlusion.of(logit, ink, new double[PIXELS]))
        .with("pixels", pixels(state));
  }

  private String pixels(FigureState state) {
    if (state.word("image").equals("own")) {
      return state.word("pixels");
    }
    int image = state.count("image");
    if (image >= images.size()) {
      throw new IllegalArgumentException("image must be below " + images.size());
    }
    return images.get(image);
  }

  private static double[] ink(String pixels) {
    if (pixels.length() != PIXELS) {
      throw new IllegalArgumentException("pixels must be 64 characters, was " + pixels.length());
    }
    double[] ink = new double[PIXELS];
    for (int i = 0; i < PIXELS; i++) {
      int value = pixels.charAt(i) - PAPER;
      if (value < 0 || value > MOST) {
        throw new IllegalArgumentException("a pixel must be from a to q, was " + pixels.charAt(i));
      }
      ink[i] = (double) value / MOST;
    }
    return ink;
  }

  private static int largest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
