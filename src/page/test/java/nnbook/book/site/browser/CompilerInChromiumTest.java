package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.aot.SharedWasm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of this JDK in a page from the disk: it makes classes, and finds mistakes. */
@Tag("slow")
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompilerInChromiumTest {
  private static final String LOAD = """
      const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
      TeaVM.wasmGC.load(bytes(files.compiler)).then((module) => {
        window.compiler = module.exports;
        compiler.start(new Int8Array(bytes(files.signatures).buffer));
        done('ready');
      }, (fault) => done(String(fault)));""";

  @TempDir private static Path folder;

  private final Chromium browser;

  CompilerInChromiumTest(Chromium browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void write() throws IOException {
    Files.write(folder.resolve("runtime.js"), SharedWasm.runtime());
    Files.writeString(folder.resolve("files.js"), "const files = {compiler: '"
        + base64(SharedWasm.compiler()) + "', signatures: '" + base64(SharedSignatures.bytes())
        + "'};", StandardCharsets.US_ASCII);
    Files.writeString(folder.resolve("page.html"),
        "<!DOCTYPE html><script src=runtime.js></script><script src=files.js></script>");
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @BeforeEach
  void open() {
    browser.open(folder.resolve("page.html").toUri());
    assertEquals("ready", browser.runLater(LOAD));
  }

  @Test
  void a_file_becomes_a_class() {
    assertEquals(List.of("ch01/Hello"), browser.run("""
        return JSON.parse(compiler.unit('ch01.Hello', `package ch01;
            class Hello { static String say() { return "hello, " + 1; } }`,
            new Int8Array(0))).classes"""));
    Object first = browser.run("return [...compiler.bytes('ch01/Hello')].slice(0, 4).join()");
    assertEquals("-54,-2,-70,-66", first);
  }

  @Test
  void a_mistake_has_its_place_and_the_words_of_the_terminal() {
    Object answer = browser.run("""
        const [problem] = JSON.parse(compiler.unit('ch01.Hello', `package ch01;
        class Hello {
          static int half(double x) {
            return x / 2;
          }
        }`, new Int8Array(0))).problems;
        return problem.line + ':' + problem.column + ' ' + problem.sentence;""");
    String wanted = "4:5 This value has the type double, but int is needed here.";
    assertTrue(String.valueOf(answer).startsWith(wanted), String.valueOf(answer));
  }

  @Test
  void snippets_see_what_earlier_ones_declare() {
    Object answers = browser.run("""
        return ['double rate = 0.5;', 'double half(double x) { return x * rate; }',
            'var y = half(3);\\ny', 'y + z'].map((text) => JSON.parse(compiler.snippet(text)))
            .map((answer) => answer.pieces.length + (answer.problems[0]?.sentence ?? ''))""");
    assertEquals(
        List.of("1", "1", "2", "0Does not compile: cannot find symbol (variable z)"), answers);
  }
}
