package nnbook.book.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF can be read by those who do not see it: the standard PDF/UA-1. */
public final class PdfUaCheck {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfUaCheck() {}

  /** Returns each broken rule with how often it is broken: empty for a document that conforms. */
  public static Map<String, Integer> faults(Path file) {
    Map<String, Integer> faults = new TreeMap<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      for (TestAssertion broken : validator.validate(parser).getTestAssertions()) {
        faults.merge(broken.getRuleId().getClause() + ": " + broken.getMessage(), 1, Integer::sum);
      }
      return faults;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IllegalStateException(e);
    }
  }
}
