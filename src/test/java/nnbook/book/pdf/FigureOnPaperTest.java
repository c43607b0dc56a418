package nnbook.book.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import nnbook.data.Digits;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.autodiff.Value;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.plot.Figure;
import nnbook.plot.Figures;
import nnbook.plot.Gallery;
import nnbook.plot.MatrixDiagram;
import nnbook.plot.NetworkDiagram;
import nnbook.plot.Plot;
import nnbook.plot.ValueGraph;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of figure that a snippet may have as its value can be drawn in the PDF. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureOnPaperTest {
  /** Returns the words of a page that holds this SVG. */
  private static String onPaper(String svg) throws Exception {
    String page = "<html><head><title>t</title></head><body>" + svg + "</body></html>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder()
        .useSVGDrawer(new PdfSvgDrawer((figure, what) -> {
          throw new AssertionError(what);
        }))
        .withW3cDocument(
            new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(page, Parser.xmlParser())), "")
        .toStream(bytes);
    Fonts.register(builder);
    builder.run();
    try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static List<Figure> figures() {
    double[] xs = {1, 2, 3};
    Sequential network = Sequential.of(
        Dense.of(new double[][] {{1, 2}, {3, 4}}, new double[] {0, 1}, new Sigmoid()));
    Plot all = new Plot("p").x("x", 0, 4).y("y", 0, 4).heat("h", (x, y) -> x / 4).contour(0.5)
        .line("l", xs, xs).path("w", xs, xs).points("m", xs, xs).intervals("i", xs, xs, xs, xs)
        .function("f", x -> x).band("b", 1, 2).levels("v", (x, y) -> x * y, 2).label("here", 1, 1)
        .boundary("c", 1, 1, -3).points("many", new double[50], new double[50]);
    return List.of(
        new Gallery("Two digits.", 8).image(Digits.image(0), "0").image(Digits.image(1), "1"),
        all, Figures.grid("g", 2, new Plot("a").bars("b", new String[] {"s", "t"}, xs(2)), all),
        new MatrixDiagram("m").matrix("*A*", Matrix.ofRow(xs), "batch", "in").mark(0, 1).text("="),
        NetworkDiagram.of(network).values(0.5, -0.5), NetworkDiagram.neuron(3),
        ValueGraph.of(Value.of(2).times(Value.of(3))).slopes());
  }

  private static double[] xs(int count) {
    return new double[count];
  }

  @TestFactory
  Stream<DynamicTest> every_kind_of_figure_can_be_drawn() {
    return figures().stream().map(figure -> DynamicTest.dynamicTest(
        figure.getClass().getSimpleName(), () -> assertFalse(onPaper(figure.svg()).isBlank())));
  }

  @Test
  void the_texts_below_images_are_on_the_page() throws Exception {
    String words = onPaper(figures().get(0).svg());
    assertTrue(words.contains("0") && words.contains("1"), words);
  }
}
