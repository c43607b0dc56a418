package nnbook.book.typeset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import nnbook.book.check.Problems;
import nnbook.snippet.chapter.PrintedCode;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Footnote;
import org.asciidoctor.ast.Section;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;

/** Asciidoctor in this JVM. Creating one takes seconds, so a build, or a test run, shares one. */
public final class Typesetter implements AutoCloseable {
  /** Asciidoctor also logs to the console; the faults that we report say the same in order. */
  private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

  private static final Pattern WORDLESS = Pattern.compile("<a href=\"#([^\"]+)\">\\[\\1]</a>");

  private final Asciidoctor asciidoctor;
  private final ExerciseMacro exercises = new ExerciseMacro();
  private final AnswersMacro answers = new AnswersMacro();
  private final SkeletonInclude includes = new SkeletonInclude();

  private Typesetter(Asciidoctor asciidoctor) {
    this.asciidoctor = asciidoctor;
    asciidoctor.javaExtensionRegistry().blockMacro(exercises).blockMacro(answers)
        .includeProcessor(includes);
  }

  public static Typesetter create() {
    CONSOLE.setUseParentHandlers(false);
    return new Typesetter(Asciidoctor.Factory.create());
  }

  /**
   * Typesets {@code home/book.adoc}; adds each warning of Asciidoctor to {@code problems}. Chapters
   * are taken as they were typeset last while nothing that they depend on has changed; {@code
   * others} is a hash of all that is not a chapter.
   */
  public Book typeset(Path home, Problems problems, String others) {
    KeptParts kept = KeptParts.of(home, others);
    if (!kept.skeletons().isEmpty()) {
      LogGate gate = new LogGate(home, new Problems());
      Book book = typeset(home, kept, kept.skeletons(), gate);
      if (gate.isSilent() && book.parts().stream().noneMatch(Typesetter::lacksWords)) {
        return book;
      }
    }
    return typeset(home, kept, Map.of(), new LogGate(home, problems));
  }

  private Book typeset(Path home, KeptParts kept, Map<String, String> skeletons, LogGate gate) {
    exercises.readFrom(home);
    answers.readFrom(home);
    includes.use(skeletons);
    asciidoctor.registerLogHandler(gate);
    try {
      Document document = asciidoctor.loadFile(home.resolve("book.adoc").toFile(), options(home));
      SourceMarks marks = SourceMarks.mark(document, home);
      List<Book.Part> parts = new ArrayList<>();
      Map<String, KeptParts.Kept> fresh = new LinkedHashMap<>();
      for (var block : document.getBlocks()) {
        if (block instanceof Section section) {
          String file = file(section, home);
          Book.Part part = skeletons.containsKey(file)
              ? part(section, marks.adopt(kept.of(file).orElseThrow()), List.of())
              : part(section, document);
          parts.add(part);
          if (!skeletons.containsKey(file)) {
            fresh.put(file, marks.keep(part.html()));
          }
        }
      }
      if (gate.isSilent()) {
        fresh.forEach(kept::store);
      }
      String language = String.valueOf(document.getAttribute("lang", "en"));
      return new Book(document.getDoctitle(), language, List.copyOf(parts), marks);
    } finally {
      asciidoctor.unregisterLogHandler(gate);
    }
  }

  /** Whether a reference got no words, because skeletons know sections only. */
  private static boolean lacksWords(Book.Part part) {
    return WORDLESS.matcher(part.html()).find();
  }

  private static String file(Section section, Path home) {
    Cursor cursor = section.getSourceLocation();
    return cursor == null ? "" : SourceMarks.file(cursor, home);
  }

  private static Book.Part part(Section section, Document document) {
    int before = document.getCatalog().getFootnotes().size();
    String html = section.convert();
    List<Footnote> notes = document.getCatalog().getFootnotes();
    return part(section, html, notes.subList(before, notes.size()));
  }

  private static Book.Part part(Section section, String html, List<Footnote> notes) {
    return new Book.Part(
        section.getId(),
        section.isNumbered() ? section.getNumeral() : "",
        section.getTitle(),
        html,
        notes.stream().map(note -> new Book.Note(note.getIndex(), note.getText())).toList());
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

  /** Includes the skeletons of chapters that need not be typeset, in the place of the chapters. */
  private static final class SkeletonInclude extends IncludeProcessor {
    private Map<String, String> skeletons = Map.of();

    /** Takes the skeletons for the next book by the targets of its includes. */
    void use(Map<String, String> now) {
      skeletons = now;
    }

    @Override
    public boolean handles(String target) {
      return skeletons.containsKey(target);
    }

    @Override
    public void process(
        Document document, PreprocessorReader reader, String target,
        Map<String, Object> attributes) {
      reader.pushInclude(skeletons.get(target), target, target, 1, attributes);
    }
  }
}
