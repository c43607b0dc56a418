package nnbook.book.typeset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import nnbook.book.check.Problems;
import nnbook.snippet.chapter.PrintedCode;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Footnote;
import org.asciidoctor.ast.Section;

/** Asciidoctor in this JVM. Creating one takes seconds, so a build, or a test run, shares one. */
public final class Typesetter implements AutoCloseable {
  /** Asciidoctor also logs to the console; the faults that we report say the same in order. */
  private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

  private final Asciidoctor asciidoctor;
  private final ExerciseMacro exercises = new ExerciseMacro();
  private final AnswersMacro answers = new AnswersMacro();

  private Typesetter(Asciidoctor asciidoctor) {
    this.asciidoctor = asciidoctor;
    asciidoctor.javaExtensionRegistry().blockMacro(exercises).blockMacro(answers);
  }

  public static Typesetter create() {
    CONSOLE.setUseParentHandlers(false);
    return new Typesetter(Asciidoctor.Factory.create());
  }

  /** Typesets {@code home/book.adoc}; adds each warning of Asciidoctor to {@code problems}. */
  public Book typeset(Path home, Problems problems) {
    exercises.readFrom(home);
    answers.readFrom(home);
    LogGate gate = new LogGate(home, problems);
    asciidoctor.registerLogHandler(gate);
    try {
      Document document = asciidoctor.loadFile(home.resolve("book.adoc").toFile(), options(home));
      SourceMarks marks = SourceMarks.mark(document, home);
      List<Book.Part> parts = new ArrayList<>();
      for (var block : document.getBlocks()) {
        if (block instanceof Section section) {
          parts.add(part(section, document));
        }
      }
      String language = String.valueOf(document.getAttribute("lang", "en"));
      return new Book(document.getDoctitle(), language, List.copyOf(parts), marks);
    } finally {
      asciidoctor.unregisterLogHandler(gate);
    }
  }

  private static Book.Part part(Section section, Document document) {
    int before = document.getCatalog().getFootnotes().size();
    String html = section.convert();
    List<Footnote> notes = document.getCatalog().getFootnotes();
    return new Book.Part(
        section.getId(),
        section.isNumbered() ? section.getNumeral() : "",
        section.getTitle(),
        html,
        notes.subList(before, notes.size()).stream()
            .map(note -> new Book.Note(note.getIndex(), note.getText()))
            .toList());
  }

  /** Safe mode: nothing outside of the project gets into the book. */
  private static Options options(Path home) {
    Attributes attributes =
        Attributes.builder()
            .attribute("source-highlighter", "rouge")
            .attribute("rouge-css", "class")
            .attribute("stem", "latexmath")
            .attribute("attribute-missing", "warn")
            .attribute("experimental", "")
            .build();
    new PrintedCode(home).folders()
        .forEach((room, folder) -> attributes.setAttribute(room, folder.toString()));
    return Options.builder()
        .backend("html5")
        .safe(SafeMode.SAFE)
        .baseDir(home.toFile())
        .sourcemap(true)
        .standalone(false)
        .attributes(attributes)
        .build();
  }

  @Override
  public void close() {
    asciidoctor.close();
  }
}
