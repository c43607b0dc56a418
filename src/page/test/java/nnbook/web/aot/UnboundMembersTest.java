package nnbook.web.aot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.web.compiler.CompiledChapter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnboundMembersTest {
  private static final Path HOME = Home.folder();
  private static final UnboundMembers UNBOUND = new UnboundMembers();

  /** The chapter on speed and its appendix, on threads and vector instructions. */
  private static final String ABOUT_THE_MACHINE = "(ch17|appendix-f)-.*";

  private static final double MOST_MARKED = 0.03;

  @Tag("long")
  @Test
  void graded_tests_and_solutions_call_only_what_the_page_has() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (int chapter = 1; chapter <= 21; chapter++) {
      files.addAll(classes(
          HOME.resolve("target/test-classes").resolve("ch%02d".formatted(chapter))));
    }
    try (IsolatedCompiler compiler = new IsolatedCompiler(List.of(WorkerClassPath.book()))) {
      Source[] solutions =
          ExerciseCatalog.of(HOME.resolve("exercises")).all().stream()
              .map(exercise -> Source.of(exercise.id(), text(
                  ExercisePaths.of(HOME, exercise).solution())))
              .toArray(Source[]::new);
      files.addAll(compiler.compile(solutions).classes().values());
    }
    assertEquals(List.of(), UNBOUND.of(CalledMembers.of(files)));
  }

  /** What the session itself brings, and what snippets before declare. */
  private static final String OF_THE_SESSION = "(nnbook/web/image/PageEcho|snippet/).*";

  static List<Path> chapters() {
    return Chapters.all(HOME);
  }

  /** A snippet that uses what such a snippet would have declared is one of them. */
  @Tag("long")
  @ParameterizedTest
  @MethodSource("chapters")
  void snippets_that_call_what_the_page_lacks_are_marked_and_no_others(Path chapter) {
    List<String> faults = new ArrayList<>();
    Set<String> undeclared = new HashSet<>();
    CompiledChapter.of(chapter).forEach((snippet, pieces) -> {
      List<String> missing = missing(pieces, undeclared);
      boolean lacks = snippet.has(BlockMark.NEEDS_FILES) || snippet.has(BlockMark.NEEDS_THREADS)
          || snippet.has(BlockMark.NEEDS_VECTORS);
      if (missing.isEmpty() == lacks) {
        faults.add(snippet.codeLine() + ": " + snippet.marks() + ", calls " + missing);
      }
    });
    assertEquals(List.of(), faults);
  }

  /** What the first piece that cannot run lacks; it and those after it declare nothing. */
  private static List<String> missing(List<List<byte[]>> pieces, Set<String> undeclared) {
    List<String> missing = List.of();
    for (List<byte[]> piece : pieces) {
      if (missing.isEmpty()) {
        missing = missing(CalledMembers.of(piece), undeclared);
      }
      if (!missing.isEmpty()) {
        piece.forEach(file -> undeclared.add(new ClassReader(file).getClassName()));
      }
    }
    return missing;
  }

  private static List<String> missing(CalledMembers called, Set<String> undeclared) {
    return Stream.concat(
            UNBOUND.of(called).stream().filter(member -> !member.matches(OF_THE_SESSION)),
            called.classes().stream().filter(undeclared::contains))
        .toList();
  }

  @Test
  void few_snippets_are_marked() {
    List<Block.Snippet> snippets = chapters().stream()
        .filter(chapter -> !Chapters.name(chapter).matches(ABOUT_THE_MACHINE))
        .flatMap(chapter -> ChapterSource.read(chapter, HOME).snippets().stream())
        .toList();
    List<BlockMark> needs =
        snippets.stream().map(Block.Snippet::needs).flatMap(Optional::stream).toList();
    assertFalse(needs.contains(BlockMark.NEEDS_JIT), needs.toString());
    assertTrue(needs.size() <= MOST_MARKED * snippets.size(), needs.size() + " snippets");
  }

  @Test
  void what_the_page_lacks_is_named() throws IOException {
    byte[] own;
    try (InputStream in = UnboundMembersTest.class.getResourceAsStream(
        "UnboundMembersTest.class")) {
      own = in.readAllBytes();
    }
    List<String> unbound = UNBOUND.of(CalledMembers.of(List.of(own)));
    assertTrue(unbound.contains("java/nio/file/Files.readAllBytes(Ljava/nio/file/Path;)[B"),
        unbound.toString());
  }

  private static List<byte[]> classes(Path folder) throws IOException {
    List<byte[]> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
        classes.add(Files.readAllBytes(file));
      }
    }
    return classes;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
