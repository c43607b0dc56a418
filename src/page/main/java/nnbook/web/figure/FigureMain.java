package nnbook.web.figure;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/** What the page calls when figures have become WebAssembly. */
public final class FigureMain {
  private static final LiveFigures FIGURES = LiveFigures.ofBook();

  private FigureMain() {}

  /** Takes a row of numbers. */
  @JSFunctor
  public interface RowReceiver extends JSObject {
    void accept(String name, Float64Array row);
  }

  @JSFunctor
  public interface TextReceiver extends JSObject {
    void accept(String name, String text);
  }

  public static void main(String[] arguments) {}

  /** Tells what the figure shows in a state; returns what is wrong with the state, or nothing. */
  @JSExport
  public static String answer(
      String figure, String state, RowReceiver numbers, TextReceiver texts) {
    try {
      FigureNumbers answer = FIGURES.answer(figure, FigureState.of(state));
      answer.rows().forEach(name ->
          numbers.accept(name, Float64Array.copyFromJavaArray(answer.row(name))));
      answer.texts().forEach(name -> texts.accept(name, answer.text(name)));
      return "";
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }
}
