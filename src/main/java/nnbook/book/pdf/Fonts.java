package nnbook.book.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The bundled fonts: static TrueType outlines, since a PDF holds no woff2. */
final class Fonts {
  private record Face(String family, int weight, FontStyle style, String file) {}

  private static final List<Face> FACES = List.of(
      new Face("Source Serif 4", 400, FontStyle.NORMAL, "source-serif-4-400"),
      new Face("Source Serif 4", 400, FontStyle.ITALIC, "source-serif-4-400-italic"),
      new Face("Source Serif 4", 600, FontStyle.NORMAL, "source-serif-4-600"),
      new Face("Source Sans 3", 400, FontStyle.NORMAL, "source-sans-3-400"),
      new Face("Source Sans 3", 400, FontStyle.ITALIC, "source-sans-3-400-italic"),
      new Face("Source Sans 3", 600, FontStyle.NORMAL, "source-sans-3-600"),
      new Face("JetBrains Mono", 400, FontStyle.NORMAL, "jetbrains-mono-400"),
      new Face("Noto Serif SC", 400, FontStyle.NORMAL, "noto-serif-sc-400"));

  /** Every list of families in paper.css names all of these, each in another order. */
  private static final List<Font> COVERAGE =
      Stream.of("source-serif-4-400", "source-sans-3-400", "jetbrains-mono-400",
          "noto-serif-sc-400").map(Fonts::load).toList();

  private Fonts() {}

  static void register(PdfRendererBuilder builder) {
    for (Face face : FACES) {
      builder.useFont(() -> open(face.file()), face.family(), face.weight(), face.style(), true);
    }
  }

  /** Returns the first character of {@code text} that no font has. */
  static OptionalInt missing(String text) {
    return text.codePoints()
        .filter(c -> !Character.isISOControl(c)
            && COVERAGE.stream().noneMatch(font -> font.canDisplay(c)))
        .findFirst();
  }

  private static Font load(String file) {
    try (InputStream in = open(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream open(String file) {
    return Fonts.class.getResourceAsStream("/nnbook/book/pdf/fonts/" + file + ".ttf");
  }
}
