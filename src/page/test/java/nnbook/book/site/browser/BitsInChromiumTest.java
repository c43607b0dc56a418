package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import nnbook.engine.EngineBits;
import nnbook.web.aot.BitsInWasm;
import nnbook.web.aot.SharedWasm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same seed gives the same bits in a browser, and numbers have the same texts. */
@Tag("slow")
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class BitsInChromiumTest {
  private static final String LOAD = """
      TeaVM.wasmGC.load(Uint8Array.from(atob(bits), (c) => c.charCodeAt(0)))
          .then((module) => { window.bits = module.exports; done('ready'); },
              (fault) => done(String(fault)));""";

  @TempDir private static Path folder;

  private final Chromium browser;

  BitsInChromiumTest(Chromium browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void write() throws IOException {
    Files.write(folder.resolve("runtime.js"), SharedWasm.runtime());
    Files.writeString(folder.resolve("bits.js"),
        "var bits = '" + Base64.getEncoder().encodeToString(BitsInWasm.build()) + "';",
        StandardCharsets.US_ASCII);
    Files.writeString(folder.resolve("page.html"),
        "<!DOCTYPE html><script src=runtime.js></script><script src=bits.js></script>");
  }

  @BeforeEach
  void open() {
    browser.open(folder.resolve("page.html").toUri());
    assertEquals("ready", browser.runLater(LOAD));
  }

  @Test
  void the_engine_has_the_hashes_that_it_has_on_a_jvm() {
    assertEquals(EngineBits.hashes(), browser.run("return bits.engine()"));
  }

  @Test
  void numbers_are_computed_and_printed_as_on_a_jvm() {
    assertEquals(BitsInWasm.numbers(), browser.run("return bits.numbers()"));
  }

  @Test
  void collections_have_the_order_that_they_have_on_a_jvm() {
    assertEquals(BitsInWasm.orders(), browser.run("return bits.orders()"));
  }

  /** A regular expression must not fill the stack, which is small in a browser. */
  @Test
  void long_texts_are_matched_as_on_a_jvm() {
    assertEquals(BitsInWasm.texts(), browser.run("return bits.texts()"));
  }
}
